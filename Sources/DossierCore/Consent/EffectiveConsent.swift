/// Whether there is consent for one matter on one day, and on whose words that rests.
package struct EffectiveConsent: Hashable, Sendable {
  /// The state in one word.
  package let state: ConsentState
  /// The latest word of everybody whose word counts, in the order they were said.
  package let words: [ConsentEvent]

  /// Puts a state together with the words that it rests on.
  package init(state: ConsentState, words: [ConsentEvent]) {
    self.state = state
    self.words = words
  }

  /// Whether what needs the consent may be done.
  package var isValid: Bool { state.isValid }
}
