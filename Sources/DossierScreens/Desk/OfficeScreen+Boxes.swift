import ScreenKit

extension OfficeScreen {
  /// Does what a key of the table is for, or says why it does nothing now; `nil` for other events.
  mutating func pressed<Action>(
    _ event: Event, _ table: KeyTable<Action>,
    _ act: (inout Self, Action) -> Outcome<ScreenEffect>
  ) -> Outcome<ScreenEffect>? {
    guard case .key(let key) = event, let match = table.match(key) else { return nil }
    switch match {
    case .action(let action): return act(&self, action)
    case .disabled(let reason):
      notice.tell(reason.refusal, kind: .warning)
      return .handled
    }
  }
}

extension Optional {
  /// What an event chose from an open list of actions, which is closed then or when it is left.
  mutating func chosen<Action>(by event: Event) -> Action? where Wrapped == ActionList<Action> {
    guard case .done(let choice)? = self?.update(event) else { return nil }
    self = nil
    guard case .chosen(let action) = choice else { return nil }
    return action
  }

  /// The file that an event named in an open box, which is closed then or when it is left.
  mutating func named(by event: Event) -> String? where Wrapped == PathBox {
    guard case .done(let path)? = self?.update(event) else { return nil }
    self = nil
    return path
  }
}
