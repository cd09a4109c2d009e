/// One word of one person about one purpose (toestemming): given, refused or withdrawn.
///
/// Events are only added. Whether there is consent follows from all of them and is never stored
/// (`EffectiveConsent`).
package struct ConsentEvent: Hashable, Sendable, Redacted {
  /// About which pupil.
  package let pupil: PupilID
  /// Its place among the words about this pupil, from 1, in the order they were entered.
  package let number: Int
  /// For what.
  package let purpose: ConsentPurposeCode
  /// About which recipient and question, where the purpose asks for it.
  package let subject: ConsentSubject?
  /// What was said.
  package let answer: ConsentAnswer
  /// Who said it.
  package let giver: Requester
  /// The authority of a parent or guardian as recorded for that day; `nil` for the pupil.
  package let authority: ParentalAuthority?
  /// The day it was signed or said.
  package let signed: CalendarDate
  /// How.
  package let way: ConsentWay
  /// Where that can be seen; a withdrawal needs none.
  package let evidence: ConsentEvidence?
  /// The version of the text that was answered.
  package let text: Int
  /// The last day on which it counts, when one was agreed.
  package let until: CalendarDate?
  /// Who put it in the register.
  package let enteredBy: AccountID
  /// When.
  package let entered: CalendarDate

  /// Puts an event together; `ConsentRules` say whether it may be added.
  package init(
    pupil: PupilID, number: Int, purpose: ConsentPurposeCode, answer: ConsentAnswer,
    giver: Requester, authority: ParentalAuthority?, signed: CalendarDate, way: ConsentWay,
    evidence: ConsentEvidence?, text: Int, until: CalendarDate? = nil, enteredBy: AccountID,
    entered: CalendarDate, subject: ConsentSubject? = nil
  ) {
    self.pupil = pupil
    self.number = number
    self.purpose = purpose
    self.subject = subject
    self.answer = answer
    self.giver = giver
    self.authority = authority
    self.signed = signed
    self.way = way
    self.evidence = evidence
    self.text = text
    self.until = until
    self.enteredBy = enteredBy
    self.entered = entered
  }

  /// What it is about.
  package var matter: ConsentMatter { ConsentMatter(purpose, about: subject) }

  /// Whether two events say the same, whoever entered them and when.
  package func saysTheSame(as other: Self) -> Bool {
    pupil == other.pupil && matter == other.matter && answer == other.answer
      && giver.principal == other.giver.principal && signed == other.signed
      && text == other.text && until == other.until
  }
}
