package import DossierCore

/// Asks for the dossier of one pupil, or only for some of its categories.
package struct DossierQuery: OfficeQuery {
  package static let name = "dossier"
  package static let example = DossierQuery(pupil: PupilID(number: 7))

  /// The pupil.
  package var pupil: PupilID
  /// Only these categories; `nil` asks for all.
  package var categories: [CategoryCode]?

  /// Asks for a pupil.
  package init(pupil: PupilID, categories: [CategoryCode]? = nil) {
    self.pupil = pupil
    self.categories = categories
  }

  package func answer(in office: Office) throws -> DossierAnswer {
    let facts = try office.facts(of: pupil)
    let wanted = office.policy.categories.filter { categories?.contains($0.code) ?? true }
    let answers = try wanted.compactMap { try office.categoryAnswer($0, facts) }
    if categories != nil && answers.isEmpty { throw Refusal.notFound(.category) }
    let isEmergency = answers.contains(where: \.restsOnEmergency)
    try office.journalView(
      office.entry(
        .dossierViewed, .read, kind: isEmergency ? .emergency : .normal, pupils: [pupil],
        objects: answers.map(\.code.text), rule: answers.first?.reason.rule))
    return DossierAnswer(
      pupil: pupil, name: try office.visibleName(of: facts), categories: answers)
  }
}

extension CategoryAnswer {
  /// Whether emergency access opened it, or a field of it.
  fileprivate var restsOnEmergency: Bool {
    let reasons = [reason] + sheets.flatMap { $0.fields.map(\.reason) }
    return reasons.contains { if case .emergency = $0 { true } else { false } }
  }
}

extension Office {
  /// The name of a pupil within reach, if the viewer may see the fields it is made of.
  func visibleName(of facts: PupilFacts) throws -> PersonName? {
    guard let category = policy.category(PupilName.category),
      let answer = try categoryAnswer(category, facts)?.sheets.first
    else { return nil }
    let visible = answer.fields.compactMap { field in
      field.state == .visible ? field.value.map { (field.code, $0) } : nil
    }
    let cells = visible.map { code, value in
      (code, FieldCell(value: value, source: .staff, written: viewer.today, author: account))
    }
    return PupilName.name(
      in: Sheet(
        pupil: facts.pupil, category: category.code,
        cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })))
  }
}
