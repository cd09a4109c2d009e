extension RequestCase {
  /// What the case freezes; several requests freeze independently of each other.
  ///
  /// An objection freezes what it contests from the receipt until the decision, and what is granted
  /// after that as well. A restriction freezes what is granted until it is lifted.
  package var frozen: [FrozenScope] {
    switch kind {
    case .objection: frozenByObjection
    case .restriction: frozenByRestriction
    case .access, .rectification, .erasure, .portability, .parentInformation, .question: []
    }
  }

  /// Whether something stays frozen until somebody does something about it.
  package var keepsFrozen: Bool { frozen.contains { $0.until == nil } }

  private var frozenByObjection: [FrozenScope] {
    var end: CalendarDate?
    if case .withdrawn(let day, _) = stage { end = day }
    if let taken = stage.decision { end = taken.on }
    let contested = FrozenScope(
      request: id, items: intake.wish.items, from: intake.received, until: end)
    guard let taken = stage.decision, !taken.decision.grantedItems.isEmpty else {
      return [contested]
    }
    return [
      contested,
      FrozenScope(
        request: id, items: taken.decision.grantedItems, except: taken.decision.refusedItems,
        from: taken.on, until: nil, yieldsToErasure: true),
    ]
  }

  private var frozenByRestriction: [FrozenScope] {
    guard let taken = stage.decision, !taken.decision.grantedItems.isEmpty else { return [] }
    var end: CalendarDate?
    if case .lifted(let day) = progress.lifting { end = day }
    return [
      FrozenScope(
        request: id, items: taken.decision.grantedItems, except: taken.decision.refusedItems,
        from: taken.on, until: end)
    ]
  }
}
