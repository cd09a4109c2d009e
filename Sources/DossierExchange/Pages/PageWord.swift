import DossierCore

/// Words for a page.
enum PageWord {
  /// Words without anything that cannot be seen, escaped; false when there are none, as a section
  /// of the template expects.
  static func of(_ text: String?) -> Any {
    guard let text, !text.isEmpty else { return false }
    let seen = text.unicodeScalars.filter { $0 == "\n" || !LetterValue.isHidden($0) }
    return HtmlText.escaped(String(String.UnicodeScalarView(seen)))
  }

  /// How somebody can be reached.
  static func of(_ point: ContactPoint) -> Any {
    of([point.address, point.email].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
