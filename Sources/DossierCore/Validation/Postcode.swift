/// A Dutch postal code (postcode), stored as `2611AB` and shown as `2611 AB`.
package struct Postcode: CheckedValue, Redacted {
  /// Four digits and two capitals.
  package let canonical: String

  /// Reads four digits and two letters, with or without blanks.
  package init(_ text: String) throws(Fault) {
    let bytes = Array(text.uppercased().utf8.filter { $0 != UInt8(ascii: " ") })
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.prefix(4).count == 4, bytes.prefix(4).allSatisfy({ (48...57).contains($0) }),
      bytes.dropFirst(4).allSatisfy({ (65...90).contains($0) }), bytes.count <= 6
    else { throw .wrongShape }
    guard bytes[0] != UInt8(ascii: "0") else { throw .leadingZero }
    guard bytes.count == 6 else { throw .lettersMissing }
    canonical = String(decoding: bytes, as: UTF8.self)
    guard !["SA", "SD", "SS"].contains(canonical.suffix(2)) else { throw .lettersNotInUse }
  }

  package var display: String { "\(canonical.prefix(4)) \(canonical.suffix(2))" }

  /// Why a text is not a Dutch postal code.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// Not four digits and two letters; perhaps a foreign code.
    case wrongShape
    /// The first digit is 0.
    case leadingZero
    /// There are four digits, but not both letters.
    case lettersMissing
    /// SA, SD and SS are never given out.
    case lettersNotInUse
  }
}
