/// One field of a form with its label and its rule.
package struct FormField<ID: Hashable & Sendable>: Sendable {
  /// Which field it is.
  package let id: ID
  /// The word before it.
  package let label: String
  /// A heading above it, for the first field of a group.
  package let heading: String?
  /// Whether it must be filled in before saving.
  package let isRequired: Bool
  /// One sentence for the hint line while the cursor is on it.
  package let hint: String
  /// How many columns its place has; less when the screen is too narrow.
  package let width: Int
  /// Whether F4 asks the screen for help with the value, for a text field.
  package let hasPrompt: Bool
  /// What is in it.
  package internal(set) var editor: FieldEditor
  let check: @Sendable (String) -> FieldVerdict

  /// The value at the start, to see what was changed.
  private(set) var original: String
  /// Why the value is wrong, as far as it was checked.
  package internal(set) var problem: String?

  /// Makes a field; without a rule every value is right.
  ///
  /// The rule runs when the user leaves the field forward and before saving, never on an empty
  /// field: whether a field may be empty is `isRequired`.
  package init(
    _ id: ID, label: String, _ editor: FieldEditor, heading: String? = nil,
    isRequired: Bool = false, hint: String = "", width: Int = 40, hasPrompt: Bool = false,
    check: @escaping @Sendable (String) -> FieldVerdict = { .accepted($0) }
  ) {
    self.id = id
    self.label = label
    self.heading = heading
    self.isRequired = isRequired
    self.hint = hint
    self.width = width
    self.hasPrompt = hasPrompt
    self.editor = editor
    self.check = check
    original = editor.value
  }

  /// Whether the value differs from the one at the start.
  package var isChanged: Bool { editor.value != original }

  mutating func revert() {
    editor.value = original
    problem = nil
  }

  /// The value that is there now counts as stored.
  mutating func settle() {
    original = editor.value
    problem = nil
  }

  /// Checks a value that was filled in; a right one is put in its usual form.
  mutating func validate() {
    let value = editor.value
    guard !value.isEmpty, editor.isEditable else {
      problem = nil
      return
    }
    switch check(value) {
    case .accepted(let usual):
      problem = nil
      if usual != value { editor.value = usual }
    case .refused(let sentence): problem = sentence
    }
  }
}
