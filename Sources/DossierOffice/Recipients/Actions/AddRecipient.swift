import DossierCore

/// Puts a recipient in the register (R-O-7.2-2).
package struct AddRecipient: OfficeAction {
  package static let name = "recipient.add"
  package static let example = AddRecipient(
    details: RecipientGiven(
      name: "Lesmaat BV", type: "VERWERKER_LEERMIDDELEN", channel: "Beveiligde koppeling"))

  /// What was filled in.
  package var details: RecipientGiven

  /// Puts a recipient together.
  package init(details: RecipientGiven) {
    self.details = details
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    let recipient = try details.recipient(today: office.viewer.today)
    let id = try office.making { transaction in
      try office.check(recipient, as: nil, transaction)
      let id = transaction.newRecordID()
      try office.put(recipient, version: 1, as: id, transaction)
      let line = office.registerLine(
        .recipientChanged, .create, [id.text, recipient.type.text], "R-O-7.2-2")
      return (id, [line])
    }
    return ActionOutcome(record: id)
  }
}
