import DossierCore

extension PolicyDifference {
  /// Who sees and changes what, in the order of roles and categories.
  static func matrix(from old: Policy, to new: Policy) -> [String] {
    let roles = Pairing(old.roles, new.roles, by: \.code)
    let categories = Pairing(old.categories, new.categories, by: \.code)
    var sentences: [String] = []
    for role in roles.removed.map(\.code) + new.roles.map(\.code) {
      for category in categories.removed + new.categories {
        let before = old.matrix.cell(role, category.code)
        let after = new.matrix.cell(role, category.code)
        let name = "\(category.code) \(category.label)"
        sentences += cell(role.text, name, from: before, to: after)
      }
    }
    return sentences
  }

  private static func cell(
    _ role: String, _ category: String, from old: MatrixCell, to new: MatrixCell
  ) -> [String] {
    switch (old.access, new.access) {
    case (let before, let after) where before == after:
      guard after != .none, old.scope != new.scope else { return [] }
      return [
        "\(role) ziet \(category) voortaan van \(new.scope.words) in plaats van "
          + "\(old.scope.words)."
      ]
    case (_, .none):
      return ["\(role) ziet \(category) niet meer."]
    case (.none, let after):
      return ["\(role) \(after.gained(category)), van \(new.scope.words)."]
    default:
      return [moved(role, category, from: old, to: new)]
    }
  }

  private static func moved(
    _ role: String, _ category: String, from old: MatrixCell, to new: MatrixCell
  ) -> String {
    let scope = old.scope == new.scope ? "" : ", van \(new.scope.words)"
    switch new.access {
    case .change: return "\(role) mag \(category) voortaan ook wijzigen\(scope)."
    case .view where old.access == .change:
      return "\(role) mag \(category) niet meer wijzigen, alleen nog inzien\(scope)."
    case .view:
      return "\(role) ziet voortaan heel \(category), niet alleen de samenvatting\(scope)."
    case .summary, .none:
      return "\(role) ziet van \(category) alleen nog de samenvatting\(scope)."
    }
  }
}

extension Access {
  fileprivate func gained(_ category: String) -> String {
    switch self {
    case .change: "ziet en wijzigt voortaan \(category)"
    case .view: "ziet voortaan \(category)"
    case .summary: "ziet voortaan de samenvatting van \(category)"
    case .none: "ziet \(category) niet"
    }
  }
}

extension Scope {
  /// Of which pupils, as part of a sentence.
  var words: String {
    switch self {
    case .ownGroup: "de eigen groep"
    case .ownSchool: "de eigen school"
    case .board: "alle scholen"
    case .perPupil: "toegewezen leerlingen"
    }
  }
}
