import DossierCore
import DossierOffice
import ScreenKit

extension ConsentSheet {
  private typealias Words = ConsentFormWording

  /// The fields that belong to what was chosen so far.
  var fields: [FormField<ConsentField>] {
    var fields = [purposeField] + subjectFields + [answerField, giverField, signedField, wayField]
    if !scans.isEmpty {
      fields.append(
        choice(
          .scan, Words.scan, [ChoiceOption("", label: Words.noScan)] + scans,
          hint: Words.scanHint))
    }
    fields.append(placeField)
    return answer == .withdrawn ? fields : fields + textFields + [untilField]
  }

  private var purposeField: FormField<ConsentField> {
    choice(
      .purpose, Words.purpose,
      workplace.policy.consentPurposes.map { ChoiceOption($0.code.text, label: $0.label) },
      isRequired: true, hint: Words.purposeHint)
  }

  private var subjectFields: [FormField<ConsentField>] {
    guard purpose?.perQuestion ?? false else { return [] }
    return [
      choice(
        .recipient, Words.recipient, recipients, isRequired: true, hint: Words.recipientHint),
      text(.question, Words.question, isRequired: true, hint: Words.questionHint),
    ]
  }

  private var answerField: FormField<ConsentField> {
    choice(
      .answer, Words.answer,
      ConsentAnswer.allCases.map {
        ChoiceOption($0.rawValue, label: ConsentStateWording.word($0))
      }, isRequired: true, hint: Words.answerHint(answer))
  }

  private var giverField: FormField<ConsentField> {
    let options = givers.enumerated().map { index, giver in
      ChoiceOption(
        giver.guardian?.text ?? Self.pupilGives, label: Words.giver(giver, number: index + 1))
    }
    let refusals = Dictionary(
      givers.filter { !$0.mayDecide }.map { giver in
        (
          giver.guardian?.text ?? Self.pupilGives,
          ConsentWording.words(.notEntitled(giver.entitlement)).what
        )
      }, uniquingKeysWith: { first, _ in first })
    return choice(
      .giver, Words.giver, options, isRequired: true, hint: Words.giverHint
    ) { value in refusals[value].map { .refused($0) } ?? .accepted(value) }
  }

  private var signedField: FormField<ConsentField> {
    PolicyField.pastDate(
      .signed, label: answer == .withdrawn ? Words.said : Words.signed, value: self[.signed],
      hint: Words.signedHint, today: workplace.today)
  }

  private var wayField: FormField<ConsentField> {
    let accepted = workplace.policy.choices.consentForms
    let ways = ConsentWay.allCases.filter { way in
      answer == .withdrawn || way.form.map(accepted.contains) ?? false
    }
    return choice(
      .way, Words.way,
      ways.map { ChoiceOption($0.rawValue, label: ConsentStateWording.word($0)) },
      isRequired: true, hint: answer == .withdrawn ? Words.withdrawWayHint : Words.wayHint)
  }

  private var placeField: FormField<ConsentField> {
    text(
      .place, Words.place, isRequired: false,
      hint: answer == .withdrawn
        ? Words.withdrawPlaceHint : Words.placeHint(hasScans: !scans.isEmpty))
  }

  /// One text needs no choice.
  private var textFields: [FormField<ConsentField>] {
    guard let purpose, purpose.newestText > 1 else { return [] }
    let versions = (1...purpose.newestText).map { version in
      ChoiceOption("\(version)", label: Words.text(version, of: purpose))
    }
    return [
      choice(
        .text, Words.text, [ChoiceOption("", label: Words.textOfDay)] + versions,
        hint: Words.textHint)
    ]
  }

  private var untilField: FormField<ConsentField> {
    let typed = FormValue.optionalDate(self[.until], workplace.today)
    return PolicyField.date(
      .until, label: Words.until, value: typed, isRequired: false,
      hint: purpose?.endsWithSchoolYear ?? false ? Words.schoolYearHint : Words.untilHint,
      today: workplace.today)
  }

  private func choice(
    _ id: ConsentField, _ label: String, _ options: [ChoiceOption], isRequired: Bool = false,
    hint: String, check: @escaping @Sendable (String) -> FieldVerdict = { .accepted($0) }
  ) -> FormField<ConsentField> {
    PolicyField.choice(
      id, label: label, options, value: self[id], isRequired: isRequired, hint: hint,
      check: check)
  }

  private func text(
    _ id: ConsentField, _ label: String, isRequired: Bool, hint: String
  ) -> FormField<ConsentField> {
    PolicyField.text(
      id, label: label, value: self[id], limit: 200, isRequired: isRequired, hint: hint,
      today: workplace.today)
  }
}
