package import DossierCore

/// Sends the file of a pupil: a disclosure like any other, with the ground that the law names.
package struct SendTransfer: OfficeAction {
  package static let name = "transfer.send"
  package static let parameters: [Parameter] = [.required("transfer"), .optional("channel")]
  package static let example = SendTransfer(transfer: RecordID(number: 61))

  /// Which transfer.
  package var transfer: RecordID
  /// How; through the service of the schools when left out.
  package var channel: DisclosureChannel?

  /// Sends a transfer, today: the file is made now, of what the dossier says now.
  package init(transfer: RecordID, channel: DisclosureChannel? = nil) {
    self.transfer = transfer
    self.channel = channel
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.transfer(transfer)
    let disclosure = try DisclosureMaking(
      office, of: stored.content.pupil, to: stored.content.recipient)
    let making = try TransferMaking(disclosure, stored)
    _ = try office.changeableCategory(Office.transferRegister, making.facts)
    try making.demandReady()
    var draft = stored.content.draft(on: office.viewer.today, channel ?? .transferService)
    let warnings = try disclosure.judge(draft, isTransfer: true)
    let files = try making.files(isPreview: false)
    guard let data = files.data else { throw Refusal.notFound(.package) }
    draft.parts = try making.parts().keeping(files.items)
    var kept = KeptFiles(office, about: stored.content.pupil)
    if let pdf = try office.disclosurePress.pdf(files.page) {
      try kept.add(pdf, named: "onderwijskundig-rapport.pdf")
    }
    try kept.add(files.page, named: "onderwijskundig-rapport.html")
    try kept.add(data, named: "overstapdossier.xml")
    let line = disclosure.line(
      draft, digest: office.disclosurePress.digest(data), form: "oso", files: kept,
      transfer: transfer)
    var id = RecordID(number: 0)
    try office.write { transaction in
      guard try transaction.record(transfer)?.version == stored.version else {
        throw Refusal.stale
      }
      try disclosure.demandUnchanged(transaction)
      id = transaction.newRecordID()
      var content = stored.content
      do throws(TransferRefusal) {
        try content.send(as: id, on: draft.on)
      } catch {
        throw Refusal.transfer(error)
      }
      try office.put(line, version: 1, as: id, transaction)
      try office.put(content, version: stored.version + 1, as: transfer, transaction)
      try kept.keep(with: id, transaction)
      return [
        disclosure.entry(for: line, as: id),
        office.entry(
          .transferSent, .execute, purpose: "B4", pupils: [content.pupil],
          objects: [transfer.text, id.text], rule: "R-O-7.1-2"),
      ]
    }
    return ActionOutcome(pupil: stored.content.pupil, record: id, warnings: warnings)
  }
}

/// Stops a transfer, because the pupil stays for example.
package struct CancelTransfer: OfficeAction {
  package static let name = "transfer.cancel"
  package static let parameters: [Parameter] = [.required("transfer"), .required("reason")]
  package static let example = CancelTransfer(
    transfer: RecordID(number: 61), reason: "De verhuizing gaat niet door.")

  /// Which transfer.
  package var transfer: RecordID
  /// Why.
  package var reason: String

  /// Stops a transfer.
  package init(transfer: RecordID, reason: String) {
    self.transfer = transfer
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let (words, today) = (try typed(reason), office.viewer.today)
    return try office.advance(transfer: transfer, .transferPrepared) {
      (content) throws(TransferRefusal) in
      try content.cancel(because: words, on: today)
    }
  }
}
