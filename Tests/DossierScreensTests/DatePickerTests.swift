import DossierCore
@testable import DossierScreens
import ScreenKit
import Testing

/// The month from which a day is chosen (F4 on a date).
@Suite struct DatePickerTests {
  private static let rect = Rect(row: 0, column: 0, width: 80, height: 24)

  private func picker(_ day: String) throws -> DatePicker {
    let today = try #require(CalendarDate(iso: "2026-11-22"))
    let chosen: CalendarDate = try #require(CalendarDate(iso: day))
    return DatePicker(title: "Dag", selected: chosen, today: today)
  }

  @Test(arguments: [
    ("<Right>", "2024-02-29"), ("<Right><Right>", "2024-03-01"), ("<Down>", "2024-03-06"),
    ("<Left>", "2024-02-27"), ("<Up>", "2024-02-21"), ("<PgDn>", "2024-03-28"),
    ("<PgUp>", "2024-01-28"), ("<Right><S-PgDn>", "2025-02-28"), ("<S-PgUp>", "2023-02-28"),
    ("<Home>", "2026-11-22"),
  ])
  func `keys walk over days, weeks, months and years`(script: String, day: String) throws {
    var picker = try picker("2024-02-28")
    for key in try KeyNotation.parse(script) { _ = picker.update(.key(key)) }
    let expected = try #require(CalendarDate(iso: day))
    #expect(picker.update(.key(.enter)) == .done(.chosen(expected)))
  }

  @Test func `a month of six weeks fits in the box, with the cursor on the day`() throws {
    let picker = try picker("2025-06-30")
    var grid = Grid(size: .standard)
    picker.draw(into: &grid, in: Self.rect)
    let cursor = try #require(grid.cursor)
    #expect(grid.lines[cursor.row].contains("30"))
    #expect(grid.lines[cursor.row + 2].contains(DateWording.pickerHint))
  }
}
