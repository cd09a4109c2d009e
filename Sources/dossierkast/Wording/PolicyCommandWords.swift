/// What `policy` tells.
enum PolicyCommandWords {
  static let sound = "Het beleid is in orde."
  static let same = "De twee beleidsbestanden zeggen hetzelfde."

  static func warning(_ sentence: String) -> String { "Let op: \(sentence)" }
}
