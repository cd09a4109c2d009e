import DossierCore
import Testing

struct TypedDateTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 22) ?? .latest

  @Test(arguments: [
    "3-4-17", "03-04-17", "3-4-2017", "03-04-2017", "3/4/2017", "3.4.17", "3 4 2017", "030417",
    "03042017", "3 april 2017", "3 APRIL 2017", "3 apr 17", "3 apr. 2017", "3-apr-2017",
    "3apr2017", " 3 - 4 - 17 ", "2017-04-03", "2017-4-3", "2017/04/03", "20170403",
    "3\u{2013}4\u{2013}2017", "3\u{A0}april\u{A0}2017",
  ])
  func `what an office types is the third of April 2017`(text: String) throws {
    let date = try CalendarDate(typed: text, as: .past, today: today)
    #expect(date.iso == "2017-04-03")
    #expect(date.dutch == "03-04-2017")
  }

  @Test(
    arguments: zip(
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ], 1...12))
  func `every month has its Dutch name, in full or in three letters`(
    name: String, month: Int
  ) throws {
    for spelled in [name, String(name.prefix(3)), month == 3 ? "mrt" : name] {
      let date = try CalendarDate(typed: "1 \(spelled) 2020", today: today)
      #expect(date.parts.month == month)
    }
  }

  @Test(arguments: [
    ("22-11-26", "2026-11-22"), ("23-11-26", "1926-11-23"), ("1-1-27", "1927-01-01"),
    ("31-12-25", "2025-12-31"), ("1-1-00", "2000-01-01"), ("1-1-99", "1999-01-01"),
  ])
  func `a birth in two digits is the latest that is not after today`(
    text: String, expected: String
  ) throws {
    #expect(try CalendarDate(typed: text, as: .past, today: today).iso == expected)
  }

  @Test(arguments: [
    ("1-1-27", "2027-01-01"), ("31-12-46", "2046-12-31"), ("1-1-47", "1947-01-01"),
    ("1-1-26", "2026-01-01"),
  ])
  func `another date in two digits lies at most twenty years ahead`(
    text: String, expected: String
  ) throws {
    #expect(try CalendarDate(typed: text, as: .any, today: today).iso == expected)
  }

  @Test func `the pivot moves with today and not with the machine`() throws {
    let later = try #require(CalendarDate(year: 2099, month: 6, day: 1))
    #expect(try CalendarDate(typed: "1-6-99", as: .past, today: later).iso == "2099-06-01")
    #expect(try CalendarDate(typed: "2-6-99", as: .past, today: later).iso == "1999-06-02")
    #expect(try CalendarDate(typed: "1-6-05", as: .any, today: later).iso == "2105-06-01")
  }

  @Test(
    arguments: [
      ("", DateInputFault.empty), ("  \t", .empty), ("vandaag", .unreadable), ("3-4", .unreadable),
      ("3-4-17-1", .unreadable), ("3--4-17", .unreadable), ("-3-4-17", .unreadable),
      ("3-4-17-", .unreadable), ("3-4-017", .unreadable), ("003-4-17", .unreadable),
      ("3 ap 2017", .unreadable), ("3 aprill 2017", .unreadable), ("0304", .unreadable),
      ("3042017", .unreadable), ("٣-٤-٢٠١٧", .unreadable), ("3-4-17\u{1B}", .unreadable),
      ("31-2-2017", .noSuchDay(lastDayOfMonth: 28)), ("31-2-16", .noSuchDay(lastDayOfMonth: 29)),
      ("0-4-2017", .noSuchDay(lastDayOfMonth: 30)), ("3-13-2017", .noSuchMonth),
      ("3-0-2017", .noSuchMonth), ("3-4-0217", .yearOutOfRange(1850...2149)),
      ("3-4-2027", .liesInFuture), ("23-11-2026", .liesInFuture),
      (String(repeating: "3", count: 10_000), .unreadable),
    ] as [(String, DateInputFault)])
  func `a birth date that cannot be is refused with its reason`(
    text: String, fault: DateInputFault
  ) {
    #expect(throws: fault) { try CalendarDate(typed: text, as: .past, today: today) }
  }

  @Test func `a deadline may lie ahead`() throws {
    #expect(try CalendarDate(typed: "3-4-2027", as: .any, today: today).iso == "2027-04-03")
  }

  @Test func `eight digits are read as one date only, for every day of three years`() throws {
    for offset in 0..<1096 {
      let date = try #require(CalendarDate(iso: "2010-01-01")).adding(days: offset)
      let iso = date.iso.filter { $0 != "-" }
      let dutch = date.dutch.filter { $0 != "-" }
      #expect(try CalendarDate(typed: iso, today: today) == date)
      #expect(try CalendarDate(typed: dutch, today: today) == date)
    }
  }
}
