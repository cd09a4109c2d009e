import DossierCore
import DossierOffice
import ScreenKit

/// Stapel invoeren (TS-04): what the forms of a stack have in common, before the pupils come.
enum ConsentStackForm {
  private typealias Words = ConsentStackWording

  /// The form; `answer` is the group that was on the screen, if any.
  static func screen(
    _ group: GroupID, at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let purposes = workplace.policy.consentPurposes.filter(\.isRoutine)
    var plan = ActionFormScreen.Plan(
      code: "TS-04", title: Words.title, fields: common(group, workplace) + asked(purposes),
      next: { values in
        let stack = ConsentStack(
          group: GroupID(values["groep"] ?? "") ?? group,
          signed: FormValue.date(values["dag"], today),
          way: ConsentWay(rawValue: values["wijze"] ?? "") ?? .written,
          place: FormValue.optionalText(values["plaats"]),
          purposes: purposes.filter { values[$0.code.text] == FieldValue.yes },
          usual: ConsentAnswer(rawValue: values["antwoord"] ?? "") ?? .refused)
        return .replace(ConsentStackScreen(workplace, stack))
      })
    plan.intro = Words.intro
    plan.save = Words.begin
    plan.help = Words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  private static func common(_ group: GroupID, _ workplace: Workplace) -> [FormField<String>] {
    let forms = workplace.policy.choices.consentForms
    let ways = ConsentWay.allCases.filter { $0.form.map(forms.contains) ?? false }
    return [
      PolicyField.choice(
        "groep", label: ConsentGroupWording.group, workplace.consentGroupOptions, value: group.text,
        hint: Words.groupHint),
      PolicyField.pastDate(
        "dag", label: ConsentFormWording.signed, value: workplace.today.dutch,
        hint: Words.signedHint, today: workplace.today),
      PolicyField.choice(
        "wijze", label: ConsentFormWording.way,
        ways.map { ChoiceOption($0.rawValue, label: ConsentStateWording.word($0)) },
        value: ways.first?.rawValue ?? "", hint: ConsentFormWording.wayHint),
      PolicyField.text(
        "plaats", label: Words.place, limit: 200, hint: Words.placeHint, today: workplace.today),
      PolicyField.choice(
        "antwoord", label: Words.usual,
        [ConsentAnswer.given, .refused].map {
          ChoiceOption($0.rawValue, label: ConsentStateWording.word($0))
        }, value: "", hint: Words.usualHint),
    ]
  }

  /// The purposes that can stand on a form; those about pictures mostly do.
  private static func asked(_ purposes: [ConsentPurpose]) -> [FormField<String>] {
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    return purposes.enumerated().map { index, purpose in
      FormField(
        purpose.code.text, label: purpose.label,
        .choice(
          ChoiceField(
            answers, value: purpose.isAboutImages ? FieldValue.yes : FieldValue.no,
            isClearable: false)),
        heading: index == 0 ? Words.asked : nil, hint: Words.askedHint, width: 5)
    }
  }
}
