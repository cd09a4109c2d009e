package import DossierCore

/// A written form of dates such as `dd-mm-jjjj`, `d/m/jjjj` or `jjjjmmdd`.
///
/// `dd` and `mm` want two digits, `d` and `m` one or two; the year always has four, because the
/// century of a birth year of two digits would be a guess.
package struct CsvDateForm: Hashable, Sendable {
  /// The form of files: `jjjj-mm-dd`.
  package static let iso = CsvDateForm(
    parts: [.year, .literal("-"), .month(2), .literal("-"), .day(2)])
  /// The form of screens and letters: `dd-mm-jjjj`.
  package static let dutch = CsvDateForm(
    parts: [.day(2), .literal("-"), .month(2), .literal("-"), .year])

  private enum Part: Hashable, Sendable {
    case day(Int), month(Int), year
    case literal(Character)
  }

  private let parts: [Part]

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// Reads a pattern; `nil` when day, month or year is missing, double or of another length.
  package init?(pattern: String) {
    var parts: [Part] = []
    var rest = pattern.lowercased()[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      switch (letter, run.count) {
      case ("d", 1...2): parts.append(.day(run.count))
      case ("m", 1...2): parts.append(.month(run.count))
      case ("j", 4), ("y", 4): parts.append(.year)
      case ("-", 1), ("/", 1), (".", 1), (" ", 1): parts.append(.literal(letter))
      default: return nil
      }
      rest = rest.dropFirst(run.count)
    }
    let kinds = parts.compactMap { part in
      switch part {
      case .day: "d"
      case .month: "m"
      case .year: "j"
      case .literal: nil as String?
      }
    }
    guard kinds.sorted() == ["d", "j", "m"] else { return nil }
    self.parts = parts
  }

  /// The day that a text means in this form; `nil` when it means none.
  package func date(_ text: String) -> CalendarDate? {
    var rest = text[...]
    var (year, month, day) = (0, 0, 0)
    for part in parts {
      switch part {
      case .literal(let letter):
        guard rest.first == letter else { return nil }
        rest = rest.dropFirst()
      case .day(let width):
        guard let number = Self.number(&rest, width == 2 ? 2...2 : 1...2) else { return nil }
        day = number
      case .month(let width):
        guard let number = Self.number(&rest, width == 2 ? 2...2 : 1...2) else { return nil }
        month = number
      case .year:
        guard let number = Self.number(&rest, 4...4) else { return nil }
        year = number
      }
    }
    return rest.isEmpty ? CalendarDate(year: year, month: month, day: day) : nil
  }

  private static func number(_ rest: inout Substring, _ width: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(width.upperBound).prefix { $0.isASCII && $0.isNumber }
    guard width.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }
}
