/// A button of a dialog.
package struct DialogButton<Choice: Sendable>: Sendable {
  /// The word on it.
  package let label: String
  /// What it means.
  package let choice: Choice

  /// Makes a button.
  package init(_ label: String, _ choice: Choice) {
    self.label = label
    self.choice = choice
  }
}
