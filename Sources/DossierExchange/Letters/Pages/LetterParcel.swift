/// A package that is handed over.
package struct LetterParcel: Hashable, Sendable {
  /// What is in it.
  package var contents: [String]
  /// What is named as not in it.
  package var exclusions: [LetterExclusion]
  /// Whether words about others were made black.
  package var isRedacted: Bool
  /// To which organisation it went at the request of the family, as behind "naar" (R-O-8.7-2).
  package var sentTo: String
  /// Until when the school keeps its own copy.
  package var keptUntil: String

  /// Puts a package into words.
  package init(
    contents: [String] = [], exclusions: [LetterExclusion] = [], isRedacted: Bool = false,
    sentTo: String = "", keptUntil: String = ""
  ) {
    self.contents = contents
    self.exclusions = exclusions
    self.isRedacted = isRedacted
    self.sentTo = sentTo
    self.keptUntil = keptUntil
  }
}
