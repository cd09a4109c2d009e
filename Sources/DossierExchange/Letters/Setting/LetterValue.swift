/// Makes a value fit for a letter: one running text, without anything that cannot be seen.
///
/// Whoever filled in a field cannot begin a line with it, so no value becomes a heading, an item of
/// a list or a paragraph of its own that the board did not write.
enum LetterValue {
  /// The value as it is printed; blank when nothing of it can be seen.
  static func clean(_ value: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if isBlank(scalar) {
        if let last = kept.last, last != " " { kept.append(" ") }
      } else if !isHidden(scalar) {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    guard kept.contains(where: { !joins($0) && !$0.properties.isWhitespace }) else { return "" }
    // In plain text this would look like an item of a list.
    if kept.first == "-", kept.dropFirst().first == " " {
      kept.replaceSubrange(..<kept.index(after: kept.startIndex), with: CollectionOfOne("–"))
    }
    return String(kept)
  }

  /// True for control characters, marks that turn the direction of writing, and what is no character.
  ///
  /// Joiners stay: names in some scripts are not the same without them.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: !joins(scalar)
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Blanks between words; the no-break space is not among them, since it holds words together.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }
}
