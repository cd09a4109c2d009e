package import DossierCore

/// Prepares the file of a pupil for another school or the support body (R-O-7.1-1, R-O-7.1-2).
package struct PrepareTransfer: OfficeAction {
  package static let name = "transfer.prepare"
  package static let example = PrepareTransfer(
    pupil: PupilID(number: 7), kind: .primary, recipient: RecordID(number: 41),
    parts: [
      DisclosedPartGiven(
        category: "C01", reason: "Hoort in het onderwijskundig rapport.",
        fields: ["c01.achternaam", "c01.roepnaam", "c01.geboortedatum"])
    ])

  /// About which pupil.
  package var pupil: PupilID
  /// Which kind.
  package var kind: TransferKind
  /// To whom.
  package var recipient: RecordID
  /// What goes along.
  package var parts: [DisclosedPartGiven]

  /// Prepares a transfer.
  package init(
    pupil: PupilID, kind: TransferKind, recipient: RecordID, parts: [DisclosedPartGiven]
  ) {
    self.pupil = pupil
    self.kind = kind
    self.recipient = recipient
    self.parts = parts
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let offer = try TransferOffer(office, of: pupil, to: recipient)
    guard offer.context.type.transfers.contains(kind) else {
      throw Refusal.transfer(.recipientDoesNotFit(kind))
    }
    let transfer = Transfer(
      pupil: pupil, kind: kind, recipient: recipient, account: office.account,
      prepared: office.viewer.today, parts: try offer.parts(parts))
    let id = try office.making { transaction in
      let open = try transaction.recordsOn(.openTransfers, .register)
        .map { try StoredValue<Transfer>($0) }
      if let twin = open.first(where: {
        $0.content.pupil == pupil && $0.content.recipient == recipient
      }) {
        throw Refusal.transfer(.alreadyOpen(twin.record))
      }
      let id = transaction.newRecordID()
      try office.put(transfer, version: 1, as: id, transaction)
      let line = office.entry(
        .transferPrepared, .create, purpose: "B4", pupils: [pupil],
        objects: [id.text, kind.rawValue, recipient.text], rule: "R-O-7.1-1")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id)
  }
}

/// Changes what goes along with a transfer; the family must see it again then.
package struct ChooseTransferParts: OfficeAction {
  package static let name = "transfer.choose"
  package static let example = ChooseTransferParts(
    transfer: RecordID(number: 61), parts: PrepareTransfer.example.parts)

  /// Which transfer.
  package var transfer: RecordID
  /// What goes along.
  package var parts: [DisclosedPartGiven]

  /// Chooses what goes along.
  package init(transfer: RecordID, parts: [DisclosedPartGiven]) {
    self.transfer = transfer
    self.parts = parts
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let known = try office.transfer(transfer).content
    let chosen = try TransferOffer(office, of: known.pupil, to: known.recipient).parts(parts)
    return try office.advance(transfer: transfer, .transferPrepared) {
      (content) throws(TransferRefusal) in
      try content.choose(chosen)
    }
  }
}
