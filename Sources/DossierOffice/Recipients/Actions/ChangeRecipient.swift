package import DossierCore

/// Changes what the register says about a recipient.
package struct ChangeRecipient: OfficeAction {
  package static let name = "recipient.change"
  package static let parameters: [Parameter] = [
    .required("recipient"), .required("seen"), .required("details"),
  ]
  package static let example = ChangeRecipient(
    recipient: RecordID(number: 71), seen: 1, details: AddRecipient.example.details)

  /// Which recipient.
  package var recipient: RecordID
  /// The version that was seen.
  package var seen: Int
  /// What was filled in; a first day that is left out stays as it is.
  package var details: RecipientGiven

  /// Puts a change together.
  package init(recipient: RecordID, seen: Int, details: RecipientGiven) {
    self.recipient = recipient
    self.seen = seen
    self.details = details
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    try office.write { transaction in
      let stored = try office.seenRecipient(recipient, version: seen, transaction)
      let old = stored.content
      let new = try details.recipient(today: old.from, ended: old.ended)
      guard new != old else { throw Refusal.nothingToChange }
      try office.check(new, as: recipient, transaction)
      if new.type != old.type { try demandNoAgreements(transaction) }
      try office.put(new, version: stored.version + 1, as: recipient, transaction)
      return [
        office.registerLine(
          .recipientChanged, .update, [recipient.text, new.type.text], "R-O-7.2-2")
      ]
    }
    return ActionOutcome(record: recipient)
  }

  /// Another kind needs other agreements: the ones there are would vouch for what they never were.
  private func demandNoAgreements(_ transaction: ArchiveTransaction) throws {
    for record in try transaction.recordsOn(.agreements, .organisation)
    where try Agreement(opened: record.body).recipient == recipient {
      throw Refusal.recipient(.typeHasAgreements)
    }
  }
}
