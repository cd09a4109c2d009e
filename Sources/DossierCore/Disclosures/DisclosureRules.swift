/// Whether something may leave the school (O 5.2, 5.3, 5.4, 7.2).
package struct DisclosureRules: Hashable, Sendable {
  /// From how many categories somebody is asked to think again.
  package static let manyCategories = 5

  /// What is known.
  package let facts: DisclosureFacts

  /// Takes what must be known.
  package init(_ facts: DisclosureFacts) {
    self.facts = facts
  }

  /// Throws the first rule that a disclosure breaks, and tells what to think about otherwise.
  package func check(
    _ draft: DisclosureDraft
  ) throws(DisclosureRefusal) -> [DisclosureWarning] {
    guard let type = facts.type else { throw .unknownType(facts.typeCode) }
    guard facts.isActive else { throw .recipientEnded }
    try checkDates(of: draft)
    try checkPurpose(of: draft, type)
    try checkSupport(of: draft, type)
    try checkAgreement(of: draft, type)
    try checkDemand(type, on: draft.on)
    // Where a life is at stake nobody waits for a word (AVG 6(1)(d)).
    if let consent = type.consent, draft.support.basis != .vitalInterest {
      try checkConsent(consent, draft)
    }
    try checkTests(of: draft)
    guard !(draft.exemption?.reason.isBlank ?? false) else { throw .exemptionNotExplained }
    try checkParts(of: draft)
    return warnings(about: draft, type)
  }

  private func checkDates(of draft: DisclosureDraft) throws(DisclosureRefusal) {
    guard draft.on <= facts.today else { throw .inFuture }
    guard !facts.leavesNow || draft.on == facts.today else { throw .leavesToday }
    guard let until = draft.until else {
      guard draft.channel != .viewing else { throw .endMissing }
      return
    }
    guard until >= draft.on else { throw .endsBeforeStart }
  }

  private func checkPurpose(
    of draft: DisclosureDraft, _ type: RecipientType
  ) throws(DisclosureRefusal) {
    guard type.purposes.contains(draft.purpose),
      let purpose = facts.purposes.first(where: { $0.code == draft.purpose })
    else { throw .purposeDoesNotFit(draft.purpose) }
    guard !purpose.awaitsAssessment else { throw .assessmentMissing(purpose.code) }
    guard !purpose.needsArticle || !draft.article.isBlankOrMissing else { throw .articleMissing }
  }

  /// Every ground asks for something of its own; without it the ground is only a letter.
  private func checkSupport(
    of draft: DisclosureDraft, _ type: RecipientType
  ) throws(DisclosureRefusal) {
    let basis = draft.support.basis
    guard facts.legalBases.contains(basis), type.bases.contains(basis) else {
      throw .basisDoesNotFit(basis)
    }
    switch draft.support {
    case .law(let article):
      guard !article.isBlank else { throw .articleMissing }
    case .publicTask(let reason), .vitalInterest(let reason):
      guard !reason.isBlank else { throw .basisNotExplained(basis) }
    case .interest(let weighing):
      guard weighing.isComplete else { throw .basisNotExplained(basis) }
      guard !weighing.pupilPrevails else { throw .pupilPrevails }
    case .consent(let purpose): try checkConsent(purpose, draft)
    case .agreement(let record):
      guard let agreement = facts.agreement else {
        throw .agreementMissing(type.agreement == .none ? .exchange : type.agreement)
      }
      guard agreement.record == record else { throw .otherAgreement }
    }
  }

  /// The yes to one question of an expert says nothing about another question.
  private func checkConsent(
    _ purpose: ConsentPurposeCode, _ draft: DisclosureDraft
  ) throws(DisclosureRefusal) {
    guard !facts.perQuestion.contains(purpose) || !draft.question.isBlankOrMissing else {
      throw .questionMissing(purpose)
    }
    guard facts.consents.contains(purpose) else { throw .consentMissing(purpose) }
  }

  /// A processor gets nothing without a contract; others may, when the law orders it for once or a
  /// life is at stake.
  private func checkAgreement(
    of draft: DisclosureDraft, _ type: RecipientType
  ) throws(DisclosureRefusal) {
    let isExcepted = [.legalObligation, .vitalInterest].contains(draft.support.basis)
    if let agreement = facts.agreement {
      // What the law orders is not narrowed by what was agreed about sending it safely.
      if isExcepted, type.agreement != .processor { return }
      return try checkReach(of: agreement, draft)
    }
    switch type.agreement {
    case .none: return
    case .exchange where isExcepted: return
    case .exchange, .processor: throw .agreementMissing(type.agreement)
    }
  }

  private func checkReach(
    of agreement: DisclosureFacts.Agreement, _ draft: DisclosureDraft
  ) throws(DisclosureRefusal) {
    guard agreement.purposes?.contains(draft.purpose) ?? true else {
      throw .purposeNotInAgreement(draft.purpose)
    }
    guard let agreed = agreement.categories else { return }
    for part in draft.parts where !agreed.contains(part.category) {
      throw .barred(part.category, nil, .notInAgreement)
    }
  }

  /// A demand hides a disclosure from the family: it goes only to whoever can make one.
  private func checkDemand(
    _ type: RecipientType, on day: CalendarDate
  ) throws(DisclosureRefusal) {
    guard type.needsDemand else {
      guard facts.demand == nil else { throw .demandDoesNotFit }
      return
    }
    guard let demand = facts.demand else { throw .demandMissing }
    switch demand.state(on: day) {
    case .open, .awaitingPaper: break
    case .paperLate(let since): throw .demand(.paperLate(since: since))
    case .closed: throw .demand(.alreadyClosed(demand.closed?.on ?? day))
    }
  }

  private func checkTests(of draft: DisclosureDraft) throws(DisclosureRefusal) {
    for test in DisclosureTest.allCases {
      guard let answer = draft.tests[test], !answer.why.isBlank else {
        throw .testNotAnswered(test)
      }
      guard answer.isPassed else { throw .testFailed(test) }
    }
  }

  private func checkParts(of draft: DisclosureDraft) throws(DisclosureRefusal) {
    guard draft.parts.contains(where: { !$0.items.isEmpty }) else { throw .nothingChosen }
    var seen: Set<CategoryCode> = []
    for part in draft.parts {
      guard seen.insert(part.category).inserted else { throw .namedTwice(part.category) }
      guard !part.items.isEmpty else { throw .nothingChosen }
      guard !part.reason.isBlank else { throw .partNotExplained(part.category) }
    }
    try facts.offer.check(draft.parts)
    guard
      facts.isTransfer || draft.parts.count < Self.manyCategories
        || !facts.offer.isAll(draft.parts)
    else { throw .wholeDossier }
  }

  private func warnings(
    about draft: DisclosureDraft, _ type: RecipientType
  ) -> [DisclosureWarning] {
    var warnings: [DisclosureWarning] = []
    if !facts.isTransfer, draft.parts.count >= Self.manyCategories {
      warnings.append(.manyCategories(draft.parts.count))
    }
    let beyond = fieldsBeyondProfile(draft, type)
    if !beyond.isEmpty { warnings.append(.beyondSupplierProfile(beyond)) }
    if let day = facts.agreement?.endsSoon { warnings.append(.agreementEnds(day)) }
    if draft.support.basis.allowsObjection { warnings.append(.mayObject) }
    if type.needsDemand || draft.support.basis == .vitalInterest || draft.exemption != nil {
      warnings.append(.officerIsTold)
    }
    return warnings
  }

  /// What a supplier gets that no file of the standard for suppliers would hold.
  private func fieldsBeyondProfile(
    _ draft: DisclosureDraft, _ type: RecipientType
  ) -> [FieldCode] {
    guard type.isSupplier, type.agreement == .processor else { return [] }
    let given = draft.parts.flatMap(\.items).compactMap { item -> FieldCode? in
      if case .field(let code, _) = item { code } else { nil }
    }
    return Set(given).subtracting(SupplierProfile.monitoring.fields).sorted()
  }
}
