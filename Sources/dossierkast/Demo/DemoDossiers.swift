import DossierCore
import DossierOffice

/// Puts something in every category that the board records and that needs no consent.
struct DemoDossiers {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  /// The categories that are filled by registration already.
  private static let filled: Set<CategoryCode> = ["C01", "C02", "C04", "C05", "C06", "C12"]

  /// Fills the dossiers: everything for a few pupils, support and results for some more.
  func fill(_ pupils: [DemoPupil], examples: [DemoPupil]) throws {
    let categories = policy.categories.filter {
      $0.isRecorded && !$0.needsConsent && !Self.filled.contains($0.code)
    }
    let roles = DemoRoles(policy)
    for (number, category) in categories.enumerated() {
      guard let writer = roles.writer(of: category) else { continue }
      let office = try offices.office(of: writer.code)
      let reachesFew = roles.reachesFew(writer, category)
      let isRare = category.sensitivity == .special || category.isExistenceHidden
      let others = pupils.filter { pupil in
        !reachesFew && !isRare && pupil.index % 6 == number % 6
          && !examples.contains { $0.id == pupil.id }
      }
      for pupil in examples + others {
        try fill(category, of: pupil, by: office)
      }
    }
    try addDocument(for: examples, roles)
  }

  private func fill(_ category: DataCategory, of pupil: DemoPupil, by office: Office) throws {
    if category.form != .entries {
      let edits = edits(in: category, for: pupil, by: office.role)
      if !edits.isEmpty {
        try office.perform(
          ChangeSheet(
            pupil: pupil.id, category: category.code, sheet: nil, edits: edits, source: .staff,
            necessity: necessity(of: category)))
      }
    }
    if category.holdsEntries {
      try office.perform(
        AddEntry(
          pupil: pupil.id, category: category.code, date: today.adding(days: -pupil.index % 60),
          title: DemoWords.entryTitle(category), text: DemoWords.entryText(category),
          source: .staff, necessity: category.needsNecessity ? DemoWords.necessity : nil))
    }
  }

  private func edits(
    in category: DataCategory, for pupil: DemoPupil, by role: RoleCode
  ) -> [FieldEdit] {
    category.fields.compactMap { field in
      let isSeen = field.audience?.contains(role) ?? true
      guard isSeen, !field.isManaged,
        let value = DemoWords.value(of: field, number: pupil.index, today: today)
      else { return nil }
      return FieldEdit(field: field.code, seen: nil, value: value)
    }
  }

  private func necessity(of category: DataCategory) -> NecessityGiven? {
    guard category.needsNecessity else { return nil }
    return NecessityGiven(reason: DemoWords.necessity, review: today.adding(months: 6))
  }

  /// One small document for each example, in the first category that takes documents.
  private func addDocument(for examples: [DemoPupil], _ roles: DemoRoles) throws {
    let category = policy.categories.first { category in
      category.isRecorded && category.holdsDocuments && !category.needsConsent
        && category.form == .entries
    }
    guard let category, let writer = roles.writer(of: category) else { return }
    let office = try offices.office(of: writer.code)
    for pupil in examples {
      try office.perform(
        AddDocument(
          pupil: pupil.id, category: category.code, title: DemoWords.documentTitle,
          file: DemoWords.documentFile, source: .staff))
    }
  }
}
