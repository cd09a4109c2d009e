package import DossierCore

/// The consents of one pupil on one day, as the viewer may see them.
package struct ConsentsAnswer: Hashable, Sendable, Encodable {
  /// The pupil.
  package var pupil: PupilID
  /// The day it is about.
  package var date: CalendarDate
  /// One line for each purpose of the policy, in its order.
  package var lines: [ConsentLine]
  /// Everything that was said and is not after that day, newest first; empty for a summary.
  package var history: [ConsentWord]
}

/// Whether there is consent for one purpose.
package struct ConsentLine: Hashable, Sendable, Encodable {
  /// For what.
  package var purpose: ConsentPurposeCode
  /// Its name.
  package var label: String
  /// In which medium.
  package var medium: String?
  /// The category that it opens.
  package var opens: CategoryCode?
  /// The state in one word.
  package var state: ConsentState
  /// Whether what needs the consent may be done.
  package var isValid: Bool
  /// On which words that rests; empty for a summary.
  package var words: [RecordID]
}

/// One word in the register of consents.
package struct ConsentWord: Hashable, Sendable, Encodable {
  /// The record.
  package var record: RecordID
  /// For what.
  package var purpose: ConsentPurposeCode
  /// What was said.
  package var answer: ConsentAnswer
  /// The sheet of the parent or guardian; `nil` when it was the pupil.
  package var guardian: RecordID?
  /// The authority as it was recorded then; `nil` when it was the pupil.
  package var authority: ParentalAuthority?
  /// Whether somebody else signed for that person.
  package var isByMandate: Bool
  /// The day it was signed.
  package var signed: CalendarDate
  /// How.
  package var way: ConsentWay
  /// The version of the text.
  package var text: Int
  /// The last day on which it counts, when one was agreed.
  package var until: CalendarDate?
  /// The scan, for who may see it.
  package var document: RecordID?
  /// Where the paper lies, for who may see it.
  package var place: String?
  /// Who put it in the register.
  package var enteredBy: String?
  /// When.
  package var entered: CalendarDate
}
