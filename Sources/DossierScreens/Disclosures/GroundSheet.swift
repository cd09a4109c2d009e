import DossierCore
import DossierOffice
import ScreenKit

/// Purpose, ground and tests as they were typed: what every disclosure is asked.
struct GroundSheet: Sendable {
  var workplace: Workplace
  /// What stands in the fields.
  var values: [DisclosureField: String]
  /// What can be chosen.
  var choices = GroundChoices()

  /// The choice that says that the pupil's interest weighs more.
  static let pupil = "leerling"
  static let school = "belang"

  init(_ workplace: Workplace, values: [DisclosureField: String] = [:]) {
    self.workplace = workplace
    self.values = values
  }

  subscript(field: DisclosureField) -> String { values[field] ?? "" }

  var basis: LegalBasis? { LegalBasis(rawValue: self[.basis]) }

  var purpose: ProcessingPurpose? {
    choices.purposes.first { $0.code.text == self[.purpose] }
  }

  /// The article is asked once, whether the purpose or the ground wants it.
  var asksArticle: Bool { purpose?.needsArticle ?? false || basis == .legalObligation }

  var article: String? { asksArticle ? FormValue.optionalText(self[.article]) : nil }

  /// The ground as the office takes it; the rules of the fields made sure that it is there.
  var support: LegalSupportGiven {
    var support = LegalSupportGiven(basis: basis ?? .legalObligation)
    switch support.basis {
    case .legalObligation: support.article = article
    case .publicTask, .vitalInterest: support.reason = self[.why]
    case .legitimateInterest: support.weighing = weighing
    case .consent: support.consent = ConsentPurposeCode(self[.consent])
    case .agreement: support.agreement = choices.agreement
    }
    return support
  }

  /// The answer to a test.
  func answer(_ test: DisclosureTest) -> TestGiven {
    switch test {
    case .subsidiarity:
      TestGiven(passed: self[.subsidiarity] == FieldValue.yes, why: self[.subsidiarityWhy])
    case .proportionality:
      TestGiven(passed: self[.proportionality] == FieldValue.yes, why: self[.proportionalityWhy])
    }
  }

  /// A day that was typed.
  func day(_ field: DisclosureField) -> CalendarDate? {
    FormValue.optionalDate(self[field], workplace.today)
  }

  /// Takes over what was typed; what only shows how things stand is no value.
  mutating func take(_ form: Form<DisclosureField>) {
    for field in form.fields {
      if case .fixed = field.editor { continue }
      values[field.id] = form.value(field.id)
    }
  }

  /// Fills in what leaves no choice, so that Enter is enough.
  mutating func propose() {
    if self[.purpose].isEmpty, choices.purposes.count == 1 {
      values[.purpose] = choices.purposes[0].code.text
    }
    if self[.basis].isEmpty, choices.bases.count == 1 {
      values[.basis] = choices.bases[0].rawValue
    }
    if self[.consent].isEmpty, choices.consents.count == 1 {
      values[.consent] = choices.consents[0].text
    }
  }

  private var weighing: LegalSupportGiven.WeighingGiven {
    LegalSupportGiven.WeighingGiven(
      use: WeighedUse(rawValue: self[.use]) ?? .guidance, interest: self[.interest],
      pupilsInterest: self[.pupilsInterest], outcome: self[.outcome],
      pupilPrevails: self[.prevails] == Self.pupil)
  }

  /// The field that a refusal is about.
  static func field(of refusal: DisclosureRefusal) -> DisclosureField? {
    switch refusal {
    case .unknownType, .recipientEnded: .recipient
    case .agreementMissing, .otherAgreement: .agreement
    case .purposeDoesNotFit, .assessmentMissing, .purposeNotInAgreement: .purpose
    case .questionMissing: .question
    case .basisDoesNotFit: .basis
    case .articleMissing, .basisNotExplained(.legalObligation): .article
    case .basisNotExplained(.legitimateInterest): .outcome
    case .basisNotExplained(.consent): .consent
    case .basisNotExplained: .why
    case .pupilPrevails: .prevails
    case .consentMissing: .basis
    case .demandMissing, .demandDoesNotFit, .demand: .demand
    case .testNotAnswered(.subsidiarity), .testFailed(.subsidiarity): .subsidiarity
    case .testNotAnswered(.proportionality), .testFailed(.proportionality): .proportionality
    case .exemptionNotExplained: .exceptionWhy
    case .inFuture, .leavesToday: .on
    case .endMissing, .endsBeforeStart: .until
    case .nothingChosen, .partNotExplained, .namedTwice, .notThere, .barred, .wholeDossier,
      .formIncomplete, .setIncomplete, .nobodyInGroups, .identical:
      nil
    }
  }
}
