import DossierCore
import DossierOffice
import ScreenKit

/// Geheimhouding vastleggen (AC-07): the day somebody signed the statement (R-O-6.1-2).
enum SecrecyForm {
  static func screen(_ account: AccountAnswer, at workplace: Workplace) -> ActionFormScreen {
    typealias Words = ManagementAccountWording
    let id = account.account
    let today = workplace.today
    var plan = ActionFormScreen.Plan(
      code: "AC-07", title: Words.secrecyTitle,
      fields: [
        FormField("persoon", label: Words.person, .fixed(account.name)),
        PolicyField.date(
          "dag", label: Words.secrecyLabel, value: account.secrecySigned ?? today,
          hint: FormWording.dateHint, today: today),
      ],
      action: { values in
        SignSecrecy(account: id, signed: FormValue.date(values["dag"], today))
      },
      finish: { _ in .backWith(Message(Words.secrecySaved)) })
    plan.intro = Words.secrecyIntro
    return ActionFormScreen(plan, policy: workplace.policy)
  }
}
