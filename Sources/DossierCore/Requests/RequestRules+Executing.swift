extension RequestRules {
  /// A contribution that withholds something names a ground of the catalogue.
  static func check(
    _ contributions: [Contribution], _ request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard !contributions.isEmpty else { throw .nothingNamed(.contributed) }
    for part in contributions { try request.checkGiving(part.category, facts) }
    for case .withheld(let ground, let words) in contributions.map(\.answer) {
      try check(ground, words: words, for: request.kind)
    }
  }

  /// A fact may be corrected before the decision, an opinion only gets its statement after it.
  static func checkCorrected(
    _ items: [RequestItem], in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard !items.isEmpty else { throw .nothingNamed(.corrected) }
    try checkGrantable(request, facts)
    let granted = request.stage.decision?.decision.grantedItems
    let allowed = granted ?? request.intake.wish.factualErrors.map(\.item)
    for item in items where !allowed.contains(item) { throw .notAskedFor(item) }
  }

  /// A copy leaves only when it was granted, is complete, and says nothing about others.
  static func check(
    _ handOver: HandOver, of request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    try checkSomethingGranted(request)
    try checkGrantable(request, facts)
    // The right is of the day of receipt, an order for the safety of the child of every day (L-07).
    if let order = facts.standingOrder { throw .notEntitled(.notEntitled(order, instead: [])) }
    if handOver.way == .directly {
      guard request.isSentDirectly else { throw .notAskedToSend }
      // Who hands over sends to whom the decision names, and picks nobody.
      guard request.stage.decision?.decision.receiver != nil else { throw .receiverMissing }
    }
    guard handOver.feeCents >= 0, !handOver.isEmpty || handOver.feeCents == 0 else {
      throw .impossibleFee
    }
    if request.progress.fullCopies.isEmpty, handOver.feeCents > 0 { throw .firstCopyIsFree }
    let missing = request.contributionTasks(facts)
    guard missing.isEmpty else { throw .contributionsMissing(missing) }
    let unredacted = request.progress.contributions.flatMap(\.unredacted)
    guard unredacted.isEmpty || !facts.policy.choices.othersAreRedacted else {
      throw .othersNotTakenOut(unredacted)
    }
  }

  /// What is done must have been granted, and done.
  static func checkCarriedOut(_ request: RequestCase) throws(RequestRefusal) {
    try checkSomethingGranted(request)
    switch request.kind {
    case .access, .portability, .parentInformation:
      guard !request.progress.handOvers.isEmpty else { throw .notHandedOver }
    case .rectification:
      let granted = request.stage.decision?.decision.grantedItems ?? []
      let open = granted.filter { request.progress.corrected[$0] == nil }
      guard open.isEmpty else { throw .notCorrected(open) }
    case .erasure:
      guard case .approved = request.progress.erasure else { throw .erasureNotApproved }
    case .restriction, .objection, .question: break
    }
  }

  /// A case closes when what was granted is done and every recipient was told.
  static func checkClosing(
    _ request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    if case .decided(let taken) = request.stage, taken.decision.outcome != .refused {
      throw .notCarriedOut
    }
    try checkRecipientsTold(request, facts)
  }

  /// A correction that was made is told, also when the rest of the request is withdrawn.
  static func checkRecipientsTold(
    _ request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    let open = request.recipientTasks(facts)
    guard open.isEmpty else { throw .recipientsNotTold(open) }
  }

  /// Only who was given something is told, and about that.
  static func check(
    _ notices: [RecipientNotice], of request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard !notices.isEmpty else { throw .nothingNamed(.recipientsHandled) }
    let recipients = request.recipients(facts)
    for notice in notices {
      guard recipients.contains(notice.task) else { throw .notARecipient(notice.recipient) }
    }
  }

  private static func checkSomethingGranted(_ request: RequestCase) throws(RequestRefusal) {
    guard let taken = request.stage.decision, taken.decision.outcome != .refused else {
      throw .nothingGranted
    }
  }
}
