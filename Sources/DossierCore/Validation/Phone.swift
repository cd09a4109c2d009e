/// A telephone number, stored as `+31612345678` and shown as `06-12345678`.
///
/// Numbers that can only be dialled inside the country (`112`, `14 0342`, `0800-1234`) are stored
/// as they are dialled.
package struct Phone: CheckedValue, Redacted {
  /// The international form with a plus sign, or the digits of a number that has none.
  package let canonical: String

  /// Reads a Dutch or international number with the usual separators.
  package init(_ text: String) throws(Fault) {
    let dialled = try Self.dialled(text.withoutOuterBlanks)
    guard dialled != "9999999999" else { throw .placeholder }
    if let international = Self.international(dialled) {
      canonical = try Self.checked(international)
    } else if DutchNumberPlan.isDialledAsIs(dialled) {
      canonical = dialled
    } else if dialled.hasPrefix("0") {
      canonical = "+31" + (try DutchNumberPlan.subscriber(dialled.dropFirst()))
    } else if dialled.utf8.count == 9 {
      // A spreadsheet took it for a number and dropped the zero.
      throw .leadingZeroMissing
    } else {
      throw dialled.utf8.count < 9 ? .areaCodeMissing : .wrongLength
    }
  }

  package var display: String {
    guard let dutch = canonical.dropping(prefix: "+31") else {
      guard canonical.hasPrefix("+") else { return DutchNumberPlan.grouped(asIs: canonical) }
      let code = CountryCallingCode.length(in: canonical.dropFirst())
      return "\(canonical.prefix(1 + code)) \(canonical.dropFirst(1 + code))"
    }
    return DutchNumberPlan.grouped(subscriber: dutch)
  }

  /// Digits, and a plus sign if that comes first; `(0)` as people print it behind a country code
  /// is dropped.
  private static func dialled(_ text: String) throws(Fault) -> String {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.count <= 40 else { throw .wrongLength }
    var digits = ""
    var rest = text[...]
    while let character = rest.first {
      if international(digits) != nil, let after = rest.dropping(prefix: "(0)") {
        rest = after
        continue
      }
      if let byte = character.asciiValue, (48...57).contains(byte) {
        digits.append(character)
      } else if character == "+", digits.isEmpty {
        digits.append(character)
      } else if !separators.contains(character) {
        throw .unexpectedCharacter
      }
      rest = rest.dropFirst()
    }
    guard digits.contains(where: { $0 != "+" }) else { throw .empty }
    return digits
  }

  /// Country code and number, without plus sign or 00; `nil` for a number of this country.
  private static func international(_ dialled: String) -> Substring? {
    dialled.dropping(prefix: "+") ?? dialled.dropping(prefix: "00")
  }

  private static func checked(_ number: Substring) throws(Fault) -> String {
    if let dutch = number.dropping(prefix: "31") {
      let national = dutch.dropping(prefix: "0") ?? dutch
      // "+31 800 1234" is how a foreigner would write a number that only works from here.
      if DutchNumberPlan.isDialledAsIs("0" + national) { return "0" + national }
      return "+31" + (try DutchNumberPlan.subscriber(national))
    }
    guard number.first != "0" else { throw .unknownCountry }
    let code = CountryCallingCode.length(in: number)
    // The recommendation E.164 allows fifteen digits; the shortest subscriber numbers have four.
    guard (code + 4...15).contains(number.utf8.count) else { throw .wrongLength }
    return "+" + number
  }

  private static let separators: Set<Character> = [
    " ", "-", ".", "/", "(", ")", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}",
  ]

  /// Why a text is not a telephone number.
  package enum Fault: Error, Hashable {
    /// Nothing was typed, or no digit.
    case empty
    /// There is a letter or sign in it that does not belong in a number.
    case unexpectedCharacter
    /// Too many or too few digits; Dutch numbers have ten.
    case wrongLength
    /// Fewer digits than a number with its area code has.
    case areaCodeMissing
    /// Nine digits: the zero in front was lost.
    case leadingZeroMissing
    /// No such area code or service is given out in the Netherlands.
    case unknownAreaCode
    /// No country has a code that begins with 0.
    case unknownCountry
    /// The number that stands for "secret" in transfer files.
    case placeholder
  }
}

extension StringProtocol {
  fileprivate func dropping(prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
