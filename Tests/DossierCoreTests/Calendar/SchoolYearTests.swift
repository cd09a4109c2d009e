import DossierCore
import Foundation
import Testing

struct SchoolYearTests {
  @Test(arguments: [
    ("2026-07-31", "2025-2026"), ("2026-08-01", "2026-2027"), ("2026-12-31", "2026-2027"),
    ("2027-01-01", "2026-2027"), ("2027-07-31", "2026-2027"),
  ])
  func `a school year runs from 1 August to 31 July`(day: String, year: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(SchoolYear(containing: date).description == year)
    #expect(SchoolYear(containing: date).contains(date))
  }

  @Test func `the days before and after are not in it`() throws {
    let year = try #require(SchoolYear("2026-2027"))
    #expect(year.firstDay.iso == "2026-08-01")
    #expect(year.lastDay.iso == "2027-07-31")
    #expect(!year.contains(year.firstDay.adding(days: -1)))
    #expect(!year.contains(year.lastDay.adding(days: 1)))
  }

  @Test(arguments: ["2026-2027", "2026/2027", "2026 / 2027", "2026 - 2027"])
  func `the spellings of the pupil systems are read`(text: String) {
    #expect(SchoolYear(text)?.startYear == 2026)
  }

  @Test(arguments: [
    "", "2026", "2026-27", "2026-2026", "2026-2028", "2027-2026", "2026_2027", "２026-2027",
    "2026-2027-", "0000-0001", "9999-10000",
  ])
  func `what is not two years after each other is refused`(text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test func `years later and earlier`() throws {
    let year = try #require(SchoolYear("2026-2027"))
    #expect(year.adding(years: 1).description == "2027-2028")
    #expect(year.adding(years: -27).description == "1999-2000")
    #expect(year < year.adding(years: 1))
    #expect(year.adding(years: 1_000_000).startYear == 9998)
    #expect(year.adding(years: .max).startYear == 9998)
    #expect(year.adding(years: .min).startYear == 1)
  }

  @Test func `school years are written to files as text`() throws {
    let years = [try #require(SchoolYear(startYear: 2026))]
    let written = try JSONEncoder().encode(years)
    #expect(String(decoding: written, as: UTF8.self) == #"["2026-2027"]"#)
    #expect(try JSONDecoder().decode([SchoolYear].self, from: written) == years)
  }
}
