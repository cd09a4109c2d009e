import DossierCore
import Testing

struct AmsterdamClockTests {
  @Test(arguments: amsterdamTable)
  func `the clock of Amsterdam is that of the time zone database`(
    row: (milliseconds: Int64, date: String, time: String, offset: Int)
  ) {
    let moment = Moment(milliseconds: row.milliseconds)
    let (hour, minute, second) = moment.amsterdamTime
    #expect(moment.amsterdamDate.iso == row.date)
    #expect(moment.amsterdamOffsetSeconds == row.offset)
    let parts = row.time.split(separator: ":").compactMap { Int($0) }
    #expect([hour, minute, second] == parts)
  }

  @Test func `the written form is the time of Amsterdam`() {
    #expect(Moment(milliseconds: 1_795_323_147_123).dutch == "22-11-2026 05:52")
  }

  @Test func `a day begins at its first instant, for every day of two years`() throws {
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    for offset in 0..<731 {
      let day = start.adding(days: offset)
      let first = Moment(startOf: day)
      #expect(first.amsterdamDate == day)
      #expect(first.amsterdamTime == (0, 0, 0))
      #expect(Moment(milliseconds: first.milliseconds - 1).amsterdamDate == day.adding(days: -1))
    }
  }

  @Test func `the days of the clock changes have 23 and 25 hours`() throws {
    for (day, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-22", 24)] {
      let date = try #require(CalendarDate(iso: day))
      let length =
        Moment(startOf: date.adding(days: 1)).milliseconds - Moment(startOf: date).milliseconds
      #expect(length == Int64(hours) * 3_600_000)
    }
  }

  @Test(arguments: [Int64.min, Int64.max, 0])
  func `an absurd instant has a date and does not crash`(milliseconds: Int64) {
    let moment = Moment(milliseconds: milliseconds)
    #expect((CalendarDate.earliest...CalendarDate.latest).contains(moment.amsterdamDate))
    #expect(!moment.dutch.isEmpty)
  }
}
