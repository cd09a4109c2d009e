import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit

/// A stage on which the office knows the invented recipients and demands.
enum RecipientStage {
  /// Enters in a role that sees a register.
  static func enter(
    _ role: RoleCode = "BES", desk: CannedDesk = CannedDesk(),
    demand: DemandAnswer = InventedRecipients.demandAnswer()
  ) throws -> Stage {
    let usual = desk.answering
    let workplace = try InventedRecipients.workplace(role)
    desk.answering = { effect in usual(effect) ?? answer(effect, workplace, demand) }
    desk.next = [.entered(workplace)]
    return try Stage(entering: role, desk: desk)
  }

  /// The list of recipients, through the menu.
  static func list(_ role: RoleCode = "BES", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try enter(role, desk: desk)
    try stage.press(menu(role) + "<Enter>")
    return stage
  }

  /// The list of demands, through the menu.
  static func demands(
    _ role: RoleCode = "DIR", desk: CannedDesk = CannedDesk(),
    demand: DemandAnswer = InventedRecipients.demandAnswer()
  ) throws -> Stage {
    let stage = try enter(role, desk: desk, demand: demand)
    try stage.press(menu(role) + "<Down><Down><Enter>")
    return stage
  }

  /// Who sees pupils has one menu more before it.
  private static func menu(_ role: RoleCode) -> String {
    "<F10>" + String(repeating: "<Right>", count: role == "DIR" ? 3 : 2)
  }

  private static func answer(
    _ effect: ScreenEffect, _ workplace: Workplace, _ demand: DemandAnswer
  ) -> ScreenAnswer? {
    switch effect {
    case .ask(let query as RecipientsQuery):
      let rows = InventedRecipients.rows().filter { row in
        (query.type == nil || row.type == query.type)
          && (query.filter != .wanting || [.missing, .ended, .endingSoon].contains(row.standing))
      }
      return .answered(RecipientsAnswer(rows: rows, mayChange: workplace.rights.keepsRecipients))
    case .ask(is RecipientQuery):
      return .answered(InventedRecipients.recipient(mayChange: workplace.rights.keepsRecipients))
    case .ask(is SuppliersQuery): return .answered(InventedRecipients.suppliers())
    case .ask(is DemandsQuery):
      return .answered(
        DemandsAnswer(
          rows: [
            InventedRecipients.demandRow(),
            InventedRecipients.demandRow(
              InventedRecipients.policeDemand(.spoken(on: workplace.today.adding(days: -5))),
              record: RecordID(number: 82), name: "Yılmaz, Öykü"),
          ], mayHandle: workplace.rights.handlesDemands))
    case .ask(is DemandQuery): return .answered(demand)
    default: return nil
    }
  }
}
