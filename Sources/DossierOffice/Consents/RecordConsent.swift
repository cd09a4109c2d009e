package import DossierCore

/// Puts an answer to a question for consent in the register: yes or no (R-O-1-1).
package struct RecordConsent: OfficeAction {
  package static let name = "consent.record"
  package static let example = RecordConsent(
    pupil: PupilID(number: 7), purpose: "website", answer: .given,
    giver: RequesterGiven(guardian: RecordID(number: 21)),
    signed: CalendarDate(dayNumber: 20_777), way: .written, place: "Map toestemmingen, groep 3")

  /// About which pupil.
  package var pupil: PupilID
  /// For what.
  package var purpose: ConsentPurposeCode
  /// What was said.
  package var answer: ConsentAnswer
  /// Who said it.
  package var giver: RequesterGiven
  /// The day it was signed.
  package var signed: CalendarDate
  /// How; a spoken yes or no is refused.
  package var way: ConsentWay
  /// The scan of the form, in the dossier of the pupil.
  package var document: RecordID?
  /// Where the paper lies, when there is no scan.
  package var place: String?
  /// The version of the text that was answered; the one of that day when left out.
  package var text: Int?
  /// The last day on which a yes counts.
  package var until: CalendarDate?
  /// Who may be given it, where the purpose asks for one recipient.
  package var recipient: RecordID?
  /// The question that the recipient is asked.
  package var question: String?

  /// Puts an answer together.
  package init(
    pupil: PupilID, purpose: ConsentPurposeCode, answer: ConsentAnswer, giver: RequesterGiven,
    signed: CalendarDate, way: ConsentWay, document: RecordID? = nil, place: String? = nil,
    text: Int? = nil, until: CalendarDate? = nil, recipient: RecordID? = nil,
    question: String? = nil
  ) {
    self.pupil = pupil
    self.purpose = purpose
    self.answer = answer
    self.giver = giver
    self.signed = signed
    self.way = way
    self.document = document
    self.place = place
    self.text = text
    self.until = until
    self.recipient = recipient
    self.question = question
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let records = try ConsentDraft(
      pupil: pupil, giver: giver, signed: signed, way: way, document: document, place: place,
      until: until,
      answers: [
        .init(
          purpose: purpose, subject: try ConsentSubject(recipient, question), answer: answer,
          text: text)
      ]
    ).enter(in: office)
    return ActionOutcome(pupil: pupil, record: records.first)
  }
}

extension ConsentSubject {
  /// A recipient and a question as they are given: both or neither.
  init?(_ recipient: RecordID?, _ question: String?) throws {
    guard recipient != nil || question != nil else { return nil }
    guard let recipient, let question else { throw Refusal.consent(.subjectMissing) }
    self.init(recipient: recipient, question: question)
  }
}
