import DossierCore
import DossierOffice
import ScreenKit

/// Kopie overhandigen (VZ-27): how, and what it cost.
enum HandOverForm {
  static func screen(
    _ answer: PackageAnswer, of row: RequestRow, name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let (request, version) = (answer.request, answer.version)
    let ways = HandOverWay.allCases.filter { $0 != .directly || answer.receiver != nil }
    var plan = ActionFormScreen.Plan(
      code: "VZ-27", title: "\(RequestStep.handedOver.words.verb) - \(name)",
      fields: [
        FormField(
          "wijze", label: PackageWording.way,
          .choice(
            ChoiceField(
              ways.map { ChoiceOption($0.rawValue, label: RequestWording.word($0)) },
              isClearable: false)),
          isRequired: true, hint: PackageWording.wayHint, width: 42),
        price(answer),
      ] + receiver(answer) + LateField.fields(row) + [
        PolicyField.date(
          "dag", label: RequestStepWording.day, value: today, hint: RequestStepWording.dayHint,
          today: today)
      ],
      action: { values in
        HandOverCopy(
          request: request, way: HandOverWay(rawValue: values["wijze"] ?? "") ?? .inPerson,
          channel: values["kanaal"].flatMap { DisclosureChannel(rawValue: $0) },
          feeCents: values["prijs"].flatMap { Euros(typed: $0)?.cents },
          lateReason: LateField.reason(in: values),
          on: values["dag"].map { FormValue.date($0, today) }, seen: version)
      }, finish: { _ in .backWith(Message(RequestStep.handedOver.words.done)) })
    plan.intro = PackageWording.handOverIntro
    plan.help = RequestStep.handedOver.words.help
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  /// To whom it goes straight, as was decided; it stands in the register then.
  private static func receiver(_ answer: PackageAnswer) -> [FormField<String>] {
    guard let receiver = answer.receiver else { return [] }
    let channels = [DisclosureChannel.secureMail, .transferService, .post, .inPerson].map {
      ChoiceOption($0.rawValue, label: DisclosureWording.word($0))
    }
    return [
      PolicyField.fixed("ontvanger", label: PackageWording.receiver, text: receiver.name),
      FormField(
        "kanaal", label: PackageWording.channel, .choice(ChoiceField(channels)),
        hint: PackageWording.channelHint, width: 42),
    ]
  }

  /// The first copy is free by law; what another one costs stands in the policy, and may be less.
  private static func price(_ answer: PackageAnswer) -> FormField<String> {
    guard !(answer.package?.isEmpty ?? false) else {
      return PolicyField.fixed(
        "gratis", label: PackageWording.price, text: PackageWording.emptyIsFree)
    }
    guard answer.copies > 0 else {
      return PolicyField.fixed(
        "gratis", label: PackageWording.price, text: PackageWording.firstIsFree)
    }
    guard answer.nextFeeCents > 0 else {
      return PolicyField.fixed(
        "gratis", label: PackageWording.price, text: PackageWording.allAreFree)
    }
    return FormField(
      "prijs", label: PackageWording.price,
      .text(TextField(Euros(cents: answer.nextFeeCents).text, limit: 20)), isRequired: true,
      hint: PackageWording.priceHint, width: 10
    ) { typed in
      Euros(typed: typed).map { .accepted($0.text) } ?? .refused(PackageWording.notAPrice)
    }
  }
}
