/// Something that consent is asked for.
package struct LetterConsent: Hashable, Sendable {
  /// For what, as a heading says it: "Foto's en video's op de website".
  package var label: String
  /// How it stands, as behind a colon: "wij hebben nog geen antwoord".
  package var state: String

  /// Puts a question into words.
  package init(label: String, state: String) {
    self.label = label
    self.state = state
  }
}
