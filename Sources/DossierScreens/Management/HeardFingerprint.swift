/// What an approver typed of a fingerprint that was read out: at least the first two groups.
struct HeardFingerprint: Hashable, Sendable {
  private static let groupLength = 4
  private let letters: String

  /// Takes what was typed; capitals, blanks and dashes make no difference, nor O for 0 and I for 1.
  init(_ typed: String) {
    letters = Self.core(typed)
  }

  /// Whether it holds the two groups.
  var isLongEnough: Bool { letters.count >= 2 * Self.groupLength }

  /// In groups, as it is shown.
  var text: String {
    stride(from: 0, to: letters.count, by: Self.groupLength).map {
      String(letters.dropFirst($0).prefix(Self.groupLength))
    }.joined(separator: "-")
  }

  /// The whole fingerprint when it begins so; otherwise what was typed, which the office refuses.
  ///
  /// A wrong one goes to the office as well, so that it stands in the journal.
  func completed(by whole: String?) -> String {
    guard let whole, isLongEnough, Self.core(whole).hasPrefix(letters) else { return text }
    return whole
  }

  private static func core(_ text: String) -> String {
    String(
      text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.map { letter in
        switch letter {
        case "O": "0"
        case "I", "L": "1"
        default: letter
        }
      })
  }
}
