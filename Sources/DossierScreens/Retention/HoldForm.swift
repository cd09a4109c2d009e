import DossierCore
import DossierOffice
import ScreenKit

/// Aanhouden (BV-02), nazien (BV-03) and opheffen (BV-04): the forms of a hold.
enum HoldForm {
  /// Places a hold on a pupil's dossier, or on one category of it.
  static func place(
    on pupil: PupilID, _ name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    var plan = ActionFormScreen.Plan(
      code: "BV-02", title: "\(HoldWording.title) - \(name)",
      fields: [
        choice(
          .what, HoldWording.what, options(workplace.policy), HoldWording.whatHint, begins: whole),
        choice(
          .ground, HoldWording.ground,
          HoldGround.allCases.map { ChoiceOption($0.rawValue, label: HoldWording.word($0)) },
          HoldWording.groundHint, begins: ""),
        PolicyField.text(
          Field.reference.rawValue, label: HoldWording.reference, limit: 200,
          hint: HoldWording.referenceHint, today: today),
        reason(HoldWording.reasonHint, today), review(at: workplace),
      ],
      action: { values in
        let category = values[Field.what.rawValue] ?? ""
        return PlaceHold(
          pupil: pupil, categories: category == whole ? nil : [CategoryCode(category)],
          ground: HoldGround(rawValue: values[Field.ground.rawValue] ?? "") ?? .legalRule,
          reference: values[Field.reference.rawValue] ?? "",
          reason: values[Field.reason.rawValue] ?? "",
          review: FormValue.date(values[Field.review.rawValue], today))
      }, finish: { _ in .backWith(Message(HoldWording.placed)) })
    plan.intro = HoldWording.placeIntro
    plan.help = HoldWording.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  /// Looks at a hold again and keeps it until another day.
  static func review(_ row: HoldRow, at workplace: Workplace) -> ActionFormScreen {
    let today = workplace.today
    var plan = ActionFormScreen.Plan(
      code: "BV-03", title: "\(HoldWording.review) - \(row.name ?? row.pupil.text)",
      fields: [reason(HoldWording.keepReasonHint, today), review(at: workplace)],
      action: { values in
        ReviewHold(
          hold: row.hold, seen: row.version, reason: values[Field.reason.rawValue] ?? "",
          review: FormValue.date(values[Field.review.rawValue], today))
      }, finish: { _ in .backWith(Message(HoldWording.reviewed)) })
    plan.intro = HoldWording.story(row, workplace.policy)
    plan.help = HoldWording.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  /// Lifts a hold.
  static func lift(_ row: HoldRow, at workplace: Workplace) -> ActionFormScreen {
    let today = workplace.today
    var plan = ActionFormScreen.Plan(
      code: "BV-04", title: "\(HoldWording.lift) - \(row.name ?? row.pupil.text)",
      fields: [reason(HoldWording.liftReasonHint, today)],
      action: { values in
        LiftHold(
          hold: row.hold, seen: row.version, reason: values[Field.reason.rawValue] ?? "")
      }, finish: { _ in .backWith(Message(HoldWording.isLifted)) })
    plan.intro = HoldWording.story(row, workplace.policy) + "\n\n" + HoldWording.liftIntro
    plan.save = HoldWording.lift
    plan.help = HoldWording.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  private enum Field: String {
    case what = "wat"
    case ground = "grond"
    case reference = "kenmerk"
    case reason = "reden"
    case review = "nazien"
  }

  /// The value of the choice that holds everything.
  private static let whole = "alles"

  private static func options(_ policy: Policy) -> [ChoiceOption] {
    [ChoiceOption(whole, label: HoldWording.whole)]
      + policy.categories.filter { $0.isRecorded && !$0.isExistenceHidden }
      .map { ChoiceOption($0.code.text, label: $0.label) }
  }

  private static func choice(
    _ field: Field, _ label: String, _ options: [ChoiceOption], _ hint: String,
    begins value: String
  ) -> FormField<String> {
    FormField(
      field.rawValue, label: label,
      .choice(ChoiceField(options, value: value, isClearable: false)),
      isRequired: true, hint: hint, width: 44)
  }

  private static func reason(_ hint: String, _ today: CalendarDate) -> FormField<String> {
    PolicyField.text(
      Field.reason.rawValue, label: HoldWording.reason, limit: 400, isMemo: true, hint: hint,
      today: today)
  }

  private static func review(at workplace: Workplace) -> FormField<String> {
    PolicyField.date(
      Field.review.rawValue, label: HoldWording.reviewBy,
      hint: HoldWording.reviewHint(workplace.policy.terms.holdReviewMonths),
      today: workplace.today)
  }
}
