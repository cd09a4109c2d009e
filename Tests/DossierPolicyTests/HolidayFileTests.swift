import DossierCore
import DossierPolicy
import Testing

struct HolidayFileTests {
  @Test(arguments: PolicyFiles.boards)
  func `the holidays of a board load and belong to its policy`(board: String) throws {
    let read = try HolidayFiles.read(board)
    #expect(read.board == board)
    #expect(try PolicyFiles.read(board).identity.board == board)
  }

  @Test(arguments: [("oarsprong", SchoolRegion.north), ("iezo", .south)])
  func `each board has its own region, with two school years of five holidays`(
    board: String, region: SchoolRegion
  ) throws {
    let read = try HolidayFiles.read(board)
    #expect(read.region == region)
    #expect(read.holidays.regions == [region])
    let years = Dictionary(grouping: read.holidays.holidays(in: region)) {
      SchoolYear(containing: $0.days.lowerBound).description
    }
    let names = [
      "Herfstvakantie", "Kerstvakantie", "Voorjaarsvakantie", "Meivakantie", "Zomervakantie",
    ]
    #expect(years.mapValues { $0.map(\.name) } == ["2025-2026": names, "2026-2027": names])
  }

  @Test(arguments: PolicyFiles.boards)
  func `every holiday begins on a Saturday and ends on a Sunday`(board: String) throws {
    let read = try HolidayFiles.read(board)
    for holiday in read.holidays.holidays(in: read.region) {
      #expect(holiday.days.lowerBound.weekday == 6, "\(holiday.name)")
      #expect(holiday.days.upperBound.weekday == 7, "\(holiday.name)")
    }
  }

  @Test(arguments: [
    ("oarsprong", "2026-02-20", nil), ("oarsprong", "2026-02-21", "Voorjaarsvakantie"),
    ("oarsprong", "2026-10-10", "Herfstvakantie"), ("oarsprong", "2026-12-18", nil),
    ("oarsprong", "2026-12-19", "Kerstvakantie"), ("oarsprong", "2027-08-22", "Zomervakantie"),
    ("oarsprong", "2027-08-23", nil), ("iezo", "2025-10-11", "Herfstvakantie"),
    ("iezo", "2026-02-22", "Voorjaarsvakantie"), ("iezo", "2026-02-23", nil),
    ("iezo", "2026-08-23", "Zomervakantie"), ("iezo", "2026-10-16", nil),
    ("iezo", "2027-07-24", "Zomervakantie"), ("iezo", "2027-09-05", "Zomervakantie"),
  ])
  func `a day is a holiday or not`(board: String, day: String, name: String?) throws {
    let read = try HolidayFiles.read(board)
    let date = try #require(CalendarDate(iso: day))
    #expect(read.holidays.holiday(on: date, in: read.region)?.name == name)
  }

  @Test func `an answer due on the third day of the Christmas holiday is to be given before it`()
    throws
  {
    let read = try HolidayFiles.read("oarsprong")
    let due = try #require(CalendarDate(iso: "2026-12-20"))
    let advice = DueDateAdvice(due: due, region: read.region, holidays: read.holidays)
    #expect(advice?.lastWorkingDay.iso == "2026-12-18")
    #expect(advice?.warnings.count == 2)
  }

  @Test func `what was read comes out of its sealed form as it went in`() throws {
    for board in PolicyFiles.boards {
      let holidays = try HolidayFiles.read(board).holidays
      #expect(try SchoolHolidays(opened: holidays.sealedForm) == holidays)
    }
  }

  @Test func `a file that is not there is told`() {
    let place = Place(file: "vakanties.yaml", line: 1, column: 1)
    #expect(throws: PolicyMistakes([PolicyMistake(place: place, kind: .unreadable)])) {
      try HolidayReader.read(fileAt: "/nergens/vakanties.yaml")
    }
  }
}
