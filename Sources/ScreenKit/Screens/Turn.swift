/// What has to happen after one event.
package struct Turn<Effect> {
  /// What a screen asks of the product.
  package let effect: Effect?
  /// Whether keys typed ahead must be thrown away, because a question has just appeared.
  package let discardsTypeAhead: Bool
  /// Whether the user asked to draw the whole screen again.
  package let redrawsAll: Bool
}

extension Turn: Sendable where Effect: Sendable {}
extension Turn: Equatable where Effect: Equatable {}
