extension String {
  /// A reason that stands alone: with a capital and a full stop.
  var sentence: String {
    guard let first else { return "" }
    return first.uppercased() + dropFirst() + (hasSuffix(".") || hasSuffix("?") ? "" : ".")
  }

  /// A reason why a key does nothing, with what to do now when it is the role that may not.
  var refusal: String {
    hasPrefix("uw rol") ? "\(sentence) Vraag uw directeur wie dit wel mag." : sentence
  }
}
