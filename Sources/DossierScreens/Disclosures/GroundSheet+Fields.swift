import DossierCore
import DossierOffice
import ScreenKit

extension GroundSheet {
  typealias Words = DisclosureFormWording

  /// For what, on which ground, and what that ground asks for.
  var groundFields: [FormField<DisclosureField>] {
    let purposes = choices.purposes.map {
      ChoiceOption($0.code.text, label: "\($0.code.text) \($0.label)")
    }
    let bases = choices.bases.map {
      ChoiceOption($0.rawValue, label: DisclosureWording.choice($0))
    }
    return [
      choice(
        .purpose, Words.purpose, purposes, heading: Words.whyHeading, isRequired: true,
        hint: Words.purposeHint),
      choice(
        .basis, Words.basis, bases, isRequired: true,
        hint: basis.map { DisclosureWording.sentence($0) } ?? Words.basisHint),
    ] + articleFields + supportFields + paperFields
  }

  /// The two tests, each with why.
  var testFields: [FormField<DisclosureField>] {
    test(.subsidiarity, .subsidiarity, .subsidiarityWhy, heading: Words.testHeading)
      + test(.proportionality, .proportionality, .proportionalityWhy, heading: nil)
  }

  private var articleFields: [FormField<DisclosureField>] {
    asksArticle
      ? [text(.article, Words.article, isRequired: true, hint: Words.articleHint)] : []
  }

  private var supportFields: [FormField<DisclosureField>] {
    switch basis {
    case .legalObligation, .agreement, nil: []
    case .publicTask: [memo(.why, Words.why, hint: Words.whyHint)]
    case .vitalInterest: [memo(.why, Words.danger, hint: Words.dangerHint)]
    case .legitimateInterest: weighingFields
    case .consent: [consentField]
    }
  }

  private var weighingFields: [FormField<DisclosureField>] {
    [
      choice(
        .use, Words.use,
        WeighedUse.allCases.map {
          ChoiceOption($0.rawValue, label: DisclosureWording.word($0))
        }, isRequired: true, hint: Words.useHint),
      memo(.interest, Words.interest, hint: Words.interestHint),
      memo(.pupilsInterest, Words.pupilsInterest, hint: Words.pupilsInterestHint),
      choice(
        .prevails, Words.prevails,
        [
          ChoiceOption(Self.school, label: Words.schoolPrevails),
          ChoiceOption(Self.pupil, label: Words.pupilPrevails),
        ], isRequired: true, hint: Words.prevailsHint),
      memo(.outcome, Words.outcome, hint: Words.outcomeHint),
    ]
  }

  private var consentField: FormField<DisclosureField> {
    guard !choices.consents.isEmpty else {
      return FormField(
        .consent, label: Words.consent, .fixed(Words.noConsent), hint: Words.consentHint)
    }
    return choice(
      .consent, Words.consent, choices.consents.map { ChoiceOption($0.text, label: name($0)) },
      isRequired: true, hint: Words.consentHint)
  }

  /// What must be there besides the ground, as it stands today.
  private var paperFields: [FormField<DisclosureField>] {
    var fields: [FormField<DisclosureField>] = []
    if choices.agreementNeed != .none {
      let stand = Words.stand(choices)
      fields.append(
        FormField(.agreement, label: Words.agreement, .fixed(stand), hint: stand, width: 60))
    }
    if let needed = choices.consentNeeded, !(basis == .consent && self[.consent] == needed.text) {
      let isThere = choices.consents.contains(needed)
      fields.append(
        FormField(
          .consentState, label: Words.consent,
          .fixed(Words.consent(name(needed), isThere: isThere)), width: 60))
    }
    return fields
  }

  private func test(
    _ test: DisclosureTest, _ id: DisclosureField, _ why: DisclosureField, heading: String?
  ) -> [FormField<DisclosureField>] {
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    return [
      choice(
        id, DisclosureWording.question(test), answers, heading: heading, isRequired: true,
        hint: DisclosureWording.sentence(test)),
      text(why, Words.because, isRequired: true, hint: Words.becauseHint(test)),
    ]
  }

  private func name(_ code: ConsentPurposeCode) -> String {
    workplace.policy.consentPurpose(code)?.label ?? code.text
  }
}
