import DossierCore

extension PackageOmission {
  /// What the decision on a case refuses; what must not be known to exist is not named.
  static func refused(in request: RequestCase, _ policy: Policy) -> [PackageOmission] {
    (request.stage.decision?.decision.items ?? []).compactMap { part in
      guard case .refused(let ground, _) = part.verdict else { return nil }
      switch part.item {
      case .wholeDossier, .record: return PackageOmission(label: nil, reason: .refused(ground))
      case .category(let code):
        guard let category = policy.category(code), !category.isExistenceHidden else { return nil }
        return PackageOmission(label: category.label, reason: .refused(ground))
      case .field(let code, _):
        guard let found = policy.field(code), !found.category.isExistenceHidden else { return nil }
        return PackageOmission(label: found.field.label, reason: .refused(ground))
      }
    }
  }

  /// What holders withheld, on which ground; the words stand in the decision.
  static func withheld(in request: RequestCase, _ policy: Policy) -> [PackageOmission] {
    request.progress.contributions.compactMap { part in
      guard case .withheld(let ground, _) = part.answer,
        let category = policy.category(part.category)
      else { return nil }
      return PackageOmission(label: category.label, reason: .withheld(ground))
    }
  }
}
