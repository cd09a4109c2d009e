/// The citizen service number (burgerservicenummer) of a pupil: nine digits that pass the eleven test.
package struct BSN: CheckedValue, Redacted {
  /// Nine digits.
  package let canonical: String

  /// Reads eight or nine digits; throws what is wrong with them.
  package init(_ text: String) throws(Fault) {
    guard let digits = ElevenTest.digits(of: text) else { throw .notDigits }
    guard !digits.isEmpty else { throw .empty }
    guard digits.count == 9 else { throw .wrongLength(digits.count) }
    guard digits.contains(where: { $0 != 0 }) else { throw .allZero }
    guard ElevenTest.remainder(of: digits) == 0 else {
      throw Onderwijsnummer.isShaped(digits) ? .looksLikeOnderwijsnummer : .failsElevenTest
    }
    canonical = digits.map(String.init).joined()
  }

  /// The last four digits, which a role may see that may not see the number.
  package var lastFour: String { String(canonical.suffix(4)) }

  /// Why a text is not a BSN.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// There is something other than digits and separators in it.
    case notDigits
    /// Not eight or nine digits but as many as told.
    case wrongLength(Int)
    /// The number of somebody who has none.
    case allZero
    /// The digits do not belong together: one is wrong or two have changed places.
    case failsElevenTest
    /// It passes the test of an onderwijsnummer: probably right, but in the wrong field.
    case looksLikeOnderwijsnummer
  }
}
