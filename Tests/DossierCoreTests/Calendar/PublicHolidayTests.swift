import DossierCore
import Testing

struct PublicHolidayTests {
  @Test(arguments: holidayTable)
  func `the holidays of a year are those of an independent calendar`(
    year: Int, expected: [String]
  ) {
    let computed = PublicHoliday.all(inYear: year).map { holiday in
      let name = holiday.kind.dutchName(inYear: year)
      // The other calendar counts Good Friday as a day off; no law makes it one.
      let isOpen = !holiday.isDayOff && holiday.kind != .goodFriday
      return "\(holiday.date.iso) \(name)\(isOpen ? " (open)" : "")".lowercased()
    }
    #expect(computed.sorted() == expected.map { $0.lowercased() }.sorted())
  }

  @Test(arguments: [
    ("2026-04-03", true), ("2026-04-05", false), ("2026-04-06", false), ("2026-04-27", false),
    ("2026-05-05", true), ("2025-05-05", false), ("2026-11-20", true), ("2026-11-21", false),
    ("2026-11-22", false), ("2025-04-26", false), ("2016-05-05", false),
  ])
  func `offices work on week days that are no holiday`(day: String, works: Bool) throws {
    #expect(try #require(CalendarDate(iso: day)).isWorkingDay == works)
  }

  @Test func `a day can be two holidays`() throws {
    let day = try #require(CalendarDate(iso: "2016-05-05"))
    #expect(Set(day.publicHolidays.map(\.kind)) == [.ascensionDay, .liberationDay])
  }

  @Test(arguments: [
    ("2026-04-07", "2026-04-03"), ("2026-11-24", "2026-11-23"), ("2026-11-23", "2026-11-20"),
    ("2027-01-01", "2026-12-31"), ("2026-12-28", "2026-12-24"),
  ])
  func `the last working day before a date skips weekends and holidays`(
    day: String, expected: String
  ) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(CalendarDate.lastWorkingDay(before: date).iso == expected)
  }

  @Test(arguments: [
    ("2026-04-04", "2026-04-07"), ("2026-11-20", "2026-11-20"), ("2026-12-25", "2026-12-28"),
  ])
  func `the first working day on or after a date may be the date itself`(
    day: String, expected: String
  ) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(CalendarDate.firstWorkingDay(onOrAfter: date).iso == expected)
  }

  @Test func `Easter lies on a Sunday between 22 March and 25 April in every year`() throws {
    for year in 1583...9999 {
      let easter = try #require(PublicHoliday.easter(inYear: year))
      #expect(easter.weekday == 7)
      let (_, month, day) = easter.parts
      #expect((3, 22) <= (month, day) && (month, day) <= (4, 25))
    }
  }

  @Test func `the ends of the calendar have holidays and working days too`() {
    #expect(PublicHoliday.all(inYear: 0).isEmpty)
    #expect(PublicHoliday.all(inYear: 10_000).isEmpty)
    #expect(CalendarDate.lastWorkingDay(before: .earliest) <= .latest)
    #expect(CalendarDate.firstWorkingDay(onOrAfter: .latest) <= .latest)
  }
}
