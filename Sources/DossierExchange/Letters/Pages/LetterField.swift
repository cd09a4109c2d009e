/// A field, and what it must be from now on.
package struct LetterField: Hashable, Sendable {
  /// Which field.
  package var label: String
  /// The corrected value; blank when it is erased or restricted.
  package var newValue: String
  /// The statement that belongs to it from now on; blank when there is none.
  package var statement: String

  /// Names a field.
  package init(
    label: String, newValue: String = "", statement: String = ""
  ) {
    self.label = label
    self.newValue = newValue
    self.statement = statement
  }
}
