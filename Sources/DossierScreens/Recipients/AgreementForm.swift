import DossierCore
import DossierOffice
import ScreenKit

/// The forms of an agreement (ON-04): a new one, a change, and its end before its time.
enum AgreementForm {
  private typealias Words = AgreementWording

  static func new(
    with recipient: RecipientAnswer, _ type: RecipientType, at workplace: Workplace
  ) -> ActionFormScreen {
    let id = recipient.row.recipient
    let sheet = AgreementSheet(type: type, agreement: nil, workplace: workplace)
    var plan = ActionFormScreen.Plan(
      code: "ON-04", title: "\(Words.formTitle) - \(recipient.recipient.name)",
      fields: sheet.fields,
      action: { AddAgreement(recipient: id, details: sheet.details($0)) },
      finish: { _ in .backWith(Message(Words.added)) })
    plan.help = Words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func change(
    _ answer: AgreementAnswer, _ type: RecipientType, at workplace: Workplace
  ) -> ActionFormScreen {
    let (id, version) = (answer.record, answer.version)
    let sheet = AgreementSheet(type: type, agreement: answer.agreement, workplace: workplace)
    var plan = ActionFormScreen.Plan(
      code: "ON-04", title: "\(Words.changeTitle) - \(answer.recipientName)",
      fields: sheet.fields,
      action: { ChangeAgreement(agreement: id, seen: version, details: sheet.details($0)) },
      finish: { _ in .backWith(Message(Words.changed)) })
    plan.help = Words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func terminate(
    _ answer: AgreementAnswer, at workplace: Workplace
  ) -> ActionFormScreen {
    let (id, version, today) = (answer.record, answer.version, workplace.today)
    var plan = ActionFormScreen.Plan(
      code: "ON-04", title: Words.endTitle,
      fields: [
        PolicyField.fixed("naam", label: Words.recipient, text: answer.recipientName),
        PolicyField.fixed("nummer", label: Words.number, text: answer.agreement.number),
        PolicyField.date(
          "dag", label: Words.lastDay, value: today, hint: Words.lastDayHint, today: today),
      ],
      action: {
        TerminateAgreement(agreement: id, seen: version, on: FormValue.date($0["dag"], today))
      },
      finish: { _ in .backWith(Message(Words.terminated)) })
    plan.intro = Words.endIntro
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }
}
