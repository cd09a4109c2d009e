package import DossierCore

/// Withdraws a consent, at once (AVG 7(3)).
///
/// It takes no more than giving does: who, about whom and for what. Without a date it is today, and
/// a spoken word is enough.
package struct WithdrawConsent: OfficeAction {
  package static let name = "consent.withdraw"
  package static let example = WithdrawConsent(
    pupil: PupilID(number: 7), purpose: "website",
    giver: RequesterGiven(guardian: RecordID(number: 21)))

  /// About which pupil.
  package var pupil: PupilID
  /// For what.
  package var purpose: ConsentPurposeCode
  /// Who withdraws.
  package var giver: RequesterGiven
  /// The day it was said; today when left out.
  package var signed: CalendarDate?
  /// How; spoken when left out.
  package var way: ConsentWay?
  /// A scan, in the dossier of the pupil.
  package var document: RecordID?
  /// Where a paper lies.
  package var place: String?
  /// Who may no longer be given it, where the purpose asks for one recipient.
  package var recipient: RecordID?
  /// The question that it was about.
  package var question: String?

  /// Puts a withdrawal together.
  package init(
    pupil: PupilID, purpose: ConsentPurposeCode, giver: RequesterGiven,
    signed: CalendarDate? = nil, way: ConsentWay? = nil, document: RecordID? = nil,
    place: String? = nil, recipient: RecordID? = nil, question: String? = nil
  ) {
    self.pupil = pupil
    self.purpose = purpose
    self.giver = giver
    self.signed = signed
    self.way = way
    self.document = document
    self.place = place
    self.recipient = recipient
    self.question = question
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let records = try ConsentDraft(
      pupil: pupil, giver: giver, signed: signed ?? office.viewer.today, way: way ?? .oral,
      document: document, place: place,
      answers: [
        .init(
          purpose: purpose, subject: try ConsentSubject(recipient, question), answer: .withdrawn)
      ]
    ).enter(in: office)
    return ActionOutcome(pupil: pupil, record: records.first)
  }
}
