/// An amount of money as people type it: "2,50", "2.5" or "2".
struct Euros: Hashable, Sendable {
  let cents: Int

  private static let most = 100_000

  init(cents: Int) {
    self.cents = cents
  }

  init?(typed: String) {
    let parts = typed.drop { $0 == "€" || $0 == " " }
      .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...Self.most).contains(whole),
      parts[0].allSatisfy(\.isASCIIDigit)
    else { return nil }
    var rest = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit),
        let typed = Int(parts[1])
      else { return nil }
      rest = parts[1].count == 1 ? typed * 10 : typed
    }
    cents = whole * 100 + rest
  }

  /// With a comma and two digits.
  var text: String { "\(cents / 100),\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
