package import DossierCore

extension Office {
  /// One category of a pupil as the viewer may see it; `nil` when it is hidden.
  ///
  /// Opens the records of the category only when the gate lets its content through. Another gate
  /// than the viewer's ordinary one is for looking at what is frozen.
  func categoryAnswer(
    _ category: DataCategory, _ facts: PupilFacts, through exceptional: Gate? = nil
  ) throws -> CategoryAnswer? {
    let gate = exceptional ?? self.gate
    let verdict = gate.verdict(on: category, of: facts)
    guard verdict.state != .hidden else { return nil }
    var answer = CategoryAnswer(
      code: category.code, label: category.label, state: verdict.state,
      mayChange: verdict.mayChange, reason: verdict.reason, sheets: [], entries: [],
      documents: [])
    guard verdict.state != .restricted else { return answer }
    guard let contents = try readableContents(of: category, facts) else { return answer }
    let isWhole = verdict.state == .visible
    answer.sheets = contents.sheets.map { sheet in
      SheetAnswer(
        record: sheet.record, version: sheet.version,
        fields: fieldAnswers(category, sheet, facts, contents.statements, gate),
        necessity: isWhole ? sheet.content.necessity : nil)
    }
    if answer.sheets.isEmpty, category.form != .repeated, category.form != .entries {
      answer.sheets = [
        SheetAnswer(
          record: nil, version: 0,
          fields: fieldAnswers(category, nil, facts, contents.statements, gate))
      ]
    }
    guard isWhole else { return answer }
    answer.entries = contents.entries
      .sorted { ($1.content.date, $1.record) < ($0.content.date, $0.record) }
      .map { stored in
        let verdict = gate.verdict(onEntry: stored.record, in: category, of: facts)
        return entryAnswer(stored, verdict, contents.statements)
      }
    guard gate.verdictOnDocuments(in: category, of: facts).state == .visible else { return answer }
    answer.documents = contents.documents
      .sorted { ($1.content.added, $1.record) < ($0.content.added, $0.record) }
      .map { stored in
        let verdict = gate.verdict(onDocument: stored.record, in: category, of: facts)
        return documentAnswer(stored, verdict, contents.statements)
      }
    return answer
  }

  /// A value as people read it: dates as dd-mm-jjjj, choices and groups by name.
  package func display(_ value: String, of field: DataField) -> String {
    switch field.kind {
    case .group: GroupID(value).flatMap { directory.groups[$0]?.name } ?? value
    case .groups:
      value.split(separator: " ").map { id in
        GroupID(String(id)).flatMap { directory.groups[$0]?.name } ?? String(id)
      }.joined(separator: ", ")
    case .school: SchoolID(value).flatMap { directory.schools[$0]?.name } ?? value
    default: field.display(of: value)
    }
  }

  /// The contents that can be opened; without the key of the dossiers, what the roster shows.
  ///
  /// `nil` when nothing can be opened: an empty sheet would say that there is nothing.
  private func readableContents(
    of category: DataCategory, _ facts: PupilFacts
  ) throws -> CategoryContents? {
    if archive.compartments.contains(category.compartment) {
      return try contents(of: category.code, pupil: facts.pupil)
    }
    guard let found = try rosterCard(of: facts.pupil),
      let sheet = found.card.sheet(of: category.code, pupil: facts.pupil, school: found.school)
    else { return nil }
    var contents = CategoryContents()
    contents.sheets = [StoredValue(record: RecordID(number: 0), version: 0, content: sheet)]
    return contents
  }

  /// The last four characters, with a star for each one before them.
  func maskedTail(of value: String) -> String {
    String(repeating: "*", count: max(0, value.count - 4)) + value.suffix(4)
  }
}
