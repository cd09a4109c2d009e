import DossierCore
import DossierOffice
import ScreenKit

/// Fotolijst (TS-05): for which occasion, of which pupils and for which media.
enum PhotoListForm {
  private typealias Words = PhotoListWording
  private static let everybody = "alle"

  /// The form; `group` is the one that was on the screen.
  static func screen(_ group: GroupID?, at workplace: Workplace) -> ActionFormScreen {
    let today = workplace.today
    let groups = workplace.consentGroups.map(\.id)
    let purposes = workplace.policy.consentPurposes.filter(\.isAboutImages)
    var plan = ActionFormScreen.Plan(
      code: "TS-05", title: Words.title,
      fields: fields(group, workplace) + media(purposes),
      next: { values in
        let chosen = GroupID(values["groep"] ?? "").map { [$0] } ?? groups
        let media = purposes.map(\.code).filter { values[$0.text] == FieldValue.yes }
        return .replace(
          PhotoListScreen(
            workplace,
            ConsentPhotosQuery(
              event: values["gelegenheid"] ?? "", groups: chosen,
              purposes: media.isEmpty ? nil : media,
              date: FormValue.optionalDate(values["dag"], today))))
      })
    plan.intro = Words.intro
    plan.save = Words.show
    plan.help = Words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  private static func fields(_ group: GroupID?, _ workplace: Workplace) -> [FormField<String>] {
    let options =
      workplace.consentGroupOptions + [ChoiceOption(everybody, label: Words.allGroups)]
    return [
      PolicyField.text(
        "gelegenheid", label: Words.event, limit: 80, hint: Words.eventHint,
        today: workplace.today),
      PolicyField.choice(
        "groep", label: ConsentGroupWording.group, options,
        value: group?.text ?? options[0].value, hint: Words.groupHint),
      PolicyField.date(
        "dag", label: Words.day, value: workplace.today, hint: Words.dayHint,
        today: workplace.today),
    ]
  }

  private static func media(_ purposes: [ConsentPurpose]) -> [FormField<String>] {
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    return purposes.enumerated().map { index, purpose in
      FormField(
        purpose.code.text, label: purpose.label,
        .choice(
          ChoiceField(
            answers, value: index == 0 ? FieldValue.yes : FieldValue.no, isClearable: false)),
        heading: index == 0 ? Words.media : nil, hint: Words.mediaHint, width: 5)
    }
  }
}
