package import DossierCore

extension OsoProfile {
  /// The categories of the standard that a school switches off by what it chose (OPT-UIT).
  ///
  /// Those of which it chose nothing: the next school then knows that nothing was lost. What must be
  /// there is never off, and the words of the family always have their file (R-I-1.4-5).
  package func optedOut(
    by extract: DossierExtract, with facts: OsoFacts
  ) -> Set<OsoCategory> {
    let chosen = Set(extract.parts.filter { !$0.isEmpty }.map(\.category))
    let hasWords =
      !(facts.transfer?.remarks.isEmpty ?? true) || extract.parts.contains(where: \.hasStatements)
    let rules = facts.standard.rules(of: self)
    return Set(
      OsoCategory.allCases.filter { category in
        guard rules.status(of: category) == .optional, let sources = category.dossierCategories
        else {
          return false
        }
        if category == .attachments, hasWords { return false }
        return sources.isDisjoint(with: chosen)
      })
  }
}

extension OsoCategory {
  /// The categories of a dossier that can fill it; `nil` where something else does.
  fileprivate var dossierCategories: Set<CategoryCode>? {
    switch self {
    case .metadata, .parentView, .school, .pupil, .vocational: nil
    case .guardians: ["C06"]
    case .earlyEducation: ["C31"]
    case .schoolYears: ["C12"]
    case .advice, .finalTest, .tests, .marks: ["C10"]
    case .support: ["C07a", "C08", "C13"]
    case .actionPlans: ["C13"]
    case .absence: ["C11"]
    case .attachments: ["C08", "C09", "C10"]
    }
  }
}

extension ExtractPart {
  /// Whether the family added something to what stands in it.
  fileprivate var hasStatements: Bool {
    sheets.contains { $0.fields.contains { !$0.statements.isEmpty } }
      || entries.contains { !$0.statements.isEmpty }
      || documents.contains { !$0.statements.isEmpty }
  }
}
