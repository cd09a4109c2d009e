/// Country calling codes as far as they must be told from the number that follows.
enum CountryCallingCode {
  /// The countries with a code of two digits; of one digit there are 1 and 7, the rest have three.
  private static let ofTwoDigits: Set<Substring> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
    "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
    "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
  ]

  /// How many of the leading digits of an international number are the country code.
  static func length(in digits: some StringProtocol) -> Int {
    if digits.hasPrefix("1") || digits.hasPrefix("7") { return 1 }
    return ofTwoDigits.contains(Substring(digits.prefix(2))) ? 2 : 3
  }
}
