import Foundation
import ScreenKit
import Testing

@Suite struct CalendarPopupTests {
  /// A day as Foundation counts them.
  struct SampleDay: PickableDay {
    let date: Date

    static let calendar: Calendar = {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      return calendar
    }()

    init(date: Date) { self.date = date }

    init?(_ year: Int, _ month: Int, _ day: Int) {
      let parts = DateComponents(year: year, month: month, day: day)
      guard let date = Self.calendar.date(from: parts) else { return nil }
      self.date = date
    }

    var parts: (year: Int, month: Int, day: Int) {
      let found = Self.calendar.dateComponents([.year, .month, .day], from: date)
      return (found.year ?? 0, found.month ?? 0, found.day ?? 0)
    }

    var weekday: Int { (Self.calendar.component(.weekday, from: date) + 5) % 7 + 1 }

    func adding(days: Int) -> SampleDay { shifted(.day, days) }
    func adding(months: Int) -> SampleDay { shifted(.month, months) }

    private func shifted(_ part: Calendar.Component, _ count: Int) -> SampleDay {
      SampleDay(date: Self.calendar.date(byAdding: part, value: count, to: date) ?? date)
    }
  }

  private func popup(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarPopup<SampleDay> {
    CalendarPopup(
      try #require(SampleDay(year, month, day)), months: (1...12).map { "maand \($0)" },
      weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"])
  }

  @Test(arguments: [
    ("<Right>", 2024, 2, 29), ("<Right><Right>", 2024, 3, 1), ("<Down>", 2024, 3, 6),
    ("<Home><Left>", 2024, 1, 31), ("<End>", 2024, 2, 29), ("<PgDn>", 2024, 3, 28),
    ("<End><PgUp><End><PgDn>", 2024, 2, 29), ("+", 2025, 2, 28), ("--", 2022, 2, 28),
  ])
  func `keys walk over days, weeks, months and years`(
    script: String, year: Int, month: Int, day: Int
  ) throws {
    var open = try popup(2024, 2, 28)
    try press(script) { _ = open.update($0) }
    #expect(open.update(.key(.enter)) == .done(.chosen(try #require(SampleDay(year, month, day)))))
  }

  @Test func `a month is drawn from Monday, the cursor on the day`() throws {
    let open = try popup(2024, 2, 9)
    let grid = drawn(columns: 31, rows: 9) { open.draw(into: &$0, in: $0.bounds) }
    #expect(
      grid.lines == [
        "┌─ maand 2 2024 ──────────────┐", "│ ma  di  wo  do  vr  za  zo  │",
        "│              1   2   3   4  │", "│  5   6   7   8 > 9  10  11  │",
        "│ 12  13  14  15  16  17  18  │", "│ 19  20  21  22  23  24  25  │",
        "│ 26  27  28  29              │", "│                             │",
        "└─────────────────────────────┘",
      ])
    #expect(ScreenInvariants.violations(of: grid) == [])
  }

  @Test func `a month of six weeks fits`() throws {
    let open = try popup(2025, 6, 30)
    let grid = drawn(columns: 31, rows: 9) { open.draw(into: &$0, in: $0.bounds) }
    #expect(grid.cursor == GridPosition(row: 7, column: 2))
  }

  @Test func `years that cannot be stored are not reached`() throws {
    var open = try popup(9998, 12, 31)
    try press("<Right><PgDn>+<Down>") { _ = open.update($0) }
    #expect(open.day.parts == (9998, 12, 31))
  }
}
