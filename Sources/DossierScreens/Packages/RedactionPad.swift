import DossierCore
import DossierOffice

/// A text in which words about others are taken out, word by word.
///
/// The cursor goes from word to word and from bar to bar; passages that touch are one bar.
struct RedactionPad: Hashable, Sendable {
  let characters: [Character]
  private(set) var passages: [PassageGiven]
  /// The words and bars in reading order.
  private(set) var units: [Unit] = []
  /// The place of the unit under the cursor.
  private(set) var place = 0

  /// A word that stays, or a bar.
  struct Unit: Hashable, Sendable {
    /// The characters it covers.
    var range: Range<Int>
    /// Why they are taken out; `nil` for a word that stays.
    var reason: String?
  }

  init(_ text: String, without passages: [PassageGiven]) {
    characters = Array(text)
    self.passages = passages.filter { $0.from != nil && $0.to != nil }
    divide()
  }

  /// The unit under the cursor; `nil` in a text without words.
  var current: Unit? { units.indices.contains(place) ? units[place] : nil }

  /// The letters of the unit under the cursor.
  var currentWords: String { current.map { String(characters[$0.range]) } ?? "" }

  mutating func move(to unit: Int) { place = max(0, min(unit, units.count - 1)) }

  /// Takes the word under the cursor out, and goes to the next one; a bar is put back.
  mutating func toggle(because reason: String) {
    guard let unit = current else { return }
    if unit.reason != nil {
      passages.removeAll { $0.range.overlaps(unit.range) }
      divide()
      return
    }
    // Blanks between two words that both go would show where a name ended.
    let before = place > 0 ? units[place - 1] : nil
    let follows = before?.reason == reason && before.map { isBlank($0.range, unit.range) } ?? false
    take(follows ? (before?.range.upperBound ?? 0)..<unit.range.upperBound : unit.range, reason)
    divide()
    move(to: units.firstIndex { $0.range.lowerBound >= unit.range.upperBound } ?? units.count - 1)
  }

  /// Takes words out wherever they stand by themselves; tells how often.
  mutating func take(everywhere words: String, because reason: String) -> Int {
    let found = places(of: words).filter { place in
      !passages.contains { $0.range.contains(place.lowerBound) && place.upperBound <= $0.to ?? 0 }
    }
    for place in found { take(place, reason) }
    let position = current?.range.lowerBound ?? 0
    divide()
    move(to: units.firstIndex { $0.range.upperBound > position } ?? 0)
    return found.count
  }

  /// What touches a passage with the same reason becomes one with it.
  private mutating func take(_ range: Range<Int>, _ reason: String) {
    let touching = passages.filter { passage in
      passage.reason == reason && passage.range.lowerBound <= range.upperBound
        && range.lowerBound <= passage.range.upperBound
    }
    passages.removeAll { touching.contains($0) }
    let start = touching.map(\.range.lowerBound).min() ?? range.lowerBound
    let end = touching.map(\.range.upperBound).max() ?? range.upperBound
    passages.append(
      PassageGiven(
        from: min(start, range.lowerBound), to: max(end, range.upperBound), reason: reason))
    passages.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isBlank(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound <= second.lowerBound
      && characters[first.upperBound..<second.lowerBound].allSatisfy(\.isWhitespace)
  }

  /// Finds the words and bars anew.
  private mutating func divide() {
    var found: [Unit] = []
    for passage in passages {
      let range = passage.range.clamped(to: 0..<characters.count)
      guard !range.isEmpty else { continue }
      if let last = found.last, range.lowerBound <= last.range.upperBound {
        let end = max(last.range.upperBound, range.upperBound)
        found[found.count - 1].range = last.range.lowerBound..<end
      } else {
        found.append(Unit(range: range, reason: passage.reason))
      }
    }
    var position = 0
    for bar in found {
      units(in: position..<bar.range.lowerBound, to: &found)
      position = bar.range.upperBound
    }
    units(in: position..<characters.count, to: &found)
    units = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    move(to: place)
  }

  private func units(in range: Range<Int>, to found: inout [Unit]) {
    var start: Int?
    for index in range {
      if characters[index].isPartOfWord {
        start = start ?? index
      } else if let begun = start {
        found.append(Unit(range: begun..<index))
        start = nil
      }
    }
    if let start { found.append(Unit(range: start..<range.upperBound)) }
  }

  /// Where words stand by themselves, and not as part of a longer word.
  private func places(of words: String) -> [Range<Int>] {
    let pattern = Array(words)
    guard !pattern.isEmpty, pattern.count <= characters.count else { return [] }
    return (0...characters.count - pattern.count).compactMap { start in
      let end = start + pattern.count
      guard characters[start..<end].elementsEqual(pattern),
        start == 0 || !characters[start - 1].isLetter,
        end == characters.count || !characters[end].isLetter
      else { return nil }
      return start..<end
    }
  }
}

extension PassageGiven {
  /// The characters it covers.
  fileprivate var range: Range<Int> { (from ?? 0)..<max(from ?? 0, to ?? 0) }
}

extension Character {
  /// Whether it belongs to a word: names have hyphens and apostrophes in them.
  fileprivate var isPartOfWord: Bool {
    isLetter || isNumber || self == "-" || self == "'" || self == "’"
  }
}
