/// A field, and what it must be from now on.
package struct LetterField: Hashable, Sendable {
  /// Which field.
  package var label: String
  /// The corrected value; blank when it is erased or restricted.
  package var newValue: String

  /// Names a field.
  package init(
    label: String, newValue: String = ""
  ) {
    self.label = label
    self.newValue = newValue
  }
}
