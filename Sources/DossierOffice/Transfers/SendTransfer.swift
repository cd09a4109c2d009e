package import DossierCore

/// Sends the file of a pupil: a disclosure like any other, with the ground that the law names.
package struct SendTransfer: PrintedAction {
  package static let name = "transfer.send"
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

  package func begin(in office: Office) throws -> PendingAction {
    let ready = try ready(in: office)
    return PendingAction(ready.files.page, in: office) { pdf, hasWaited in
      // Much may have been withdrawn, frozen or changed while a PDF was made.
      let now = hasWaited ? try self.ready(in: office) : ready
      guard now.files.page == ready.files.page else { throw Refusal.stale }
      return try record(now, pdf, in: office)
    }
  }

  /// What is about to leave, judged and made.
  private struct Ready {
    var stored: StoredValue<Transfer>
    var disclosure: DisclosureMaking
    var draft: DisclosureDraft
    var warnings: [DisclosureWarning]
    var files: TransferFiles
    var data: [UInt8]
  }

  private func ready(in office: Office) throws -> Ready {
    let stored = try office.transfer(transfer)
    let disclosure = try DisclosureMaking(
      office, of: stored.content.pupil, to: stored.content.recipient)
    let making = try TransferMaking(disclosure, stored)
    _ = try office.changeableCategory(.transfers, making.facts)
    try making.demandReady()
    var draft = stored.content.draft(on: office.viewer.today, channel ?? .transferService)
    let warnings = try disclosure.judge(draft, isTransfer: true)
    let files = try making.files(isPreview: false)
    guard let data = files.data else { throw Refusal.notFound(.package) }
    draft.parts = try making.parts().keeping(files.items)
    return Ready(
      stored: stored, disclosure: disclosure, draft: draft, warnings: warnings, files: files,
      data: data)
  }

  private func record(
    _ ready: Ready, _ pdf: [UInt8]?, in office: Office
  ) throws -> ActionOutcome {
    let pupil = ready.stored.content.pupil
    var kept = KeptFiles(office, about: pupil)
    if let pdf { try kept.add(pdf, named: "onderwijskundig-rapport.pdf") }
    try kept.add(ready.files.page, named: "onderwijskundig-rapport.html")
    try kept.add(ready.data, named: "overstapdossier.xml")
    let line = ready.disclosure.line(
      ready.draft, digest: office.disclosurePress.digest(ready.data), form: "oso", files: kept,
      transfer: transfer)
    let record = try send(ready.stored, ready.disclosure, line, kept, in: office)
    return ActionOutcome(pupil: pupil, record: record, warnings: ready.warnings)
  }

  /// Writes the line, the files and the end of the transfer, if all is still as it was judged.
  private func send(
    _ stored: StoredValue<Transfer>, _ disclosure: DisclosureMaking, _ line: Disclosure,
    _ kept: KeptFiles, in office: Office
  ) throws -> RecordID {
    try office.making { transaction in
      guard try transaction.record(transfer)?.version == stored.version else {
        throw Refusal.stale
      }
      try disclosure.demandUnchanged(transaction)
      let id = transaction.newRecordID()
      var content = stored.content
      do throws(TransferRefusal) {
        try content.send(as: id, on: line.terms.on)
      } catch {
        throw Refusal.transfer(error)
      }
      try office.put(line, version: 1, as: id, transaction)
      try office.put(content, version: stored.version + 1, as: transfer, transaction)
      try kept.keep(with: id, transaction)
      let lines = [
        disclosure.entry(for: line, as: id),
        office.entry(
          .transferSent, .execute, purpose: "B4", pupils: [content.pupil],
          objects: [transfer.text, id.text], rule: "R-O-7.1-2"),
      ]
      return (id, lines)
    }
  }
}
