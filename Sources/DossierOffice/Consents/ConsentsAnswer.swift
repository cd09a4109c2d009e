package import DossierCore

/// The consents of one pupil on one day, as the viewer may see them.
package struct ConsentsAnswer: Hashable, Sendable, Encodable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as letters write it, for who may see it.
  package var name: String?
  /// The day it is about.
  package var date: CalendarDate
  /// The day from which the pupil decides, when the birth date is known.
  package var decidesFrom: CalendarDate?
  /// Whether the pupil decides on the day it is about.
  package var pupilDecides: Bool
  /// One line for each purpose of the policy, in its order; one for each recipient and question.
  package var lines: [ConsentLine]
  /// Everything that was said and is not after that day, newest first; empty for a summary.
  package var history: [ConsentWord]
  /// Whose word may count; empty for who cannot read the family.
  package var givers: [ConsentGiver]

  /// Puts an answer together.
  package init(
    pupil: PupilID, name: String? = nil, date: CalendarDate, decidesFrom: CalendarDate? = nil,
    pupilDecides: Bool = false, lines: [ConsentLine], history: [ConsentWord],
    givers: [ConsentGiver] = []
  ) {
    self.pupil = pupil
    self.name = name
    self.date = date
    self.decidesFrom = decidesFrom
    self.pupilDecides = pupilDecides
    self.lines = lines
    self.history = history
    self.givers = givers
  }
}

/// Whether there is consent for one purpose, or for one recipient and question of it.
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
  /// Whether each consent is about one recipient and one question.
  package var perQuestion: Bool
  /// About whom and which question.
  package var subject: ConsentSubjectAnswer?

  /// Puts a line together.
  package init(
    _ purpose: ConsentPurpose, state: ConsentState, words: [RecordID] = [],
    subject: ConsentSubjectAnswer? = nil
  ) {
    self.purpose = purpose.code
    label = purpose.label
    medium = purpose.medium
    opens = purpose.opens
    self.state = state
    isValid = state.isValid
    self.words = words
    perQuestion = purpose.perQuestion
    self.subject = subject
  }
}

/// About whom and which question a consent is.
package struct ConsentSubjectAnswer: Hashable, Sendable, Encodable {
  /// The recipient.
  package var recipient: RecordID
  /// Its name in the register of recipients.
  package var name: String?
  /// The question, in the words of the form.
  package var question: String

  /// Puts a subject together.
  package init(recipient: RecordID, name: String?, question: String) {
    self.recipient = recipient
    self.name = name
    self.question = question
  }
}

/// One word in the register of consents.
package struct ConsentWord: Hashable, Sendable, Encodable {
  /// The record.
  package var record: RecordID
  /// For what.
  package var purpose: ConsentPurposeCode
  /// About whom and which question.
  package var subject: ConsentSubjectAnswer?
  /// What was said.
  package var answer: ConsentAnswer
  /// The sheet of the parent or guardian; `nil` when it was the pupil.
  package var guardian: RecordID?
  /// The name of who said it, for who may see it.
  package var giverName: String?
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

  /// Puts a word together.
  package init(
    record: RecordID, purpose: ConsentPurposeCode, subject: ConsentSubjectAnswer? = nil,
    answer: ConsentAnswer, guardian: RecordID? = nil, giverName: String? = nil,
    authority: ParentalAuthority?, isByMandate: Bool = false, signed: CalendarDate,
    way: ConsentWay, text: Int, until: CalendarDate? = nil, document: RecordID? = nil,
    place: String? = nil, enteredBy: String?, entered: CalendarDate
  ) {
    self.record = record
    self.purpose = purpose
    self.subject = subject
    self.answer = answer
    self.guardian = guardian
    self.giverName = giverName
    self.authority = authority
    self.isByMandate = isByMandate
    self.signed = signed
    self.way = way
    self.text = text
    self.until = until
    self.document = document
    self.place = place
    self.enteredBy = enteredBy
    self.entered = entered
  }
}
