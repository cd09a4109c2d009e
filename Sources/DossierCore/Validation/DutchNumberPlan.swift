/// The Dutch telephone numbering plan, as far as a pupil file needs it.
///
/// "Subscriber" below is a number without the leading zero: nine digits, always.
enum DutchNumberPlan {
  /// Area codes of three digits, zero included; the numbers behind them have seven.
  private static let shortAreaCodes: Set<Substring> = [
    "10", "13", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45",
    "46", "50", "53", "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
  ]

  /// Area codes of four digits: of each region the last digits that are given out.
  private static let longAreaCodes: [Substring: String] = [
    "11": "134578", "16": "1245678", "17": "24", "18": "0123467", "22": "2346789", "25": "125",
    "29": "479", "31": "345678", "32": "01", "34": "12345678", "41": "12368", "47": "58",
    "48": "15678", "49": "23579", "51": "123456789", "52": "12345789", "54": "1345678",
    "56": "126", "57": "0123578", "59": "123456789",
  ]

  /// Mobile (06), and numbers without a place: 085, 091 (internet), 084, 087, 088 (companies).
  private static let placelessCodes: Set<Substring> = ["84", "85", "87", "88", "91"]

  /// Checks the nine digits behind the zero and hands them back.
  static func subscriber(_ digits: some StringProtocol) throws(Phone.Fault) -> String {
    guard digits.utf8.count == 9 else { throw .wrongLength }
    guard areaCodeLength(digits) != nil else { throw .unknownAreaCode }
    return String(digits)
  }

  /// Whether it is a number that has no international form: 112, 116 000, 14 0342, 0800, 0900.
  static func isDialledAsIs(_ digits: String) -> Bool {
    if ["112", "113", "144"].contains(digits) { return true }
    if digits.hasPrefix("116") { return digits.utf8.count == 6 }
    if digits.hasPrefix("140") { return isTownHall(digits.dropFirst(3)) }
    guard ["0800", "0900", "0906", "0909"].contains(digits.prefix(4)) else { return false }
    return digits.utf8.count == 8 || digits.utf8.count == 11
  }

  /// `06-12345678`, `020-1234567` or `0342-123456`.
  static func grouped(subscriber digits: some StringProtocol) -> String {
    let code = areaCodeLength(digits) ?? 0
    return "0\(digits.prefix(code))-\(digits.dropFirst(code))"
  }

  /// `112`, `14 0342` or `0800-1234`.
  static func grouped(asIs digits: String) -> String {
    if digits.hasPrefix("140") { return "14 \(digits.dropFirst(2))" }
    return digits.hasPrefix("0") ? "\(digits.prefix(4))-\(digits.dropFirst(4))" : digits
  }

  /// Behind 14 comes the area code of the municipality, zero included.
  private static func isTownHall(_ code: Substring) -> Bool {
    switch code.utf8.count {
    case 2: shortAreaCodes.contains(code)
    case 3: isLongAreaCode(code)
    default: false
    }
  }

  private static func isLongAreaCode(_ code: Substring) -> Bool {
    guard let last = code.last else { return false }
    return longAreaCodes[code.prefix(2)]?.contains(last) ?? false
  }

  /// How many of the digits are the area or service code; `nil` when no such code is in use.
  private static func areaCodeLength(_ digits: some StringProtocol) -> Int? {
    let digits = Substring(digits)
    if let second = digits.dropFirst().first, digits.hasPrefix("6") {
      // 067 was for telegrams and 069 for the internet of things; 060 has never been given out.
      return "123458".contains(second) ? 1 : nil
    }
    let short = digits.prefix(2)
    if shortAreaCodes.contains(short) || placelessCodes.contains(short) { return 2 }
    return isLongAreaCode(digits.prefix(3)) ? 3 : nil
  }
}
