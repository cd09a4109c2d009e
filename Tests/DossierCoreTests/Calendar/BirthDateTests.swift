import DossierCore
import Foundation
import Testing

struct BirthDateTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 22) ?? .latest

  @Test(arguments: [
    ("2017-04-03", "03-04-2017", "2017-04-03", "2017-04-03"),
    ("2017-04-00", "00-04-2017", "2017-04-01", "2017-04-30"),
    ("2016-02-00", "00-02-2016", "2016-02-01", "2016-02-29"),
    ("2017-00-00", "00-00-2017", "2017-01-01", "2017-12-31"),
  ])
  func `an uncertain birth date spans the days it can have been`(
    iso: String, dutch: String, earliest: String, latest: String
  ) throws {
    let birth = try #require(BirthDate(iso: iso))
    #expect(birth.iso == iso)
    #expect(birth.dutch == dutch)
    #expect(birth.earliest.iso == earliest)
    #expect(birth.latest.iso == latest)
    #expect((birth.date != nil) == (earliest == latest))
  }

  @Test(arguments: [
    "2017-00-03", "2017-13-00", "2017-02-30", "0000-00-00", "2017-4-00", "2017-04-0", "",
    "00-00-2017", "２017-04-03",
  ])
  func `a birth date that cannot be is refused`(text: String) {
    #expect(BirthDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("00-04-2017", "2017-04-00"), ("00-00-2017", "2017-00-00"), ("0-0-17", "2017-00-00"),
    ("00042017", "2017-04-00"), ("3 april 2017", "2017-04-03"), ("2017-00-00", "2017-00-00"),
    ("00-00-27", "1927-00-00"), ("0-11-26", "2026-11-00"), ("0-12-26", "1926-12-00"),
  ])
  func `zeros may be typed for what is unknown`(text: String, iso: String) throws {
    #expect(try BirthDate(typed: text, today: today).iso == iso)
  }

  @Test(arguments: [
    ("03-00-2017", DateInputFault.noSuchMonth), ("00-13-2017", .noSuchMonth),
    ("30-02-2017", .noSuchDay(lastDayOfMonth: 28)), ("00-12-2026", .liesInFuture),
    ("00-00-2027", .liesInFuture), ("", .empty),
  ])
  func `a typed birth date that cannot be is refused with its reason`(
    text: String, fault: DateInputFault
  ) {
    #expect(throws: fault) { try BirthDate(typed: text, today: today) }
  }

  @Test func `the age of an uncertain birth is that of the youngest reading`() throws {
    let birth = try #require(BirthDate(iso: "2010-00-00"))
    #expect(birth.age(on: try #require(CalendarDate(iso: "2026-12-30"))) == 15)
    #expect(birth.age(on: try #require(CalendarDate(iso: "2026-12-31"))) == 16)
  }

  @Test func `birth dates are written to files as text, zeros and all`() throws {
    let births = ["2017-04-03", "2017-00-00"].compactMap(BirthDate.init(iso:))
    let written = try JSONEncoder().encode(births)
    #expect(String(decoding: written, as: UTF8.self) == #"["2017-04-03","2017-00-00"]"#)
    #expect(try JSONDecoder().decode([BirthDate].self, from: written) == births)
  }
}
