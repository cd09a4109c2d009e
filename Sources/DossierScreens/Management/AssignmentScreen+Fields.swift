import DossierCore
import ScreenKit

extension AssignmentScreen {
  /// The fields that say which role, and where and until when it holds.
  static func fields(
    _ plan: Plan, _ roles: [Role], _ today: CalendarDate
  ) -> [FormField<String>] {
    typealias Words = ManagementAccountWording
    let options = roles.map { ChoiceOption($0.code.text, label: "\($0.label) (\($0.code.text))") }
    let until = FormField(
      Self.until, label: Words.untilLabel, .text(TextField(plan.typed[until] ?? "", limit: 40)),
      hint: Words.untilHint, width: 12, check: { checkUntil($0, today) })
    let role: FormField<String> =
      roles.count == 1
      ? FormField(Self.role, label: Words.roleLabel, .fixed(roles[0].label))
      : FormField(
        Self.role, label: Words.roleLabel,
        .choice(ChoiceField(options, value: "", isClearable: false)), isRequired: true,
        hint: Words.roleHint, width: 44)
    return [
      role, list(schools, Words.schoolsLabel, Words.schoolsHint, plan),
      list(groups, Words.groupsLabel, Words.groupsHint, plan), until,
    ]
  }

  private static func list(
    _ id: String, _ label: String, _ hint: String, _ plan: Plan
  ) -> FormField<String> {
    FormField(
      id, label: label, .text(TextField(plan.typed[id] ?? "", limit: 2000)), hint: hint, width: 44,
      hasPrompt: true)
  }

  private static func checkUntil(_ typed: String, _ today: CalendarDate) -> FieldVerdict {
    do {
      let day = try CalendarDate(typed: typed, as: .any, today: today)
      return day < today
        ? .refused(ManagementAccountWording.untilPast) : .accepted(day.dutch)
    } catch {
      return .refused(
        FieldFaultWording.sentence(.date(error), label: ManagementAccountWording.untilLabel))
    }
  }
}
