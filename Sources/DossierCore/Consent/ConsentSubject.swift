/// Who may be given what, and why, when a consent is about one recipient and one question.
///
/// The parents of a pupil say yes to *this* speech therapist and *this* question, not to experts in
/// general (R-I-1.4-7, AVG 4(11)).
package struct ConsentSubject: Hashable, Sendable, Redacted {
  /// Who may be given it, in the register of recipients.
  package let recipient: RecordID
  /// The question, in the words of the form.
  package let question: String

  /// Names a recipient and a question.
  package init(recipient: RecordID, question: String) {
    self.recipient = recipient
    self.question = question
  }

  /// Whether two spellings ask the same of the same recipient.
  ///
  /// A refusal must not go unseen because somebody typed a capital or a space more.
  package func isSame(as other: Self) -> Bool {
    recipient == other.recipient
      && NameFolding.words(of: question, hyphens: .parting)
        == NameFolding.words(of: other.question, hyphens: .parting)
  }
}
