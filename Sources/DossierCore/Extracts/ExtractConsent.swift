/// A word in the register of consents, as the family gets to read it.
package struct ExtractConsent: Hashable, Sendable {
  /// The record.
  package var record: RecordID
  /// For what.
  package var label: String
  /// Who may be given it, when the consent is about one recipient.
  package var recipient: String?
  /// The question that it is about.
  package var question: String?
  /// What was said.
  package var answer: ConsentAnswer
  /// By whom; another parent is not named.
  package var giver: Giver
  /// The day it was signed or said.
  package var signed: CalendarDate
  /// How.
  package var way: ConsentWay
  /// The last day on which it counts, when one was agreed.
  package var until: CalendarDate?

  /// Whose word it was, to who reads the copy.
  package enum Giver: String, Hashable, Sendable, Codable {
    /// Who asked for the copy.
    case requester = "uzelf"
    /// The pupil.
    case pupil = "leerling"
    /// Another parent or guardian.
    case guardian = "ouder_of_voogd"
  }

  /// Puts a word together.
  package init(
    record: RecordID, label: String, recipient: String?, question: String?,
    answer: ConsentAnswer, giver: Giver, signed: CalendarDate, way: ConsentWay,
    until: CalendarDate?
  ) {
    self.record = record
    self.label = label
    self.recipient = recipient
    self.question = question
    self.answer = answer
    self.giver = giver
    self.signed = signed
    self.way = way
    self.until = until
  }
}
