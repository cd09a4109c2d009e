/// One menu of the menu bar.
package struct Menu<Effect> {
  /// The word in the bar; its first letter with Alt opens it.
  package let title: String
  /// What can be chosen.
  package let items: [MenuItem<Effect>]

  /// Makes a menu.
  package init(_ title: String, _ items: [MenuItem<Effect>]) {
    self.title = title
    self.items = items
  }
}

/// One line of a menu.
package struct MenuItem<Effect> {
  /// What the user reads.
  package let label: String
  /// The key that does the same, shown behind the label.
  package let key: Key?
  /// Why it cannot be chosen now; `nil` when it can.
  package let disabledReason: String?
  /// What choosing it does.
  package let choice: MenuChoice<Effect>

  /// A line that asks the product to do something.
  package init(_ label: String, key: Key? = nil, disabledReason: String? = nil, effect: Effect) {
    self.label = label
    self.key = key
    self.disabledReason = disabledReason
    choice = .effect(effect)
  }

  /// A line that does what a key of the current screen does.
  package init(pressing hint: KeyHint) {
    label = hint.label
    key = hint.key
    disabledReason = hint.disabledReason
    choice = .press(hint.key)
  }
}

/// What choosing a line of a menu does.
package enum MenuChoice<Effect> {
  /// The same as pressing a key on the screen below.
  case press(Key)
  /// Something for the product.
  case effect(Effect)
}

extension Menu: Sendable where Effect: Sendable {}
extension MenuItem: Sendable where Effect: Sendable {}
extension MenuChoice: Sendable where Effect: Sendable {}
