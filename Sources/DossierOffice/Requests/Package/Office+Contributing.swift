import DossierCore

extension Office {
  /// A case to which the viewer's role can contribute; throws `notFound` for one elsewhere.
  ///
  /// Who keeps a category need not see the register of requests: they learn that somebody asked
  /// about this pupil and by when, and nothing else.
  func requestToContribute(_ id: RequestID) throws -> StoredValue<RequestRecord> {
    guard policy.role(role)?.nature == .staff, archive.compartments.contains(.register) else {
      throw Refusal.roleMayNot(role, "R-O-8.2-1")
    }
    let stored: StoredValue<RequestRecord> = try found(id.record, as: .request)
    guard isInReach(stored.content.school),
      RequestStep.contributed.fits(stored.content.request.kind)
    else { throw Refusal.notFound(.request) }
    return stored
  }

  /// What the gate must know to decide what a holder may give of a pupil.
  ///
  /// A freeze does not stand between people and their own data, and neither does a consent that
  /// ended: what is still kept is told (R-O-8.2-1). A pupil who left is kept by the last group.
  func contributionFacts(of pupil: PupilID) throws -> PupilFacts {
    guard var facts = try knownFacts(of: pupil) else { throw Refusal.notFound(.pupil) }
    facts.restrictions = []
    facts.frozen = []
    facts.consented = Set(policy.categories.map(\.code))
    if facts.groups.isEmpty {
      let sheet = try sheets(of: Enrolment.category, pupil: pupil).first?.content
      let enrolment = Enrolment(sheet: sheet)
      facts.groups = (enrolment.group.map { [$0] } ?? []) + enrolment.compositeGroups
    }
    return facts
  }

  /// The categories that the viewer's role keeps, that hold something and that were asked for.
  func categoriesToContribute(
    to request: RequestCase, _ known: RequestFacts, _ facts: PupilFacts
  ) -> [DataCategory] {
    let items = request.stage.decision?.decision.grantedItems ?? request.intake.wish.items
    return policy.categories.filter { category in
      known.held.contains(category.code) && !category.isExistenceHidden
        && request.mayGive(category.code, to: known.entitlement)
        && policy.matrix.cell(role, category.code).access == .change
        && items.contains { $0.touches(category.code, policy: policy) }
        && gate.verdict(on: category, of: facts).state == .visible
    }
  }
}
