import DossierCore
import Testing

struct SchoolHolidaysTests {
  @Test func `the first and the last day are holidays, the days around them are not`() throws {
    let holidays = try HolidayFixture.holidays()
    let days = ["2026-12-18", "2026-12-19", "2027-01-03", "2027-01-04"]
    let names = try days.map { holidays.holiday(on: try day($0), in: .south)?.name }
    #expect(names == [nil, "Kerstvakantie", "Kerstvakantie", nil])
  }

  @Test func `holidays come in the order of the calendar`() throws {
    let holidays = try HolidayFixture.holidays()
    let names = holidays.holidays(in: .south).map(\.name)
    #expect(names.first == "Zomervakantie")
    #expect(names.last == "Meivakantie")
  }

  @Test func `it is known how far the dates reach`() throws {
    #expect(try HolidayFixture.holidays().lastKnownDay(in: .north)?.iso == "2027-07-31")
    #expect(SchoolHolidays.unknown.lastKnownDay(in: .north) == nil)
  }

  @Test(arguments: [
    ("2026-07-31", "2026-09-06", "2026-09-06"), ("2026-07-11", "2026-08-23", "2026-08-23"),
    ("2026-07-01", "2026-07-30", "2026-07-31"), ("2026-08-01", "2026-08-23", "2027-07-31"),
  ])
  func `the end of a summer holiday tells nothing about the next school year`(
    first: String, last: String, known: String
  ) throws {
    let summer = SchoolHoliday(name: "Zomer", first: try day(first), last: try day(last))
    let holidays = SchoolHolidays([.middle: [try #require(summer)]])
    #expect(holidays.lastKnownDay(in: .middle)?.iso == known)
  }

  @Test func `holidays of one region are replaced and those of others stay`() throws {
    let all = try HolidayFixture.holidays()
    let one = try #require(
      SchoolHoliday(name: "Lesvrij", first: try day("2026-11-01"), last: try day("2026-11-01")))
    let changed = all.replacing([.south: [one]])
    #expect(changed.holidays(in: .south) == [one])
    #expect(changed.holidays(in: .north) == all.holidays(in: .north))
    #expect(all.replacing([.south: [], .north: []]).regions == [.middle])
    #expect(SchoolHolidays([.north: []]) == .unknown)
  }

  @Test(arguments: [
    ("2026-10-18", "2026-10-20", true), ("2026-10-19", "2026-10-20", false),
    ("2026-10-01", "2026-10-10", true), ("2026-10-01", "2026-10-09", false),
    ("2026-10-12", "2026-10-12", true), ("2026-10-01", "2026-10-31", true),
  ])
  func `holidays overlap when a day lies in both`(
    first: String, last: String, overlaps: Bool
  ) throws {
    let autumn = try #require(HolidayFixture.holidays().holidays(in: .north).dropFirst().first)
    let other = try #require(
      SchoolHoliday(name: "Anders", first: try day(first), last: try day(last)))
    #expect(autumn.overlaps(other) == overlaps)
    #expect(other.overlaps(autumn) == overlaps)
  }

  @Test(arguments: [("2026-12-19", "2026-12-18"), ("2026-01-01", "2027-06-01")])
  func `a holiday that ends before it begins, or lasts over a year, is none`(
    first: String, last: String
  ) throws {
    #expect(SchoolHoliday(name: "Fout", first: try day(first), last: try day(last)) == nil)
  }

  @Test func `what is written is read back`() throws {
    let holidays = try HolidayFixture.holidays()
    var writer = ByteWriter()
    holidays.write(to: &writer)
    var reader = ByteReader(writer.bytes)
    #expect(try SchoolHolidays(from: &reader, format: 1) == holidays)
    #expect(reader.remaining == 0)
  }

  @Test func `half a file is refused`() throws {
    var writer = ByteWriter()
    try HolidayFixture.holidays().write(to: &writer)
    for count in 0..<writer.bytes.count {
      var reader = ByteReader(Array(writer.bytes.prefix(count)))
      #expect(throws: ByteFault.self) { try SchoolHolidays(from: &reader, format: 1) }
    }
  }
}
