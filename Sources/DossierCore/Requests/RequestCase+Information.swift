extension CategoryCode {
  /// Progress and results (Voortgang en resultaten), all that parents of a pupil of 16 hear of.
  static let progress: CategoryCode = "C10"
  /// Where the pupil lives and can be reached.
  static let contact: CategoryCode = "C02"
  /// Numbers by which the state knows the pupil.
  static let numbers: CategoryCode = "C05"
}

extension RequestCase {
  /// Whether a category can be part of the answer at all, whatever is decided (L-05, R-O-7.3-1).
  ///
  /// A parent without authority hears important facts about the child: how it is doing and how it is
  /// cared for (BW 1:377c). Where it lives, its numbers and what stands about the other parent are no
  /// such facts. Of a pupil of sixteen or seventeen parents hear about progress only.
  package func mayGive(_ category: CategoryCode, to entitlement: Entitlement) -> Bool {
    guard kind == .parentInformation else { return true }
    if isProgressOnly(entitlement) { return category == .progress }
    return ![.contact, .numbers, Guardianship.category].contains(category)
  }

  /// Throws `beyondInformation` for a category that the requester may not hear of.
  func checkGiving(
    _ category: CategoryCode?, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard let category, !mayGive(category, to: facts.entitlement) else { return }
    throw .beyondInformation(category, isProgressOnly: isProgressOnly(facts.entitlement))
  }

  private func isProgressOnly(_ entitlement: Entitlement) -> Bool {
    guard case .entitled(let remarks) = entitlement else { return false }
    return remarks.contains(.progressOnly)
  }
}
