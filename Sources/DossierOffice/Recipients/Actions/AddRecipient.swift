import DossierCore

/// Puts a recipient in the register (R-O-7.2-2).
package struct AddRecipient: OfficeAction {
  package static let name = "recipient.add"
  package static let parameters: [Parameter] = [.required("details")]
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
    var id = RecordID(number: 0)
    try office.write { transaction in
      try office.check(recipient, as: nil, transaction)
      id = transaction.newRecordID()
      try office.put(recipient, version: 1, as: id, transaction)
      return [
        office.registerLine(
          .recipientChanged, .create, [id.text, recipient.type.text], "R-O-7.2-2")
      ]
    }
    return ActionOutcome(record: id)
  }
}
