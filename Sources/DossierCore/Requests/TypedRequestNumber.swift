/// What somebody typed or heard on the telephone of a request's number: `17`, `2026-17`, `V-2026-0017`.
package struct TypedRequestNumber: Hashable, Sendable {
  /// The year; any when it was left out.
  package let year: Int?
  /// Which one of the year.
  package let number: Int

  /// Reads what was typed; `nil` for what is no number of a request, such as a name.
  package init?(_ text: String) {
    var parts = text.lowercased().split { $0 == "-" || $0.isWhitespace }.map(String.init)
    if parts.first == "v" {
      parts.removeFirst()
    } else if let first = parts.first, first.hasPrefix("v") {
      parts[0] = String(first.dropFirst())
    }
    let numbers = parts.map { part in
      part.count <= Self.mostDigits && part.allSatisfy { ("0"..."9").contains($0) }
        ? Int(part) : nil
    }
    switch (numbers.count, numbers.first, numbers.last) {
    case (1, let number??, _): (year, self.number) = (nil, number)
    case (2, let year??, let number??): (self.year, self.number) = (year, number)
    default: return nil
    }
  }

  /// Longer is an identifier or a number of something else.
  private static let mostDigits = 6

  /// Whether a request has that number.
  package func fits(_ other: RequestNumber?) -> Bool {
    guard let other else { return false }
    return number == other.number && (year == nil || year == other.year)
  }
}
