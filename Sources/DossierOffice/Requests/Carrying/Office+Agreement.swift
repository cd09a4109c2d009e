import DossierCore

extension Office {
  /// The requests by which somebody froze something, when they agreed that it is used (AVG 18(2)).
  ///
  /// Only whoever asked to freeze can agree, and only who is known by more than a name: a freeze by
  /// the other parent stays. Throws `impossibleDate` for an agreement that is still to come.
  func freezes(
    of requester: Requester, in facts: PupilFacts, agreed: CalendarDate?
  ) throws -> Set<RequestID> {
    guard let agreed else { return [] }
    guard agreed <= viewer.today else { throw Refusal.impossibleDate(.inFuture) }
    if case .other = requester.principal { return [] }
    return try Set(facts.frozen.map(\.request)).filter { id in
      guard let freezing: StoredValue<RequestRecord> = try kept(id.record) else { return false }
      return freezing.content.request.intake.requester.principal == requester.principal
    }
  }
}
