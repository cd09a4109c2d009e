/// What is wrong with a value that somebody wants to store in a field.
package enum FieldFault: Error, Hashable, Sendable {
  /// The policy has no such field.
  case unknownField
  /// The field is changed by an action of its own.
  case managed
  /// A text that cannot be stored as it is.
  case text(PlainTextFinding)
  /// More characters than the field takes.
  case tooLong(limit: Int)
  /// Not a date, or no such day.
  case date(DateInputFault)
  /// Not one of the choices.
  case notAChoice
  /// Neither ja nor nee.
  case notYesOrNo
  /// Not a whole number.
  case notANumber
  /// Not a BSN.
  case bsn(BSN.Fault)
  /// Not an onderwijsnummer.
  case onderwijsnummer(Onderwijsnummer.Fault)
  /// Not a postcode.
  case postcode(Postcode.Fault)
  /// Not a telephone number.
  case phone(Phone.Fault)
  /// Not an e-mail address.
  case email(EmailAddress.Fault)
  /// Not initials.
  case initials(Initials.Fault)
  /// Not an identifier of a group or school.
  case notAnIdentifier
  /// An instruction or another field that must be filled is empty.
  case required
}
