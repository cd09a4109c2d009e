import DossierCore
import DossierOffice
import ScreenKit

/// Nieuwe brief (BR-02): one of the letters that fit where the case stands.
enum LetterForm {
  static func screen(
    _ request: RequestID, kinds: [LetterKind], at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let options = kinds.map { ChoiceOption($0.rawValue, label: LetterWording.word($0)) }
    var plan = ActionFormScreen.Plan(
      code: LetterWording.formCode, title: LetterWording.formTitle,
      fields: [
        FormField(
          "soort", label: LetterWording.kind,
          .choice(ChoiceField(options, value: options[0].value, isClearable: false)),
          isRequired: true, width: 40),
        PolicyField.date(
          "dag", label: LetterWording.answerBefore, isRequired: false,
          hint: LetterWording.answerBeforeHint, today: today),
        PolicyField.text(
          "tekst", label: LetterWording.remark, limit: 2000, isMemo: true, isRequired: false,
          hint: LetterWording.remarkHint, today: today),
      ],
      action: { values in
        MakeLetter(
          request: request, kind: LetterKind(rawValue: values["soort"] ?? "") ?? .receipt,
          respondBefore: FormValue.optionalDate(values["dag"], today),
          remark: FormValue.optionalText(values["tekst"]))
      }, finish: { _ in .backWith(Message(LetterWording.wasMade)) })
    plan.intro = LetterWording.formIntro
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }
}
