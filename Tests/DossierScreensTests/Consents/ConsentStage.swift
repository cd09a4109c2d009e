import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit

/// A stage on which the office knows the invented consents.
enum ConsentStage {
  /// The start screen, in a role that sees the register.
  static func enter(
    _ role: RoleCode = "ADM", schools: [School] = [InventedSchool.rainbow],
    desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    let usual = desk.answering
    desk.answering = { effect in usual(effect) ?? answer(effect) }
    desk.next = [.entered(try InventedConsents.workplace(role, schools: schools))]
    return try Stage(entering: role, desk: desk)
  }

  /// The consents of the group, through the menu.
  static func group(_ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try enter(role, desk: desk)
    try stage.press("<A-t><Enter>")
    return stage
  }

  /// The consents of Aïcha, through the group.
  static func pupil(_ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try group(role, desk: desk)
    try stage.press("<Enter>")
    return stage
  }

  /// The form for the purpose that is called so, through the consents of Aïcha.
  static func form(
    _ purpose: String = "foto's en video's op d", desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    let stage = try pupil(desk: desk)
    try stage.press("\(purpose)<Enter>")
    return stage
  }

  /// The stack, after what the forms have in common.
  static func stack(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try group(desk: desk)
    try stage.press("<F9>s<Enter>")
    let erasing = String(repeating: "<Backspace>", count: 10)
    try stage.press("<Tab><End>\(erasing)16-11-26<Tab><Tab>Map groep 5<Tab>j<F2>")
    return stage
  }

  private static func answer(_ effect: ScreenEffect) -> ScreenAnswer? {
    switch effect {
    case .ask(is ConsentGroupQuery): .answered(InventedConsents.group)
    case .ask(let query as ConsentsQuery):
      .answered(InventedConsents.consents(on: query.date ?? InventedConsents.today))
    case .ask(is ConsentFormsQuery): .answered(InventedConsents.forms)
    case .ask(let query as ConsentTasksQuery):
      .answered(query.handled ?? false ? InventedConsents.handled : InventedConsents.tasks)
    case .ask(is ConsentPhotosQuery): .answered(InventedConsents.photos)
    case .ask(is ConsentOverviewQuery): .answered(InventedConsents.overview)
    case .ask(is RecipientsQuery):
      .answered(
        RecipientsAnswer(
          rows: [
            RecipientRow(
              recipient: InventedConsents.expert, name: "De Klank, logopedie",
              type: "DESKUNDIGE", typeLabel: "Externe deskundige", isSupplier: false,
              standing: .notNeeded)
          ], mayChange: false))
    case .ask(is ConsentLettersQuery):
      .answered([
        LetterLine(
          letter: RecordID(number: 51), kind: .consentReminder, made: InventedConsents.today,
          author: "J. Smit", subject: "Toestemming")
      ])
    case .perform(let action as EnterConsentStack): .performed(outcome(of: action))
    case .perform(let action as RemindConsents): .performed(outcome(of: action))
    case .save(_, let path): .documentSaved(path: path)
    default: nil
    }
  }

  private static func outcome(of action: EnterConsentStack) -> ActionOutcome {
    ActionOutcome(
      rows: action.rows.map { RowOutcome(pupil: $0.pupil, records: [RecordID(number: 99)]) })
  }

  /// The first pupil answered everything.
  private static func outcome(of action: RemindConsents) -> ActionOutcome {
    ActionOutcome(
      rows: (action.pupils ?? []).enumerated().map { index, pupil in
        index == 0
          ? RowOutcome(pupil: pupil, refusal: .consent(.everybodyAnswered))
          : RowOutcome(pupil: pupil, records: [RecordID(number: Int64(50 + index))])
      })
  }
}

extension ConsentStage {
  /// The figures, as the FG opens them.
  static func overview(desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try enter(
      "FG", schools: [InventedSchool.rainbow, InventedSchool.compass], desk: desk)
    try stage.press("<A-t><Down><Enter>")
    return stage
  }
}
