/// What a widget or screen made of an event.
package enum Outcome<Value> {
  /// It means nothing here; somebody else may use it.
  case ignored
  /// It was used, and nothing more has to happen.
  case handled
  /// It was used, and this follows from it.
  case done(Value)

  /// Whether the event meant nothing here.
  package var isIgnored: Bool {
    if case .ignored = self { true } else { false }
  }

  /// What follows, if anything.
  package var value: Value? {
    if case .done(let value) = self { value } else { nil }
  }

  /// The same outcome with what follows turned into something else.
  package func map<Other>(_ transform: (Value) -> Other) -> Outcome<Other> {
    switch self {
    case .ignored: .ignored
    case .handled: .handled
    case .done(let value): .done(transform(value))
    }
  }
}

extension Outcome: Equatable where Value: Equatable {}
extension Outcome: Sendable where Value: Sendable {}
