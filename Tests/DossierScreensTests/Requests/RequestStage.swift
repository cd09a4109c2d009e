import DossierCore
@testable import DossierOffice
import DossierScreens
import Foundation
import ScreenKit

/// A stage on which the office knows the invented requests.
enum RequestStage {
  /// Where the golden screens of all suites lie.
  static let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("screens").path

  /// The start screen, in a role that sees the register.
  static func enter(_ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let rows = try InventedRequests.rows()
    let usual = desk.answering
    desk.answering = { effect in usual(effect) ?? answer(effect, rows) }
    desk.next = [.entered(try InventedRequests.workplace(role))]
    return try Stage(entering: role, desk: desk)
  }

  /// The list of requests, through the menu.
  static func list(_ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()) throws -> Stage {
    let stage = try enter(role, desk: desk)
    // Who supervises has no menu with pupils.
    let menus = role == "FG" ? 2 : 3
    try stage.press("<F10>" + String(repeating: "<Right>", count: menus) + "<Enter>")
    return stage
  }

  /// One request, through the list.
  static func request(
    _ answer: RequestAnswer, _ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    desk.answering = { effect in
      if case .ask(is RequestQuery) = effect { .answered(answer) } else { nil }
    }
    let stage = try list(role, desk: desk)
    try stage.press("<Enter>")
    return stage
  }

  /// The form for a new request, about the first pupil of the list.
  static func new(
    _ preview: IntakePreview = InventedRequests.preview(), desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    desk.answering = { effect in
      if case .ask(is IntakePreviewQuery) = effect { .answered(preview) } else { nil }
    }
    let stage = try list(desk: desk)
    try stage.press("<F6>berg<Enter>")
    return stage
  }

  private static func answer(_ effect: ScreenEffect, _ rows: [RequestRow]) -> ScreenAnswer? {
    switch effect {
    case .ask(let query as RequestsQuery):
      let found = rows.filter { row in
        (query.kind == nil || row.kind == query.kind)
          && (query.filter != .late || row.status.urgency == .late)
      }
      return .answered(
        RequestsAnswer(
          count: found.count, rows: found, years: query.filter == .ended ? [2026, 2025] : []))
    case .perform(is RegisterRequest):
      return .performed(ActionOutcome(record: RecordID(number: 31)))
    default: return nil
    }
  }
}
