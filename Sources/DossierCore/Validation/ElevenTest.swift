/// The eleven test (elfproef) that BSN and onderwijsnummer share.
enum ElevenTest {
  private static let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

  /// The weighted sum of nine digits modulo 11: 0 for a BSN, 5 for an onderwijsnummer.
  static func remainder(of digits: [Int]) -> Int {
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum % 11 + 11) % 11
  }

  /// The digits of a number that may be typed in groups with blanks, hyphens or full stops.
  ///
  /// `nil` when there is anything else in it; a number of eight digits lost its leading zero.
  static func digits(of text: String) -> [Int]? {
    var digits: [Int] = []
    for byte in text.withoutOuterBlanks.utf8 {
      switch byte {
      case 48...57: digits.append(Int(byte) - 48)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      default: return nil
      }
    }
    return digits.count == 8 ? [0] + digits : digits
  }
}
