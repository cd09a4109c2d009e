import DossierCore
import DossierOffice

/// On what a disclosure to a recipient can rest, as the office or the policy said.
struct GroundChoices: Hashable, Sendable {
  var purposes: [ProcessingPurpose] = []
  var bases: [LegalBasis] = []
  var agreementNeed = AgreementNeed.none
  /// The agreement that holds today.
  var agreement: RecordID?
  /// Whether one holds today.
  var hasAgreement = false
  /// Its last day.
  var agreementEnds: CalendarDate?
  /// The consents that hold today.
  var consents: [ConsentPurposeCode] = []
  /// The consent without which nothing goes.
  var consentNeeded: ConsentPurposeCode?

  init() {}

  init(_ answer: DisclosureOfferAnswer) {
    purposes = answer.purposes
    bases = answer.bases
    agreementNeed = answer.agreementNeed
    agreement = answer.agreement
    hasAgreement = answer.agreement != nil
    agreementEnds = answer.agreementEnds
    consents = answer.consents
    consentNeeded = answer.consentNeeded
  }

  /// What the policy lets a recipient have, for groups of pupils together.
  init(_ row: RecipientRow, _ type: RecipientType, in policy: Policy) {
    hasAgreement = row.standing == .valid || row.standing == .endingSoon
    agreementEnds = hasAgreement ? row.until : nil
    purposes = policy.purposes.filter { type.purposes.contains($0.code) && !$0.needsArticle }
    bases = type.bases.filter {
      policy.choices.legalBases.contains($0) && $0 != .consent && $0 != .vitalInterest
    }
    agreementNeed = type.agreement
  }
}
