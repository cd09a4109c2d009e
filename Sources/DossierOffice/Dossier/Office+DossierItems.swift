import DossierCore

extension Office {
  /// The fields of a sheet that are not hidden from the viewer; `nil` for a sheet nobody wrote.
  func fieldAnswers(
    _ category: DataCategory, _ stored: StoredValue<Sheet>?, _ facts: PupilFacts,
    _ statements: [StoredValue<RequesterStatement>], _ gate: Gate
  ) -> [FieldAnswer] {
    let sheet = stored?.content ?? Sheet(pupil: facts.pupil, category: category.code)
    let place = stored.map { SheetPlace.stored($0.record) } ?? .new
    return category.fields.compactMap { field in
      let verdict = gate.verdict(
        on: field, in: category, of: facts, place: place, value: { sheet[$0] })
      let added = texts(statements) { $0.isAbout(field.code, in: stored?.record) }
      return fieldAnswer(field, verdict, sheet.cells[field.code], added)
    }
  }

  private func fieldAnswer(
    _ field: DataField, _ verdict: Verdict, _ cell: FieldCell?, _ statements: [String]
  ) -> FieldAnswer? {
    var answer = FieldAnswer(
      code: field.code, label: field.label, state: verdict.state,
      mayChange: verdict.mayChange, reason: verdict.reason)
    switch verdict.state {
    case .hidden: return nil
    case .restricted: return answer
    case .masked:
      // A secret field shows that it is secret; a masked one its last four characters.
      guard verdict.reason == .masked, let cell else { return answer }
      answer.value = maskedTail(of: cell.value)
      answer.text = answer.value
    case .visible, .summary:
      answer.state = .visible
      answer.value = cell?.value
      answer.text = cell.map { display($0.value, of: field) }
    }
    answer.source = cell?.source
    answer.written = cell?.written
    answer.statements = statements
    return answer
  }

  /// An entry; of a frozen one its date and title only (R-O-8.5-3).
  func entryAnswer(
    _ stored: StoredValue<DossierEntry>, _ verdict: Verdict,
    _ statements: [StoredValue<RequesterStatement>]
  ) -> EntryAnswer {
    var answer = EntryAnswer(
      record: stored.record, version: stored.version, entry: stored.content,
      author: directory.profile(of: stored.content.author)?.name, freeze: verdict.freeze)
    guard verdict.state != .restricted else {
      answer.entry.text = ""
      answer.entry.correction = nil
      answer.entry.necessity = nil
      if case .withdrawn(let by, let day, _) = answer.entry.state {
        answer.entry.state = .withdrawn(by: by, on: day, reason: "")
      }
      return answer
    }
    answer.statements = texts(statements) { $0.isAbout(stored.record) }
    return answer
  }

  /// A document; of a frozen one what it is, and no way to its bytes.
  func documentAnswer(
    _ stored: StoredValue<DocumentDescription>, _ verdict: Verdict,
    _ statements: [StoredValue<RequesterStatement>]
  ) -> DocumentAnswer {
    DocumentAnswer(
      record: stored.record, version: stored.version, document: stored.content,
      author: directory.profile(of: stored.content.author)?.name, freeze: verdict.freeze,
      statements: verdict.state == .restricted
        ? [] : texts(statements) { $0.isAbout(stored.record) })
  }

  /// What the statements about something say, oldest first.
  private func texts(
    _ statements: [StoredValue<RequesterStatement>], _ isWanted: (RequesterStatement) -> Bool
  ) -> [String] {
    statements.filter { isWanted($0.content) }
      .sorted { ($0.content.added, $0.record) < ($1.content.added, $1.record) }
      .map(\.content.text)
  }
}

extension Verdict {
  /// What freezes it, also when it is looked at on an exception.
  var freeze: Freeze? {
    if case .restricted(let request) = reason { Freeze(request: request) } else { nil }
  }
}
