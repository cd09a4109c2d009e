/// What a copy costs who asked for it (R-O-8.2-2).
package enum CopyPrice: Hashable, Sendable {
  /// Nothing, because it is the first.
  case firstIsFree
  /// Nothing, though it is not the first.
  case free
  /// So many cents.
  case cents(Int)
}

extension RequestProgress {
  /// What the last copy cost; before there is one, what the first will cost.
  package var copyPrice: CopyPrice {
    guard fullCopies.count > 1, let cents = fullCopies.last?.handOver.feeCents else {
      return .firstIsFree
    }
    return cents > 0 ? .cents(cents) : .free
  }

  /// The copies in which something was; one without anything is not the first, and is free.
  package var fullCopies: [DatedHandOver] { handOvers.filter { !$0.handOver.isEmpty } }

  /// How the last copy was handed over.
  package var lastWay: HandOverWay? { handOvers.last?.handOver.way }

  /// Since which day the data of a restriction are not used: from the day it was granted.
  package var restrictedSince: CalendarDate? {
    stage.decision.flatMap { $0.decision.grantedItems.isEmpty ? nil : $0.on }
  }
}
