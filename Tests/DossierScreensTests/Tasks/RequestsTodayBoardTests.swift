import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Vandaag: what it says about requests, and what each line opens.
@Suite struct RequestsTodayBoardTests {
  private func line(_ number: Int64, _ kind: RequestKind, _ left: Int) -> DueLine {
    DueLine(
      request: RequestID(number: number), reference: "V-2026-00\(number)", kind: kind,
      due: InventedSchool.today.adding(days: left), daysLeft: left)
  }

  private var items: [TodayItem] {
    [
      .requests(.late, [line(33, .rectification, -5), line(34, .access, -1)], reminded: nil),
      .requests(.twoDays, [line(31, .access, 0), line(32, .access, 2)], reminded: nil),
      .requests(
        .tasks, [line(33, .rectification, -5), line(31, .access, 2), line(31, .access, 2)],
        reminded: InventedRequests.day("2026-11-20")),
      .requests(.week, [line(39, .access, 3)], reminded: nil),
      .requests(.fortnight, [line(35, .erasure, 8), line(36, .question, 12)], reminded: nil),
      .requests(.waiting, [line(37, .portability, 3), line(38, .access, 9)], reminded: nil),
    ]
  }

  private func stage(_ items: [TodayItem]) throws -> Stage {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: items)
    return try RequestStage.enter(desk: desk)
  }

  @Test func `requests stand on the start screen with how many and by when`() throws {
    let stage = try stage(items)
    stage.checkEverySize("VD-01-verzoeken", besides: RequestStage.goldens)
  }

  @Test(arguments: [
    (0, RequestsQuery.Filter.late), (1, .week), (4, .open), (5, .mine),
  ])
  func `several requests open as a list`(
    row: Int, filter: RequestsQuery.Filter
  ) throws {
    let stage = try stage(items)
    try stage.press(String(repeating: "<Down>", count: row) + "<Enter>")
    #expect(stage.shows("VZ-01"))
    let asked = stage.desk.effects.compactMap { effect -> RequestsQuery? in
      if case .ask(let query as RequestsQuery) = effect { query } else { nil }
    }
    #expect(asked.map(\.filter) == [filter])
  }

  @Test func `one request opens as itself`() throws {
    let stage = try stage(items)
    stage.desk.next = [.answered(InventedRequests.answer(try InventedRequests.access()))]
    try stage.press("<Down><Down><Down><Enter>")
    #expect(stage.shows("VZ-02"))
  }
}
