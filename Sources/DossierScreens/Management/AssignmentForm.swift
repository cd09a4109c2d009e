import DossierCore
import DossierOffice
import ScreenKit

/// The forms that give somebody a role: invite, another role, other schools or groups.
enum AssignmentForm {
  private typealias Words = ManagementAccountWording

  /// Account uitnodigen (AC-03).
  static func invitation(at workplace: Workplace) -> AssignmentScreen {
    let today = workplace.today
    let leading = [
      PolicyField.text(
        "naam", label: Words.name, limit: 120, hint: Words.nameHint, today: today),
      FormField(
        "inlog", label: Words.login, .text(TextField(limit: 60)), isRequired: true,
        hint: Words.loginHint, width: 30, check: { .accepted($0.lowercased()) }),
    ]
    let secrecy = PolicyField.date(
      "geheim", label: Words.secrecyLabel, isRequired: false, hint: Words.secrecyHint, today: today
    )
    var plan = AssignmentScreen.Plan(
      code: "AC-03", title: Words.inviteTitle, leading: leading, trailing: [secrecy],
      action: { values, role in
        let signed = values["geheim"].flatMap { $0.isEmpty ? nil : FormValue.date($0, today) }
        return InviteAccount(
          login: values["inlog"] ?? "", name: values["naam"] ?? "", roles: [role],
          secrecySigned: signed, ends: nil)
      },
      finish: { values, outcome in
        OneTimeCodeScreen(outcome, of: values["inlog"] ?? "", at: workplace).map { .replace($0) }
          ?? .back
      })
    plan.save = Words.inviteButton
    return AssignmentScreen(plan, at: workplace)
  }

  /// Rol geven (AC-05).
  static func newRole(of account: AccountAnswer, at workplace: Workplace) -> AssignmentScreen {
    let held = Set(account.roles.map(\.role))
    var plan = plan(Words.giveTitle, of: account)
    plan.roles = { !held.contains($0.code) }
    return AssignmentScreen(plan, at: workplace)
  }

  /// Rol wijzigen (AC-05): other schools and groups for a role that the account has.
  static func change(
    of account: AccountAnswer, _ role: AccountRoleAnswer, at workplace: Workplace
  ) -> AssignmentScreen {
    var plan = plan(Words.changeTitle, of: account)
    plan.roles = { $0.code == role.role }
    plan.typed = [
      AssignmentScreen.schools: joined(role.schools),
      AssignmentScreen.groups: joined(role.groups),
    ]
    return AssignmentScreen(plan, at: workplace)
  }

  private static func joined(_ names: [String]) -> String {
    names.map(PlaceNames.withoutComma).joined(separator: ", ")
  }

  private static func plan(_ title: String, of account: AccountAnswer) -> AssignmentScreen.Plan {
    let id = account.account
    return AssignmentScreen.Plan(
      code: "AC-05", title: title,
      leading: [FormField("persoon", label: Words.person, .fixed(account.name))], trailing: [],
      action: { _, role in AssignRole(account: id, assignment: role) },
      finish: { _, _ in .backWith(Message(Words.roleSaved)) })
  }
}
