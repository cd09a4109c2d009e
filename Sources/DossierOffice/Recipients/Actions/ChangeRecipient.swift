package import DossierCore

/// Changes what the register says about a recipient.
///
/// Its kind stays as it is, and another name is only taken for the same organisation.
package struct ChangeRecipient: OfficeAction {
  package static let name = "recipient.change"
  package static let example = ChangeRecipient(
    recipient: RecordID(number: 71), seen: 1, details: AddRecipient.example.details,
    isSameParty: true)

  /// Which recipient.
  package var recipient: RecordID
  /// The version that was seen.
  package var seen: Int
  /// What was filled in; a first day that is left out stays as it is.
  package var details: RecipientGiven
  /// Whether another name is one of the same organisation: mended, or new; no when left out.
  package var isSameParty: Bool?

  /// Puts a change together.
  package init(
    recipient: RecordID, seen: Int, details: RecipientGiven, isSameParty: Bool? = nil
  ) {
    self.isSameParty = isSameParty
    self.recipient = recipient
    self.seen = seen
    self.details = details
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    try office.write { transaction in
      let stored: StoredValue<Recipient> = try office.found(
        recipient, as: .recipient, seen: seen, transaction)
      let old = stored.content
      let new = try details.recipient(today: old.from, ended: old.ended)
      guard new != old else { throw Refusal.nothingToChange }
      do throws(RecipientRefusal) {
        try RecipientRules.checkChange(from: old, to: new, isSameParty: isSameParty ?? false)
      } catch {
        throw Refusal.recipient(error)
      }
      try office.check(new, as: recipient, transaction)
      try office.put(new, version: stored.version + 1, as: recipient, transaction)
      return [
        office.registerLine(
          .recipientChanged, .update, [recipient.text, new.type.text], "R-O-7.2-2")
      ]
    }
    return ActionOutcome(record: recipient)
  }
}
