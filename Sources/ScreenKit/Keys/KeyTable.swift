/// All keys of one screen: the one place from which bar, menu, help and behaviour follow.
package struct KeyTable<Action> {
  /// The keys in the order in which bar and menu show them.
  package let bindings: [KeyBinding<Action>]

  /// Takes the keys of a screen; two bindings of one key are a mistake of the caller.
  package init(_ bindings: [KeyBinding<Action>]) {
    let all = bindings.flatMap { [$0.hint.key] + $0.hint.alternatives }
    precondition(Set(all).count == all.count, "a key is bound twice")
    self.bindings = bindings
  }

  /// What the user is told about each key.
  package var hints: [KeyHint] { bindings.map(\.hint) }

  /// What a key does; `nil` for a key that is not in the table.
  package func match(_ key: Key) -> Match? {
    guard let binding = bindings.first(where: { $0.hint.matches(key) }) else { return nil }
    return binding.hint.disabledReason.map(Match.disabled) ?? .action(binding.action)
  }

  /// What was found for a pressed key.
  package enum Match {
    /// The key does this.
    case action(Action)
    /// The key does nothing now, for this reason.
    case disabled(String)
  }
}

extension KeyTable: Sendable where Action: Sendable {}
extension KeyTable.Match: Sendable where Action: Sendable {}
extension KeyTable.Match: Equatable where Action: Equatable {}
