package import DossierCore

/// Asks what could be disclosed of a pupil to a recipient, and what stays out and why.
package struct DisclosureOfferQuery: OfficeQuery {
  package static let name = "disclosure.offer"
  package static let parameters: [Parameter] = [
    .required("pupil"), .required("recipient"), .optional("demand"), .optional("question"),
  ]
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

  /// Asks.
  package init(
    pupil: PupilID, recipient: RecordID, demand: RecordID? = nil, question: String? = nil
  ) {
    self.pupil = pupil
    self.recipient = recipient
    self.demand = demand
    self.question = question
  }

  package func answer(in office: Office) throws -> DisclosureOfferAnswer {
    let making = try DisclosureMaking(
      office, of: pupil, to: recipient, demand: demand, question: question)
    let context = making.context
    let type = context.type
    try office.journalView(
      office.entry(
        .dossierViewed, .read, purpose: "R", pupils: [pupil],
        objects: [Office.disclosureRegister.text, recipient.text], rule: "R-O-5.3-C"))
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
      texts: making.desk.preview)
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
  /// The one that holds today.
  package var agreement: RecordID?
  /// Its last day.
  package var agreementEnds: CalendarDate?
  /// The consents that hold today.
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
}
