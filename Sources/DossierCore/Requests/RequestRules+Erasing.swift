extension RequestRules {
  /// A proposal says what happens with everything granted, and erases nothing that must be kept.
  ///
  /// R-O-8.4-2. Nothing is erased that was not granted.
  static func check(
    _ lines: [CategoryErasure], for request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    if case .approved = request.progress.erasure { throw .alreadyErased }
    guard !lines.isEmpty else { throw .nothingNamed(.erasureProposed) }
    guard let granted = request.stage.decision?.decision.selection, !granted.chosen.isEmpty else {
      throw .nothingGranted
    }
    // What is kept may have been refused: the proposal says so to the second person.
    let asked = PartSelection(request.intake.wish.items, without: [])
    var named: Set<RequestItem> = []
    for line in lines {
      try check(line, facts)
      let allowed = line.fate == .erase ? granted : asked
      for item in line.items {
        guard named.insert(item).inserted else { throw .namedTwice(item) }
        guard lies(item, in: line.category, facts.policy),
          !item.isHidden(in: line.category, facts.policy),
          allowed.covers(item, in: line.category)
        else { throw .notAskedFor(item) }
      }
    }
    let open = granted.chosen.filter { !isNamed($0, in: lines) }
    guard open.isEmpty else { throw .undecided(open) }
  }

  /// Which categories the whole dossier has is for the proposal to say.
  private static func isNamed(_ granted: RequestItem, in lines: [CategoryErasure]) -> Bool {
    switch granted {
    case .wholeDossier: true
    case .field, .record: lines.contains { $0.parts.contains(granted) }
    case .category(let code): lines.contains { $0.category == code }
    }
  }

  /// A field under the heading of another category would slip past what must be kept.
  private static func lies(
    _ item: RequestItem, in category: CategoryCode, _ policy: Policy
  ) -> Bool {
    switch item {
    case .wholeDossier: false
    case .category(let code): code == category
    case .field(let code, _): policy.field(code)?.category.code == category
    case .record: true
    }
  }

  private static func check(
    _ line: CategoryErasure, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard line.fate == .erase else { return }
    if let bar = facts.bars.first(where: { $0.category == line.category }) {
      throw .mustBeKept(bar)
    }
    if let hold = facts.holds.first(where: { $0.covers(line.category) }) {
      throw .hold(.held(line.category, hold))
    }
  }

  /// The second person is another than the first, and what is barred by now stays (R-X-5).
  static func checkApproval(
    by actor: RequestActor, of request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard case .proposed(let lines, let proposer) = request.progress.erasure else {
      throw .erasureNotApproved
    }
    guard proposer.account != actor.account else { throw .secondPersonNeeded }
    for line in lines { try check(line, facts) }
  }
}
