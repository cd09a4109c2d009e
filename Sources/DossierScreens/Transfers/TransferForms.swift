import DossierCore
import DossierOffice
import ScreenKit

/// The forms about one transfer: the copy, what the family says, and stopping.
struct TransferForms {
  typealias Words = TransferFormWording

  private let answer: TransferAnswer
  private let workplace: Workplace

  /// The choice for the pupil.
  private static let pupil = "leerling"

  init(_ answer: TransferAnswer, at workplace: Workplace) {
    self.answer = answer
    self.workplace = workplace
  }

  /// Afschrift geven (OV-04).
  var givingCopy: ActionFormScreen {
    let (transfer, today) = (answer.row.transfer, workplace.today)
    let fields = [
      person(Words.receiver, hint: Words.receiverHint),
      PolicyField.choice(
        "wijze", label: Words.way,
        HandOverWay.allCases.filter { $0 != .directly }.map {
          ChoiceOption($0.rawValue, label: RequestWording.word($0))
        }, value: HandOverWay.inPerson.rawValue, hint: Words.wayHint),
      day,
    ]
    return screen("OV-04", Words.copyTitle, fields, intro: Words.copyIntro, done: Words.copyDone) {
      values in
      GiveTransferCopy(
        transfer: transfer, receiver: Self.given(values["persoon"]),
        on: FormValue.optionalDate(values["dag"], today),
        way: HandOverWay(rawValue: values["wijze"] ?? "") ?? .inPerson)
    }
  }

  /// Mening vastleggen (OV-05).
  var recordingView: ActionFormScreen {
    let (transfer, today) = (answer.row.transfer, workplace.today)
    let fields = [
      person(Words.person, hint: Words.personHint), day,
      PolicyField.choice(
        "akkoord", label: Words.agreement,
        ParentalAgreement.allCases.map {
          ChoiceOption($0.rawValue, label: TransferWording.word($0))
        }, value: "", hint: Words.agreementHint),
      memo("waarom", Words.against, hint: Words.againstHint),
      memo("opmerking", Words.remark, hint: Words.remarkHint),
    ]
    return screen("OV-05", Words.viewTitle, fields, intro: Words.viewIntro, done: Words.viewDone) {
      values in
      RecordParentalView(
        transfer: transfer, person: Self.given(values["persoon"]),
        on: FormValue.optionalDate(values["dag"], today),
        agreement: ParentalAgreement(rawValue: values["akkoord"] ?? "") ?? .unknown,
        reason: FormValue.optionalText(values["waarom"]),
        remark: FormValue.optionalText(values["opmerking"]))
    }
  }

  /// Overstap stoppen (OV-06).
  var cancelling: ActionFormScreen {
    let transfer = answer.row.transfer
    let field: FormField<String> = PolicyField.text(
      "waarom", label: Words.why, limit: 400, hint: Words.whyHint, today: workplace.today)
    return screen(
      "OV-06", Words.cancelTitle, [field], intro: Words.cancelIntro, done: Words.cancelDone
    ) { values in
      CancelTransfer(transfer: transfer, reason: values["waarom"] ?? "")
    }
  }

  private func screen(
    _ code: String, _ title: String, _ fields: [FormField<String>], intro: String, done: String,
    action: @escaping @Sendable ([String: String]) -> any OfficeAction
  ) -> ActionFormScreen {
    let name = answer.row.name ?? answer.row.pupil.text
    var plan = ActionFormScreen.Plan(
      code: code, title: "\(title) - \(name)", fields: fields, action: action,
      finish: { _ in .backWith(Message(done)) })
    plan.intro = intro
    plan.help = intro
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  private static func given(_ value: String?) -> RequesterGiven {
    RequesterGiven(guardian: value == pupil ? nil : value.flatMap { RecordID($0) })
  }

  /// Who may have the file stands first; the others say why not when they are chosen.
  private func person(_ label: String, hint: String) -> FormField<String> {
    let family = answer.family.filter(\.mayDecide) + answer.family.filter { !$0.mayDecide }
    let options = family.enumerated().map { index, giver in
      ChoiceOption(
        giver.guardian?.text ?? Self.pupil,
        label: ConsentFormWording.giver(giver, number: index + 1))
    }
    let refusals = Dictionary(
      family.filter { !$0.mayDecide }.map { giver in
        (giver.guardian?.text ?? Self.pupil, RefusalWording.reader(giver.entitlement).what)
      }, uniquingKeysWith: { first, _ in first })
    let isOnlyOne = family.count(where: \.mayDecide) == 1
    return PolicyField.choice(
      "persoon", label: label, options, value: isOnlyOne ? options[0].value : "", hint: hint
    ) { value in refusals[value].map { .refused($0) } ?? .accepted(value) }
  }

  private var day: FormField<String> {
    PolicyField.pastDate(
      "dag", label: Words.day, value: workplace.today.dutch, hint: Words.dayHint,
      today: workplace.today)
  }

  private func memo(_ id: String, _ label: String, hint: String) -> FormField<String> {
    PolicyField.text(
      id, label: label, limit: 4000, isMemo: true, isRequired: false, hint: hint,
      today: workplace.today)
  }
}
