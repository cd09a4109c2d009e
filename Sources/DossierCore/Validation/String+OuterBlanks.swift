extension StringProtocol {
  /// The text without blanks, tabs and line ends around it.
  package var withoutOuterBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
