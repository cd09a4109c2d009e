/// What the user is told about a key: in the bar, in the menu and in the help.
///
/// Something that cannot be done now stays visible, with the reason.
package struct KeyHint: Hashable, Sendable {
  /// The main key.
  package let key: Key
  /// Other keys that do the same, so that no function needs an F-key.
  package let alternatives: [Key]
  /// At most seven columns for the function-key bar; empty when it is not shown there.
  package let bar: String
  /// A few words for the menu.
  package let label: String
  /// A sentence for the help.
  package let help: String
  /// Why the key does nothing now; `nil` when it does something.
  package let disabledReason: String?

  /// Describes a key; a bar label of more than seven columns is a mistake of the caller.
  package init(
    _ key: Key, or alternatives: [Key] = [], bar: String = "", label: String, help: String = "",
    disabledReason: String? = nil
  ) {
    precondition(DisplayText.width(of: bar) <= 7, "a bar label has at most seven columns")
    self.key = key
    self.alternatives = alternatives
    self.bar = bar
    self.label = label
    self.help = help
    self.disabledReason = disabledReason
  }

  /// Whether a key is this one or one of its alternatives.
  package func matches(_ pressed: Key) -> Bool {
    pressed == key || alternatives.contains(pressed)
  }
}
