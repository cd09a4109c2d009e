package import DossierCore

/// Sends the file of a pupil: a disclosure like any other, with the ground that the law names.
package struct SendTransfer: OfficeAction {
  package static let name = "transfer.send"
  package static let parameters: [Parameter] = [
    .required("transfer"), .optional("channel"), .optional("on"),
  ]
  package static let example = SendTransfer(transfer: RecordID(number: 61))

  /// Which transfer.
  package var transfer: RecordID
  /// How; through the service of the schools when left out.
  package var channel: DisclosureChannel?
  /// When; today when left out.
  package var on: CalendarDate?

  /// Sends a transfer.
  package init(
    transfer: RecordID, channel: DisclosureChannel? = nil, on: CalendarDate? = nil
  ) {
    self.transfer = transfer
    self.channel = channel
    self.on = on
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.transfer(transfer)
    let making = try TransferMaking(office, stored)
    _ = try office.changeableCategory(Office.transferRegister, making.making.facts)
    try making.demandReady()
    var draft = making.draft(on: on ?? office.viewer.today, channel ?? .transferService)
    let warnings = try making.making.judge(draft, isTransfer: true)
    let files = try making.files(isPreview: false)
    guard let data = files.data else { throw Refusal.notFound(.package) }
    draft.parts = try making.parts().keeping(files.items)
    var kept = KeptFiles(office, about: stored.content.pupil)
    try making.keep(files, data, &kept)
    let line = making.making.line(
      draft, digest: office.disclosurePress.digest(data), form: "oso", transfer: transfer)
    var id = RecordID(number: 0)
    try office.write { transaction in
      guard try transaction.record(transfer)?.version == stored.version else {
        throw Refusal.stale
      }
      try making.making.demandUnchanged(transaction)
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
        making.making.entry(for: line, as: id),
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
