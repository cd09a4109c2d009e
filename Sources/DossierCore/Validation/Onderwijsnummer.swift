/// The education number (onderwijsnummer) that a pupil without BSN gets from DUO.
package struct Onderwijsnummer: CheckedValue, Redacted {
  /// Nine digits.
  package let canonical: String

  /// Reads nine digits; throws what is wrong with them.
  package init(_ text: String) throws(Fault) {
    guard let digits = ElevenTest.digits(of: text) else { throw .notDigits }
    guard !digits.isEmpty else { throw .empty }
    guard digits.count == 9 else { throw .wrongLength(digits.count) }
    guard digits[0] == 1 else { throw .wrongStart }
    guard Self.isShaped(digits) else { throw .failsElevenTest }
    canonical = digits.map(String.init).joined()
  }

  /// Whether it begins with 10, as those issued by DUO do; one that does not deserves a warning.
  package var isOfUsualRange: Bool { canonical.hasPrefix("10") }

  /// Whether nine digits have the first digit and the check digit of an onderwijsnummer.
  static func isShaped(_ digits: [Int]) -> Bool {
    digits.count == 9 && digits[0] == 1 && ElevenTest.remainder(of: digits) == 5
  }

  /// Why a text is not an onderwijsnummer.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// There is something other than digits and separators in it.
    case notDigits
    /// Not nine digits but as many as told.
    case wrongLength(Int)
    /// The first digit is not 1.
    case wrongStart
    /// The digits do not belong together.
    case failsElevenTest
  }
}
