/// What a recipient is told about data that it was given.
package struct LetterDisclosure: Hashable, Sendable {
  /// The day on which the data were given.
  package var givenOn: String
  /// The reference of the recipient; blank when there is none.
  package var recipientReference: String
  /// What became of the data.
  package var change: Change

  /// What became of the data.
  package enum Change: Hashable, Sendable, CaseIterable {
    /// They were wrong.
    case corrected
    /// They are gone.
    case erased
    /// They may not be used for now.
    case restricted
  }

  /// Puts a notice into words.
  package init(givenOn: String = "", recipientReference: String = "", change: Change = .corrected) {
    self.givenOn = givenOn
    self.recipientReference = recipientReference
    self.change = change
  }
}
