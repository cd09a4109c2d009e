import DossierCore
import DossierOffice
import ScreenKit

/// Herinneringsbrieven (TS-08): asks whoever still owes an answer, with a result for each pupil.
enum ConsentReminderForm {
  private typealias Words = ConsentReminderWording

  /// The form for these pupils; `purpose` is the only one that is asked about, if there is one.
  static func screen(
    _ pupils: [PupilID], names: [PupilID: String], purpose: ConsentPurposeCode?,
    at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let purposes = workplace.policy.consentPurposes
    var plan = ActionFormScreen.Plan(
      code: "TS-08", title: Words.title,
      fields: [
        FormField(
          "doel", label: Words.about,
          .choice(
            ChoiceField(
              [ChoiceOption("", label: Words.everything)]
                + purposes.map { ChoiceOption($0.code.text, label: $0.label) },
              value: purpose?.text ?? "")), hint: Words.aboutHint, width: 50),
        PolicyField.date(
          "voor", label: Words.before, value: today.adding(days: Words.usualDays),
          isRequired: false, hint: Words.beforeHint, today: today),
        PolicyField.text(
          "tekst", label: LetterWording.remark, limit: 2000, isMemo: true, isRequired: false,
          hint: Words.remarkHint, today: today),
      ],
      action: { values in
        let chosen = values["doel"] ?? ""
        return RemindConsents(
          pupils: pupils, purposes: chosen.isEmpty ? nil : [ConsentPurposeCode(chosen)],
          respondBefore: FormValue.optionalDate(values["voor"], today),
          remark: FormValue.optionalText(values["tekst"]))
      },
      finish: { outcome in
        .replace(ConsentRemindersScreen(workplace, outcome.rows ?? [], names: names))
      })
    plan.intro = Words.intro(pupils.count)
    plan.save = Words.make
    plan.help = Words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }
}
