import DossierCore
import Foundation
import Testing

struct CalendarDateTests {
  @Test(arguments: dayTable)
  func `a day has its number, its parts and its weekday`(
    day: (number: Int32, iso: String, weekday: Int)
  ) throws {
    let date = try #require(CalendarDate(iso: day.iso))
    #expect(date.dayNumber == day.number)
    #expect(date.weekday == day.weekday)
    #expect(CalendarDate(dayNumber: day.number).iso == day.iso)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 2, 31), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1),
    (2026, 1, 0), (2026, 1, -1), (0, 1, 1), (10_000, 1, 1),
  ])
  func `a day that is not in the calendar is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026-1-01", "26-01-01", "2026-01-1", "2026/01/01", "2026-01-01 ", "+026-01-01",
    "2026-01-01-01", "2026-02-30", "２０２６-01-01", "0000-01-01",
  ])
  func `the form of files is read strictly`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `both written forms have all their zeros`() throws {
    let date = try #require(CalendarDate(year: 17, month: 4, day: 3))
    #expect(date.iso == "0017-04-03")
    #expect(date.dutch == "03-04-0017")
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2027-12-31", 2, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-11-22", 12, "2027-11-22"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-10-25", 0, "2026-10-25"),
  ])
  func `months later is the same day number or the last of a shorter month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(CalendarDate(iso: start)).adding(months: months).iso == end)
  }

  @Test func `four weeks are 28 days, also across both clock changes`() throws {
    for start in ["2026-03-20", "2026-10-20"] {
      let date = try #require(CalendarDate(iso: start))
      #expect(date.days(until: date.adding(days: 28)) == 28)
      #expect(date.adding(days: 28).weekday == date.weekday)
    }
  }

  @Test func `arithmetic stops at the ends of the calendar`() {
    #expect(CalendarDate.earliest.iso == "0001-01-01")
    #expect(CalendarDate.latest.iso == "9999-12-31")
    #expect(CalendarDate.latest.adding(days: 1) == .latest)
    #expect(CalendarDate.latest.adding(days: .max) == .latest)
    #expect(CalendarDate.earliest.adding(days: .min) == .earliest)
    #expect(CalendarDate.latest.adding(months: .max) == .latest)
    #expect(CalendarDate.earliest.adding(months: -1) == .earliest)
    #expect(CalendarDate(dayNumber: .max) == .latest)
    #expect(CalendarDate(dayNumber: .min) == .earliest)
  }

  @Test func `dates are written to files as text`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let written = try JSONEncoder().encode([date])
    #expect(String(decoding: written, as: UTF8.self) == #"["2026-11-22"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: written) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["22-11-2026"]"#.utf8))
    }
  }
}
