extension RequestRules {
  /// Whether a decision is complete and may be taken (R-O-8.9-2).
  static func check(
    _ decision: RequestDecision, in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    let version = facts.policy.identity.version
    guard decision.policyVersion == version else { throw .policyChanged(version: version) }
    try checkParts(of: decision, in: request, facts.policy)
    for part in decision.items {
      guard case .refused(let ground, let words) = part.verdict else { continue }
      try check(ground, words: words, for: request.kind)
      if request.progress.corrected[part.item] != nil { throw .alreadyCorrected(part.item) }
    }
    if decision.receiver != nil, decision.outcome == .refused || !request.isSentDirectly {
      throw .notAskedToSend
    }
    guard decision.outcome != .refused else { return }
    try checkGrantable(request, facts)
    if case .restriction(_, nil) = request.intake.wish, request.progress.completions.isEmpty {
      throw .groundMissing
    }
    for item in decision.grantedItems {
      try request.checkGiving(item.category(facts.policy), facts)
    }
    if request.kind == .erasure { try checkErasable(decision.grantedItems, facts) }
  }

  /// Nothing is granted to somebody who may not ask, or of whom is not known who they are.
  static func checkGrantable(
    _ request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard facts.entitlement.isEntitled else { throw .notEntitled(facts.entitlement) }
    guard request.progress.identity != nil else { throw .identityNotEstablished }
  }

  /// Whether a ground stands as it should: never shielded, fitting, explained where it must be.
  static func check(
    _ ground: RefusalGround, words: String, for kind: RequestKind
  ) throws(RequestRefusal) {
    guard !ground.isShielded else { throw .groundIsShielded }
    guard ground.fits(kind) else { throw .groundDoesNotFit(ground, kind) }
    if ground.needsExplanation, words.isBlank { throw .groundNotExplained(ground) }
    if !ground.needsExplanation, !words.isBlank { throw .groundExplained(ground) }
  }

  /// What the law wants kept cannot be granted; the date is in the refusal (R-O-8.4-2, L-11).
  ///
  /// Nor what is under a hold (R-O-6.5-3).
  private static func checkErasable(
    _ items: [RequestItem], _ facts: RequestFacts
  ) throws(RequestRefusal) {
    for item in items {
      // What a whole dossier or a record holds is decided category by category, in the proposal.
      let code = item.category(facts.policy)
      if let bar = facts.bars.first(where: { $0.category == code }) { throw .mustBeKept(bar) }
      let hold = facts.holds.first { hold in
        code.map(hold.covers) ?? hold.categories.isEmpty
      }
      if let hold { throw .hold(.held(code, hold)) }
    }
  }

  private static func checkParts(
    of decision: RequestDecision, in request: RequestCase, _ policy: Policy
  ) throws(RequestRefusal) {
    let asked = request.intake.wish.items
    var decided: Set<RequestItem> = []
    for part in decision.items {
      guard decided.insert(part.item).inserted else { throw .namedTwice(part.item) }
      // A verdict on what must not be known to exist would tell that it does (R-O-8.9-4).
      guard !part.item.isHidden(policy),
        asked.contains(where: { $0.contains(part.item, policy: policy) })
      else { throw .notAskedFor(part.item) }
    }
    let open = asked.filter { !decided.contains($0) }
    guard open.isEmpty else { throw .undecided(open) }
  }
}

extension RequestItem {
  /// The category that it is, or that it lies in; `nil` where the item itself does not say.
  fileprivate func category(_ policy: Policy) -> CategoryCode? {
    switch self {
    case .category(let code): code
    case .field(let code, _): policy.field(code)?.category.code
    case .wholeDossier, .record: nil
    }
  }

  /// Whether another part is this one or may lie inside it.
  fileprivate func contains(_ other: RequestItem, policy: Policy) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.wholeDossier, _): return true
    case (.category(let code), .field(let field, _)):
      return policy.field(field)?.category.code == code
    case (.category, .record): return true
    case (.field(let code, nil), .field(let field, _)): return code == field
    case (.category, _), (.field, _), (.record, _): return false
    }
  }
}
