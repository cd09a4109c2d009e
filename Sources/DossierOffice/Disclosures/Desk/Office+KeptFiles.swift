import DossierCore

extension Office {
  /// The files that are kept with a line, for who may see everything that is in them; otherwise the
  /// answer for files that are not there.
  ///
  /// Who may disclose may not see each category: a file made by another role would be a way round
  /// the matrix. A file for a group is open to who may see all of it of every pupil. What is frozen
  /// is read on an exception of one's own: that of the line carries the act, and no later look.
  func readableFiles(
    of stored: StoredValue<Disclosure>, on exception: RestrictionException? = nil
  ) throws -> StoredValue<HandOverPackage>? {
    guard let kept = try keptFiles(of: stored.record) else { return nil }
    let line = stored.content
    let isAtTheAct =
      line.account == account && line.role == role && kept.content.madeOn == viewer.today
    guard try mayRead(line, isAtTheAct, exception) else { return nil }
    for other in kept.content.alsoAbout {
      let same = try disclosures(of: other).map(\.content).filter { $0.shares(filesOf: line) }
      guard !same.isEmpty, try same.allSatisfy({ try mayRead($0, isAtTheAct, exception) })
      else { return nil }
    }
    return kept
  }

  /// Whether the viewer may see everything that a line gave, now and by the gate.
  ///
  /// The personal number that the program added by itself is seen by nobody who makes a transfer:
  /// it leaves with the file at the act itself, and afterwards only who may see it reads it again.
  private func mayRead(
    _ line: Disclosure, _ isAtTheAct: Bool, _ exception: RestrictionException?
  ) throws -> Bool {
    guard let facts = try knownFacts(of: line.pupil), gate.reaches(facts) else { return false }
    let gate = Gate(
      policy: policy, viewer: viewer,
      exception: isAtTheAct ? line.terms.exemption?.exception ?? exception : exception)
    return try line.terms.parts.allSatisfy { part in
      let items = part.items.filter { !(isAtTheAct && isPersonalNumber($0)) }
      return try items.isEmpty || mayRead(items, in: part.category, facts, gate)
    }
  }

  private func isPersonalNumber(_ item: RequestItem) -> Bool {
    guard case .field(let code, _) = item else { return false }
    return policy.field(code)?.field.isPersonalNumber ?? false
  }

  private func mayRead(
    _ items: [RequestItem], in code: CategoryCode, _ facts: PupilFacts, _ gate: Gate
  ) throws -> Bool {
    guard let category = policy.category(code),
      gate.verdictOnGiving(of: category, of: facts).state == .visible
    else { return false }
    let held = try contents(of: code, pupil: facts.pupil)
    return items.allSatisfy { item in
      switch item {
      case .field(let field, let sheet): held.shows(field, on: sheet, in: category, facts, gate)
      case .record(let record): held.shows(record, in: category, facts, gate)
      case .category, .wholeDossier: true
      }
    }
  }
}

extension Disclosure {
  /// Whether it left in the same files as another line: one file for a whole group.
  fileprivate func shares(filesOf other: Disclosure) -> Bool {
    recipient == other.recipient && terms.on == other.terms.on && form == other.form
      && account == other.account && role == other.role && files == other.files
  }
}

extension CategoryContents {
  /// Whether a field of a sheet may be seen; what is only masked on the screen counts as seen.
  ///
  /// Of a sheet that is gone nobody knows whether its address was secret.
  fileprivate func shows(
    _ code: FieldCode, on record: RecordID?, in category: DataCategory, _ facts: PupilFacts,
    _ gate: Gate
  ) -> Bool {
    guard let field = category.fields.first(where: { $0.code == code }) else { return false }
    let sheet = sheets.first { $0.record == record }?.content
    if sheet == nil, !(field.audience?.contains(gate.viewer.role) ?? true) { return false }
    let verdict = gate.verdict(
      on: field, in: category, of: facts, place: record.map { .stored($0) } ?? .any,
      value: { sheet?[$0] })
    return verdict.state == .visible || verdict.reason == .masked
  }

  /// Whether an entry or document may be seen; what is gone may not be read out of a file either.
  fileprivate func shows(
    _ record: RecordID, in category: DataCategory, _ facts: PupilFacts, _ gate: Gate
  ) -> Bool {
    if entries.contains(where: { $0.record == record && $0.content.state == .current }) {
      return gate.verdict(onEntry: record, in: category, of: facts).state == .visible
    }
    guard documents.contains(where: { $0.record == record && $0.content.removal == nil }) else {
      return false
    }
    return gate.verdict(onDocument: record, in: category, of: facts).state == .visible
  }
}
