/// An international bank account number (IBAN), stored without blanks and shown in groups of four.
package struct IBAN: CheckedValue, Redacted {
  /// Capitals and digits only.
  package let canonical: String

  /// Reads a number with or without blanks; throws what is wrong with it.
  package init(_ text: String) throws(Fault) {
    let written = text.uppercased().filter { $0 != " " && $0 != "\u{A0}" }
    guard !written.isEmpty else { throw .empty }
    let bytes = Array(written.utf8)
    guard bytes.allSatisfy({ Self.value(of: $0) != nil }) else { throw .wrongCharacter }
    guard let expected = Self.lengths[String(written.prefix(2))] else { throw .unknownCountry }
    guard bytes.count == expected else {
      throw .wrongLength(expected: expected, found: bytes.count)
    }
    guard bytes[2...3].allSatisfy({ (48...57).contains($0) }), Self.hasDutchShape(bytes) else {
      throw .wrongShape
    }
    guard Self.remainder(of: bytes[4...] + bytes[..<4]) == 1 else { throw .failsCheck }
    canonical = written
  }

  package var display: String {
    let bytes = Array(canonical.utf8)
    return stride(from: 0, to: bytes.count, by: 4)
      .map { String(decoding: bytes[$0..<min($0 + 4, bytes.count)], as: UTF8.self) }
      .joined(separator: " ")
  }

  /// The value of a character in the check: digits as they are, A to Z as 10 to 35.
  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...90: Int(byte) - 55
    default: nil
    }
  }

  private static func remainder(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.compactMap(value).reduce(0) { ($0 * ($1 < 10 ? 10 : 100) + $1) % 97 }
  }

  /// Four letters of a bank and ten digits; numbers of other countries are only counted.
  private static func hasDutchShape(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "NL".utf8) else { return true }
    return bytes[4..<8].allSatisfy { (65...90).contains($0) }
      && bytes[8...].allSatisfy { (48...57).contains($0) }
  }

  /// Why a text is not an IBAN.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// There is something other than letters, digits and blanks in it.
    case wrongCharacter
    /// It does not begin with a country that has such numbers.
    case unknownCountry
    /// The numbers of that country have another length.
    case wrongLength(expected: Int, found: Int)
    /// Letters stand where digits belong, or the other way round.
    case wrongShape
    /// The check digits do not fit: a character is wrong.
    case failsCheck
  }
}
