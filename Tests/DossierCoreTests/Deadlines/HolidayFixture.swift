import DossierCore
import Testing

/// School holidays of two years, with the dates that the ministry advised.
enum HolidayFixture {
  static func holidays() throws -> SchoolHolidays {
    SchoolHolidays([
      .north: try list([
        ("Zomervakantie", "2026-07-04", "2026-08-16"),
        ("Herfstvakantie", "2026-10-10", "2026-10-18"),
        ("Kerstvakantie", "2026-12-19", "2027-01-03"),
        ("Voorjaarsvakantie", "2027-02-20", "2027-02-28"),
        ("Meivakantie", "2027-04-24", "2027-05-02"),
      ]),
      .middle: try list([
        ("Zomervakantie", "2026-07-18", "2026-08-30"),
        ("Herfstvakantie", "2026-10-17", "2026-10-25"),
        ("Kerstvakantie", "2026-12-19", "2027-01-03"),
        ("Voorjaarsvakantie", "2027-02-20", "2027-02-28"),
        ("Meivakantie", "2027-04-24", "2027-05-02"),
      ]),
      .south: try list([
        ("Meivakantie", "2027-04-24", "2027-05-02"), ("Kerstvakantie", "2026-12-19", "2027-01-03"),
        ("Zomervakantie", "2026-07-11", "2026-08-23"),
        ("Herfstvakantie", "2026-10-17", "2026-10-25"),
        ("Voorjaarsvakantie", "2027-02-13", "2027-02-21"),
      ]),
    ])
  }

  private static func list(_ lines: [(String, String, String)]) throws -> [SchoolHoliday] {
    try lines.map { name, first, last in
      try #require(SchoolHoliday(name: name, first: try day(first), last: try day(last)))
    }
  }
}
