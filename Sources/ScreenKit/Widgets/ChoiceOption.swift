/// One of the values that a field allows.
package struct ChoiceOption: Hashable, Sendable {
  /// The value as it is stored.
  package let value: String
  /// The word on the screen.
  package let label: String

  /// Names a value.
  package init(_ value: String, label: String) {
    self.value = value
    self.label = label
  }
}
