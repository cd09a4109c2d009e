import DossierCore
import DossierOffice
import ScreenKit

/// The forms of a recipient (ON-03): a new one, a change, and the last day.
enum RecipientForm {
  private typealias Words = RecipientWording

  static func new(at workplace: Workplace) -> ActionFormScreen {
    var plan = ActionFormScreen.Plan(
      code: "ON-03", title: Words.newTitle, fields: fields(nil, workplace),
      action: { AddRecipient(details: details($0, workplace.today)) },
      finish: { outcome in
        outcome.record.map { .replace(RecipientScreen(workplace, recipient: $0)) }
          ?? .backWith(Message(Words.added))
      })
    plan.help = Words.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func change(_ answer: RecipientAnswer, at workplace: Workplace) -> ActionFormScreen {
    let (id, version) = (answer.row.recipient, answer.version)
    var plan = ActionFormScreen.Plan(
      code: "ON-03", title: Words.changeTitle, fields: fields(answer.recipient, workplace),
      action: {
        ChangeRecipient(
          recipient: id, seen: version,
          details: details($0, workplace.today, type: answer.recipient.type),
          isSameParty: $0["zelfde"] == FieldValue.yes)
      },
      finish: { _ in .backWith(Message(Words.changed)) })
    plan.help = Words.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func end(_ answer: RecipientAnswer, at workplace: Workplace) -> ActionFormScreen {
    let (id, version, today) = (answer.row.recipient, answer.version, workplace.today)
    var plan = ActionFormScreen.Plan(
      code: "ON-03", title: Words.endTitle,
      fields: [
        PolicyField.fixed("naam", label: Words.name, text: answer.recipient.name),
        PolicyField.date(
          "dag", label: Words.lastDay, value: today, hint: Words.lastDayHint, today: today),
      ],
      action: {
        EndRecipient(recipient: id, seen: version, on: FormValue.date($0["dag"], today))
      },
      finish: { _ in .backWith(Message(Words.stopped)) })
    plan.intro = Words.endIntro
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  private static func fields(
    _ recipient: Recipient?, _ workplace: Workplace
  ) -> [FormField<String>] {
    let today = workplace.today
    func text(
      _ id: String, _ label: String, _ value: String?, _ hint: String, isRequired: Bool = false
    ) -> FormField<String> {
      PolicyField.text(
        id, label: label, value: value ?? "", limit: id == "naam" ? 120 : 200,
        isRequired: isRequired, hint: hint, today: today)
    }
    var fields = [
      kindField(recipient, workplace.policy),
      text("naam", Words.name, recipient?.name, Words.nameHint, isRequired: true),
    ]
    if recipient != nil { fields.append(sameParty) }
    fields += [
      text("kanaal", Words.channel, recipient?.channel, Words.channelHint),
      text("contact", Words.contact, recipient?.contact, Words.contactHint),
      text("adres", Words.address, recipient?.address, Words.addressHint),
      FormField(
        "brin", label: Words.brin, .text(TextField(recipient?.brin ?? "", limit: 20)),
        hint: Words.brinHint, width: 10,
        check: { typed in
          (try? BRIN(typed)).map { .accepted($0.canonical) }
            ?? .refused(ManagementGroupWording.wrongBrin)
        }),
      PolicyField.date(
        "vanaf", label: Words.from, value: recipient?.from ?? today, hint: Words.fromHint,
        today: today),
    ]
    return fields
  }

  /// The kind is chosen once: what was agreed and given rests on it.
  private static func kindField(
    _ recipient: Recipient?, _ policy: Policy
  ) -> FormField<String> {
    if let recipient {
      let label = policy.recipientType(recipient.type)?.label ?? recipient.type.text
      return PolicyField.fixed("soort", label: Words.type, text: label)
    }
    let types = policy.recipientTypes.map { ChoiceOption($0.code.text, label: $0.label) }
    return FormField(
      "soort", label: Words.type, .choice(ChoiceField(types, value: "", isClearable: false)),
      isRequired: true, hint: Words.typeHint, width: 40)
  }

  /// Another name can mean somebody else, who was given nothing.
  private static var sameParty: FormField<String> {
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    return FormField(
      "zelfde", label: Words.sameParty,
      .choice(ChoiceField(answers, value: FieldValue.no, isClearable: false)),
      hint: Words.samePartyHint, width: 5)
  }

  private static func details(
    _ values: [String: String], _ today: CalendarDate, type: RecipientTypeCode? = nil
  ) -> RecipientGiven {
    RecipientGiven(
      name: values["naam"] ?? "", type: type ?? RecipientTypeCode(values["soort"] ?? ""),
      brin: FormValue.optionalText(values["brin"]),
      address: FormValue.optionalText(values["adres"]),
      contact: FormValue.optionalText(values["contact"]),
      channel: FormValue.optionalText(values["kanaal"]),
      from: FormValue.date(values["vanaf"], today))
  }
}
