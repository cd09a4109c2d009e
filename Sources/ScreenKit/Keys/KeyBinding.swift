/// A key with what it does on one screen.
package struct KeyBinding<Action> {
  /// What the user is told about it.
  package let hint: KeyHint
  /// What it does.
  package let action: Action

  /// Binds a key to an action.
  package init(_ hint: KeyHint, _ action: Action) {
    self.hint = hint
    self.action = action
  }
}

extension KeyBinding: Sendable where Action: Sendable {}
