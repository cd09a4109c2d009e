package import DossierCore

/// Looks at what is frozen in a category, on consent or an exception of AVG 18(2) (R-O-8.5-3).
///
/// It shows no more than the role could see without the freeze. The line in the journal is written
/// each time and is durable before the answer; the reason is a purpose of the policy, as for a
/// masked value, so that no names come into the journal.
package struct RestrictedViewQuery: OfficeQuery {
  package static let name = "restricted.view"
  package static let example = RestrictedViewQuery(
    pupil: PupilID(number: 7), category: "C13", exception: .consent, purpose: "B2")

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// On which ground.
  package var exception: RestrictionException
  /// What it is needed for: a purpose of the policy.
  package var purpose: PurposeCode

  /// Asks to look.
  package init(
    pupil: PupilID, category: CategoryCode, exception: RestrictionException,
    purpose: PurposeCode
  ) {
    self.pupil = pupil
    self.category = category
    self.exception = exception
    self.purpose = purpose
  }

  package func answer(in office: Office) throws -> CategoryAnswer {
    let facts = try office.facts(of: pupil)
    let gate = try office.gate(on: exception, for: purpose)
    guard let category = office.policy.category(category),
      let answer = try office.categoryAnswer(category, facts, through: gate)
    else { throw Refusal.notFound(.category) }
    let freezes = answer.freezes
    // Where nothing is frozen the ordinary question tells all.
    guard !freezes.isEmpty else { throw Refusal.notFound(.category) }
    try office.journal(
      office.entry(
        .restrictedViewed, .read, purpose: purpose, reason: exception.rawValue, pupils: [pupil],
        objects: [category.code.text] + Set(freezes.compactMap(\.request?.text)).sorted(),
        rule: "R-O-8.5-3"))
    return answer
  }
}

extension Office {
  /// The gate for looking at what is frozen; throws `reasonMissing` without a purpose of the policy.
  func gate(on exception: RestrictionException, for purpose: PurposeCode?) throws -> Gate {
    guard policy.purposes.contains(where: { $0.code == purpose }) else {
      throw Refusal.reasonMissing("R-O-8.5-3")
    }
    return Gate(policy: policy, viewer: viewer, exception: exception)
  }
}

extension CategoryAnswer {
  /// What freezes the category or something in it.
  package var freezes: [Freeze] {
    let reasons = [reason] + sheets.flatMap { $0.fields.map(\.reason) }
    let own = reasons.compactMap { reason in
      if case .restricted(let request) = reason { Freeze(request: request) } else { nil }
    }
    return own + entries.compactMap(\.freeze) + documents.compactMap(\.freeze)
  }
}
