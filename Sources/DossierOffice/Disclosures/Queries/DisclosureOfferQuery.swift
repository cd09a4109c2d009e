package import DossierCore

/// Asks what could be disclosed of a pupil to a recipient, and what stays out and why.
package struct DisclosureOfferQuery: OfficeQuery {
  package static let name = "disclosure.offer"
  package static let example = DisclosureOfferQuery(
    pupil: PupilID(number: 7), recipient: RecordID(number: 41))

  /// About which pupil.
  package var pupil: PupilID
  /// To whom.
  package var recipient: RecordID
  /// The demand that is answered.
  package var demand: RecordID?
  /// The question of an expert, where the consent is about one question.
  package var question: String?
  /// The day on which it leaves or left; today when left out.
  package var on: CalendarDate?
  /// On which ground of the law what is frozen would go all the same (AVG 18(2)).
  package var exception: RestrictionException?

  /// Asks.
  package init(
    pupil: PupilID, recipient: RecordID, demand: RecordID? = nil, question: String? = nil,
    on: CalendarDate? = nil, exception: RestrictionException? = nil
  ) {
    self.pupil = pupil
    self.recipient = recipient
    self.demand = demand
    self.question = question
    self.on = on
    self.exception = exception
  }

  package func answer(in office: Office) throws -> DisclosureOfferAnswer {
    let making = try DisclosureMaking(
      office, of: pupil, to: recipient, demand: demand, question: question, on: on,
      exception: exception)
    let context = making.context
    let type = context.type
    try office.journalView(entry(of: making))
    return DisclosureOfferAnswer(
      pupil: pupil, name: try office.visibleName(of: making.facts)?.full, recipient: recipient,
      recipientName: context.recipient.content.name, type: type.code, typeLabel: type.label,
      purposes: office.policy.purposes.filter { type.purposes.contains($0.code) },
      bases: type.bases.filter(office.policy.choices.legalBases.contains),
      agreementNeed: type.agreement, agreement: context.agreement?.record,
      agreementEnds: context.agreement?.content.lastDay,
      consents: making.consents.valid.sorted(), consentNeeded: type.consent,
      needsDemand: type.needsDemand,
      demands: type.needsDemand ? try office.demands(about: pupil) : [], offer: making.desk.offer,
      texts: making.desk.preview, holdsFrozen: making.desk.holdsFrozen)
  }

  /// The line of the journal: every category whose texts are shown, and on which exception.
  ///
  /// It names no recipient, whoever it is: one that is left out would tell that it is a hidden one.
  private func entry(of making: DisclosureMaking) -> JournalEntry {
    let shown = making.desk.shownCategories
    let isException = exception != nil && making.desk.holdsFrozen
    return making.office.entry(
      isException ? .restrictedViewed : .dossierViewed, .read, purpose: "R",
      reason: isException ? exception?.rawValue : nil, pupils: [pupil],
      objects: [CategoryCode.disclosures.text] + shown.map(\.text),
      rule: isException ? "R-O-8.5-3" : "R-O-5.3-C")
  }
}

/// What could be disclosed.
package struct DisclosureOfferAnswer: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// The name, for who may see it.
  package var name: String?
  /// To whom.
  package var recipient: RecordID
  /// The name of the recipient.
  package var recipientName: String
  /// The kind of recipient.
  package var type: RecipientTypeCode
  /// Its name.
  package var typeLabel: String
  /// The purposes that fit.
  package var purposes: [ProcessingPurpose]
  /// The grounds that fit.
  package var bases: [LegalBasis]
  /// Which agreement is needed.
  package var agreementNeed: AgreementNeed
  /// The one that holds on the day.
  package var agreement: RecordID?
  /// Its last day.
  package var agreementEnds: CalendarDate?
  /// The consents that hold on the day.
  package var consents: [ConsentPurposeCode]
  /// The consent without which nothing goes.
  package var consentNeeded: ConsentPurposeCode?
  /// Whether nothing goes without a demand.
  package var needsDemand: Bool
  /// The open demands about this pupil.
  package var demands: [RecordID]
  /// What may go, and what stays out and why.
  package var offer: DisclosureOffer
  /// The values of what may go, for a look before it is sent; they are in no list.
  package var texts: [RequestItem: String]
  /// Whether something is frozen, and goes only on an exception of the law.
  package var holdsFrozen = false
}
