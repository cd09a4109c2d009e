/// A school year (schooljaar), from 1 August to 31 July, written `2026-2027`.
///
/// The term is that of article 1 of the primary education act (WPO).
package struct SchoolYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it starts.
  package let startYear: Int

  /// Those that begin and end within the calendar.
  private static let startYears = 1...9998

  /// Takes the calendar year of 1 August; `nil` outside the years 1 to 9998.
  package init?(startYear: Int) {
    guard Self.startYears.contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The school year a day lies in.
  package init(containing day: CalendarDate) {
    let (year, month, _) = day.parts
    self.init(nearest: month >= 8 ? year : year - 1)
  }

  private init(nearest year: Int) {
    startYear = min(max(year, Self.startYears.lowerBound), Self.startYears.upperBound)
  }

  /// Reads `2026-2027`, and `2026/2027` or `2026 / 2027` as some systems write it.
  ///
  /// `nil` for anything else, also when the second year does not follow the first.
  package init?(_ text: String) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }
    guard bytes.count == 9, bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/") else {
      return nil
    }
    let digits = (bytes[..<4] + bytes[5...]).map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    let years = (digits[..<4].reduce(0) { $0 * 10 + $1 }, digits[4...].reduce(0) { $0 * 10 + $1 })
    guard years.1 == years.0 + 1 else { return nil }
    self.init(startYear: years.0)
  }

  /// 1 August.
  package var firstDay: CalendarDate {
    CalendarDate(year: startYear, month: 8, day: 1) ?? .earliest
  }

  /// 31 July of the next calendar year.
  package var lastDay: CalendarDate {
    CalendarDate(year: startYear + 1, month: 7, day: 31) ?? .latest
  }

  /// Whether a day lies in it.
  package func contains(_ day: CalendarDate) -> Bool {
    (firstDay...lastDay).contains(day)
  }

  /// The school year `years` later, or earlier when negative; stops at the ends of the calendar.
  package func adding(years: Int) -> SchoolYear {
    let (sum, overflows) = startYear.addingReportingOverflow(years)
    return SchoolYear(nearest: overflows ? (years > 0 ? .max : .min) : sum)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.startYear < right.startYear
  }
}

extension SchoolYear: CustomStringConvertible {
  /// The written form, `2026-2027`.
  package var description: String {
    "\(firstDay.iso.prefix(4))-\(lastDay.iso.prefix(4))"
  }
}

extension SchoolYear: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let read = SchoolYear(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a school year of the form 2026-2027")
    }
    self = read
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
