/// That a copy was handed over, on the day of the event.
package struct HandOver: Hashable, Sendable {
  /// How.
  package let way: HandOverWay
  /// What it cost, in cents; the first copy is free (R-O-8.2-2).
  package let feeCents: Int

  /// Puts a hand-over together.
  package init(way: HandOverWay, feeCents: Int = 0) {
    self.way = way
    self.feeCents = feeCents
  }
}
