import DossierCore
import Testing

/// Section 7 of the requirements: a due date on a day on which nobody is there.
struct DueDateAdviceTests {
  /// Due date, region, what is told, last working day before; computed with Python.
  static let table: [(String, SchoolRegion, String, String)] = [
    ("2026-12-20", .north, "weekend+Kerstvakantie", "2026-12-18"),
    ("2026-12-20", .middle, "weekend+Kerstvakantie", "2026-12-18"),
    ("2026-12-20", .south, "weekend+Kerstvakantie", "2026-12-18"),
    ("2026-12-30", .north, "Kerstvakantie", "2026-12-18"),
    ("2026-12-30", .middle, "Kerstvakantie", "2026-12-18"),
    ("2026-12-30", .south, "Kerstvakantie", "2026-12-18"),
    ("2026-12-18", .north, "", ""),
    ("2026-12-18", .middle, "", ""),
    ("2026-12-18", .south, "", ""),
    ("2027-01-01", .north, "publicHoliday+Kerstvakantie", "2026-12-18"),
    ("2027-01-01", .middle, "publicHoliday+Kerstvakantie", "2026-12-18"),
    ("2027-01-01", .south, "publicHoliday+Kerstvakantie", "2026-12-18"),
    ("2026-10-12", .north, "Herfstvakantie", "2026-10-09"),
    ("2026-10-12", .middle, "", ""),
    ("2026-10-12", .south, "", ""),
    ("2026-10-19", .north, "", ""),
    ("2026-10-19", .middle, "Herfstvakantie", "2026-10-16"),
    ("2026-10-19", .south, "Herfstvakantie", "2026-10-16"),
    ("2026-07-13", .north, "Zomervakantie", "2026-07-03"),
    ("2026-07-13", .middle, "", ""),
    ("2026-07-13", .south, "Zomervakantie", "2026-07-10"),
    ("2026-08-14", .north, "Zomervakantie", "2026-07-03"),
    ("2026-08-14", .middle, "Zomervakantie", "2026-07-17"),
    ("2026-08-14", .south, "Zomervakantie", "2026-07-10"),
    ("2026-08-28", .north, "", ""),
    ("2026-08-28", .middle, "Zomervakantie", "2026-07-17"),
    ("2026-08-28", .south, "", ""),
    ("2027-04-27", .north, "publicHoliday+Meivakantie", "2027-04-23"),
    ("2027-04-27", .middle, "publicHoliday+Meivakantie", "2027-04-23"),
    ("2027-04-27", .south, "publicHoliday+Meivakantie", "2027-04-23"),
    ("2027-05-06", .north, "publicHoliday", "2027-05-05"),
    ("2027-05-06", .middle, "publicHoliday", "2027-05-05"),
    ("2027-05-06", .south, "publicHoliday", "2027-05-05"),
    ("2027-02-15", .north, "", ""),
    ("2027-02-15", .middle, "", ""),
    ("2027-02-15", .south, "Voorjaarsvakantie", "2027-02-12"),
    ("2026-11-30", .north, "", ""),
    ("2026-11-30", .middle, "", ""),
    ("2026-11-30", .south, "", ""),
    ("2027-02-14", .north, "weekend", "2027-02-12"),
    ("2027-02-14", .middle, "weekend", "2027-02-12"),
    ("2027-02-14", .south, "weekend+Voorjaarsvakantie", "2027-02-12"),
  ]

  @Test func `a date beyond the holidays that are recorded says so`() throws {
    let holidays = try HolidayFixture.holidays()
    for region in SchoolRegion.allCases {
      let last = try #require(holidays.lastKnownDay(in: region))
      var due = last.adding(days: 1)
      while due.weekday > 5 || due.publicHolidays.contains(where: \.isDayOff) {
        due = due.adding(days: 1)
      }
      let advice = DueDateAdvice(due: due, region: region, holidays: holidays)
      #expect(advice?.warnings == [.unknownHolidays(after: last)])
    }
    let day = try day("2031-11-04")
    #expect(DueDateAdvice(due: day, region: .north, holidays: .unknown) == nil)
  }

  @Test(arguments: table)
  func `the warning names what is closed and the last working day`(
    due: String, region: SchoolRegion, told: String, lastWorkingDay: String
  ) throws {
    let advice = DueDateAdvice(
      due: try day(due), region: region, holidays: try HolidayFixture.holidays())
    #expect((advice?.warnings.map(word) ?? []).joined(separator: "+") == told)
    #expect((advice?.lastWorkingDay.iso ?? "") == lastWorkingDay)
  }

  @Test(arguments: deadlineTable)
  func `without school holidays only weekends and public holidays warn`(
    line: DeadlineLine
  ) throws {
    let due = try day(line.due)
    let advice = DueDateAdvice(due: due, region: nil, holidays: .unknown)
    #expect((advice == nil) == due.isWorkingDay)
    #expect(advice?.lastWorkingDay.iso ?? line.workingDay == line.workingDay)
  }

  @Test func `a holiday of another region does not warn`() throws {
    let holidays = try HolidayFixture.holidays()
    let due = try day("2026-10-12")
    #expect(DueDateAdvice(due: due, region: .middle, holidays: holidays) == nil)
    #expect(DueDateAdvice(due: due, region: .north, holidays: holidays) != nil)
  }

  private func word(_ warning: DueDateWarning) -> String {
    switch warning {
    case .weekend: "weekend"
    case .publicHoliday: "publicHoliday"
    case .schoolHoliday(let holiday): holiday.name
    case .unknownHolidays: "unknown"
    }
  }
}
