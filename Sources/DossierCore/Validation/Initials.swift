/// The initials (voorletters) of a person, written with a full stop after each: `A.B.`, `Th.J.`.
///
/// Reads `AB`, `a b`, `A.B.`, `J.-P.` and `ThJ`. Letters of any script count; two letters stay
/// together when a full stop or a capital says so (`Th.`, `IJ.`).
package struct Initials: CheckedValue, Redacted {
  /// Every initial with its full stop.
  package let canonical: String

  /// Reads initials; throws what is wrong with them.
  package init(_ text: String) throws(Fault) {
    let written = text.withoutOuterBlanks
    guard !written.isEmpty else { throw .empty }
    // A letter may carry invisible signs and any number of accents, and is still a letter.
    guard written.allSatisfy({ $0.isLetter || " .-".contains($0) }),
      PlainText.findings(in: written.composed, as: .memo).isEmpty
    else {
      throw .unexpectedCharacter
    }
    let letters = written.filter(\.isLetter)
    guard !letters.isEmpty else { throw .empty }
    // "AB" and "ab" are two initials, "ThJ" is also two: there the capitals tell.
    let isMixed = letters.contains(where: \.isUppercase) && letters.contains(where: \.isLowercase)
    var initials: [String] = []
    for group in written.split(separator: "-", omittingEmptySubsequences: true) {
      let pieces = group.split { $0 == "." || $0 == " " }
      let found = pieces.flatMap { piece in
        group.contains(".") ? [String(piece)] : Self.parted(piece, atCapitals: isMixed)
      }
      guard let first = found.first else { continue }
      initials.append((initials.isEmpty ? "" : "-") + Self.spelled(first))
      initials += found.dropFirst().map(Self.spelled)
    }
    guard initials.count <= 20 else { throw .tooMany }
    guard letters.count <= initials.count * 4 else { throw .names }
    canonical = initials.joined()
  }

  private static func parted(_ letters: Substring, atCapitals: Bool) -> [String] {
    letters.reduce(into: []) { parts, letter in
      if atCapitals, !parts.isEmpty, letter.isLowercase {
        parts[parts.count - 1].append(letter)
      } else {
        parts.append(String(letter))
      }
    }
  }

  /// `IJ` is one Dutch letter and keeps both capitals.
  private static func spelled(_ initial: String) -> String {
    let rest = initial.uppercased() == "IJ" ? "J" : initial.dropFirst().lowercased()
    return initial.prefix(1).uppercased() + rest + "."
  }

  /// Why a text is not a row of initials.
  package enum Fault: Error, Hashable {
    /// Nothing was typed, or no letter.
    case empty
    /// There is something other than letters, full stops, blanks and hyphens in it.
    case unexpectedCharacter
    /// More than twenty.
    case tooMany
    /// Words instead of initials.
    case names
  }
}
