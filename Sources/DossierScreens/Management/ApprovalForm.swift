import DossierCore
import DossierOffice
import ScreenKit

/// Rol goedkeuren (AC-04): the approver types what the person reads out.
enum ApprovalForm {
  static func screen(
    _ account: AccountAnswer, _ role: AccountRoleAnswer, at workplace: Workplace
  ) -> ActionFormScreen {
    typealias Words = ManagementAccountWording
    let code = role.role
    let id = account.account
    let print = account.fingerprint
    var plan = ActionFormScreen.Plan(
      code: "AC-04", title: Words.approveTitle,
      fields: [
        FormField("persoon", label: Words.person, .fixed(account.name)),
        FormField("rol", label: Words.roleLabel, .fixed(role.label)),
        FormField("plaats", label: Words.place, .fixed(Words.place(role))),
        FormField(
          "groepen", label: Words.heard, .text(TextField(limit: 40)), isRequired: true,
          hint: Words.heardHint, width: 26,
          check: { typed in
            HeardFingerprint(typed).isLongEnough
              ? .accepted(HeardFingerprint(typed).text) : .refused(Words.heardTooShort)
          }),
      ],
      action: { values in
        let heard = HeardFingerprint(values["groepen"] ?? "")
        return ApproveRole(account: id, role: code, fingerprint: heard.completed(by: print))
      },
      finish: { .backWith(Message(Words.approvalSaved(left: $0.approvalsLeft ?? 0))) })
    plan.intro = Words.approveIntro
    plan.save = Words.approveButton
    return ActionFormScreen(plan, policy: workplace.policy)
  }
}
