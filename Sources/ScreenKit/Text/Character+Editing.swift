extension Character {
  /// Whether it is a control character, which no field accepts.
  var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// This accent on the letter before it; `nil` when it is not an accent or there is no letter.
  func joined(to letter: Character?) -> Character? {
    guard let letter, !letter.isNewline,
      unicodeScalars.first?.properties.generalCategory == .nonspacingMark
    else { return nil }
    let both = String(letter) + String(self)
    return both.count == 1 ? both.first : nil
  }
}
