/// That a copy was handed over, on the day of the event.
package struct HandOver: Hashable, Sendable {
  /// How.
  package let way: HandOverWay
  /// What it cost, in cents; the first copy is free (R-O-8.2-2).
  package let feeCents: Int
  /// Whether nothing of the dossier was in it; such a copy costs nothing and counts for none.
  package let isEmpty: Bool

  /// Puts a hand-over together.
  package init(way: HandOverWay, feeCents: Int = 0, isEmpty: Bool = false) {
    self.way = way
    self.feeCents = feeCents
    self.isEmpty = isEmpty
  }
}
