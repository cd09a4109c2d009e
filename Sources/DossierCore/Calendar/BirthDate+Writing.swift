extension BirthDate {
  /// The form of files: `2017-04-03`, with zeros for what is unknown: `2017-00-00`.
  package var iso: String {
    let unknown = parts
    let written = earliest.iso
    if unknown.month == 0 { return "\(written.prefix(4))-00-00" }
    return unknown.day == 0 ? "\(written.prefix(7))-00" : written
  }

  /// The form of screens and letters: `03-04-2017`, with zeros for what is unknown: `00-00-2017`.
  package var dutch: String {
    iso.split(separator: "-").reversed().joined(separator: "-")
  }

  /// Reads exactly `jjjj-mm-dd`, also with `00` for an unknown day or month; `nil` otherwise.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return nil }
    let digits = (bytes[..<4] + bytes[5..<7] + bytes[8...]).map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }

  /// Reads what an office types, as `CalendarDate(typed:)` does, with `00` for what is unknown.
  ///
  /// A birth never lies after today; of an uncertain one the earliest day counts.
  package init(typed text: String, today: CalendarDate) throws(DateInputFault) {
    let typed = try TypedDate(text)
    let year = try typed.fullYear(as: .past, today: today)
    guard (0...12).contains(typed.month) else { throw .noSuchMonth }
    guard let read = BirthDate(year: year, month: typed.month, day: typed.day) else {
      guard typed.month > 0 else { throw .noSuchMonth }
      throw .noSuchDay(
        lastDayOfMonth: CalendarDate.days(inMonth: typed.month, ofYear: year))
    }
    guard read.earliest <= today else { throw .liesInFuture }
    self = read
  }
}

extension BirthDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let read = BirthDate(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a birth date of the form jjjj-mm-dd")
    }
    self = read
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
