import DossierCore
import DossierOffice
import ScreenKit

/// Brief aan een ontvanger (BR-03): tells a recipient of a change, and when that was sent.
enum NoticeForm {
  static func screen(
    _ answer: RequestAnswer, to recipient: RecordID? = nil, at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let (request, version) = (answer.row.request, answer.version)
    let names = CasePaper(answer, at: workplace).names
    let options = answer.notices.map { notice in
      ChoiceOption(
        notice.recipient.text,
        label: names.name(notice.recipient, otherwise: RequestWording.someRecipient))
    }
    let chosen = recipient?.text ?? (options.count == 1 ? options[0].value : "")
    var plan = ActionFormScreen.Plan(
      code: LetterWording.noticeCode,
      title: "\(LetterWording.noticeTitle) - \(RequestPageWording.name(answer.row))",
      fields: [
        FormField(
          "ontvanger", label: LetterWording.recipient,
          .choice(ChoiceField(options, value: chosen, isClearable: false)), isRequired: true,
          hint: LetterWording.recipientHint, width: 46),
        PolicyField.date(
          "verstuurd", label: LetterWording.sent, isRequired: false, hint: LetterWording.sentHint,
          today: today),
        PolicyField.date(
          "dag", label: LetterWording.answerBefore, isRequired: false,
          hint: LetterWording.answerBeforeHint, today: today),
      ],
      action: { values in
        NotifyRecipient(
          request: request,
          recipient: values["ontvanger"].flatMap { RecordID($0) } ?? RecordID(number: 0),
          told: FormValue.optionalDate(values["verstuurd"], today),
          respondBefore: FormValue.optionalDate(values["dag"], today), seen: version)
      }, finish: { _ in .backWith(Message(LetterWording.noticeMade)) })
    plan.intro = LetterWording.noticeIntro + "\n" + lines(answer.notices, names)
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  /// What each recipient would be told, so that nobody sends a letter without having seen it.
  private static func lines(_ notices: [ChangeNotice], _ names: RequestNames) -> String {
    notices.map { notice in
      names.name(notice.recipient, otherwise: RequestWording.someRecipient) + ": "
        + names.list(notice.lines.map(\.item))
    }.joined(separator: "\n")
  }
}
