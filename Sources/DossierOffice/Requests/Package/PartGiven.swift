package import DossierCore

/// What a holder says about one category, as it is typed or written in JSON.
package struct PartGiven: Hashable, Sendable, Codable {
  /// The category.
  package var category: CategoryCode
  /// What there is.
  package var answer: Answer
  /// The items; left out means everything of the category that the holder may see.
  package var items: [ItemGiven]?
  /// Why it is withheld.
  package var ground: RefusalGround?
  /// The ground in words, where the catalogue asks for them.
  package var explanation: String?

  /// What there is in a category.
  package enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    case items = "gegevens"
    case nothing = "niets"
    case withheld = "niet_gegeven"
  }

  /// Puts an answer together.
  package init(
    category: CategoryCode, answer: Answer, items: [ItemGiven]? = nil,
    ground: RefusalGround? = nil, explanation: String? = nil
  ) {
    self.category = category
    self.answer = answer
    self.items = items
    self.ground = ground
    self.explanation = explanation
  }
}

/// One item that a holder gives: a record as a whole, or one field of a sheet.
package struct ItemGiven: Hashable, Sendable, Codable {
  /// The sheet, report or document.
  package var record: RecordID?
  /// The field, when not a whole record is given.
  package var field: FieldCode?
  /// The sheet of that field, where the category has several.
  package var sheet: RecordID?
  /// The version that was looked at; whoever looked at an older one is refused.
  package var version: Int?
  /// Whether somebody looked what it says about others.
  package var isChecked: Bool?
  /// The passages to take out.
  package var passages: [PassageGiven]?

  /// Names an item.
  package init(
    record: RecordID? = nil, field: FieldCode? = nil, sheet: RecordID? = nil,
    version: Int? = nil, isChecked: Bool? = nil, passages: [PassageGiven]? = nil
  ) {
    self.record = record
    self.field = field
    self.sheet = sheet
    self.version = version
    self.isChecked = isChecked
    self.passages = passages
  }
}

/// A passage to take out: by its place, or every time these words occur.
///
/// Places count the characters that a reader sees in the words of the item; see
/// `ContributionItem.words`.
package struct PassageGiven: Hashable, Sendable, Codable {
  /// The place of the first character, from 0.
  package var from: Int?
  /// The place after the last one.
  package var to: Int?
  /// The words, wherever they stand; capitals count.
  package var words: String?
  /// Why, shown with the bar.
  package var reason: String

  /// Names a passage.
  package init(from: Int? = nil, to: Int? = nil, words: String? = nil, reason: String) {
    self.from = from
    self.to = to
    self.words = words
    self.reason = reason
  }

  /// The redactions in a text; throws `stale` when the passage is not in it: it was another text.
  func redactions(in text: String) throws -> [Redaction] {
    let reason = try checkedReason(reason, "R-O-8.2-5")
    let passages: [Range<Int>] =
      if let words, !words.isEmpty {
        text.passages(of: words)
      } else if let from, let to, 0 <= from, from < to, to <= text.count {
        [from..<to]
      } else {
        []
      }
    guard !passages.isEmpty else { throw Refusal.stale }
    return passages.compactMap { Redaction(passage: $0, reason: reason) }
  }
}

extension String {
  /// Where words stand in a text, counted in characters; occurrences may overlap.
  fileprivate func passages(of words: String) -> [Range<Int>] {
    let (text, pattern) = (Array(self), Array(words))
    guard text.count >= pattern.count else { return [] }
    return (0...text.count - pattern.count).compactMap { start in
      text[start..<start + pattern.count].elementsEqual(pattern)
        ? start..<start + pattern.count : nil
    }
  }
}
