extension CalendarDate {
  /// The form of files and commands: `2026-11-22`.
  package var iso: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The form of screens and letters: `22-11-2026`.
  package var dutch: String {
    let (year, month, day) = parts
    return "\(padded(day, to: 2))-\(padded(month, to: 2))-\(padded(year, to: 4))"
  }

  /// Reads exactly `jjjj-mm-dd`; `nil` for anything else.
  package init?(iso text: some StringProtocol) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces[0].utf8.count == 4, pieces[1].utf8.count == 2,
      pieces[2].utf8.count == 2
    else { return nil }
    guard let year = digits(pieces[0]), let month = digits(pieces[1]), let day = digits(pieces[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { iso }
}

extension CalendarDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let read = CalendarDate(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date of the form jjjj-mm-dd")
    }
    self = read
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// Plain digits only: `Int` itself would also take a sign.
private func digits(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return Int(text)
}
