import DossierCore

/// Writes the rows of one plan; one transaction per call.
///
/// Begins by taking the turn of the school: from then on no other import of it commits, so the marks
/// that were read stay true.
final class ImportWriter {
  let office: Office
  let school: SchoolID
  let groups: [ImportedGroup]
  let turn: (record: RecordID, version: Int)
  let rule: RosterRule
  let book: PupilBook
  var context: ImportContext

  init(_ office: Office, _ plan: ImportPlan) throws {
    self.office = office
    school = plan.school
    groups = plan.groups
    turn = try Self.takeTurn(office, plan.school)
    try office.refreshDirectory()
    rule = RosterRule(office.policy)
    book = try office.pupilBook(of: plan.school)
    context = office.importContext(plan.school, plan.groups, plan.origin, from: plan.system)
  }

  /// Whether a row that was new belongs to somebody who is known by now.
  func isKnown(_ unit: ImportUnit, _ names: NameBook) -> Bool {
    guard let part = unit.parts.first, let identity = unit.identity else { return false }
    guard book.match(identity) == .none else { return true }
    func value(_ code: FieldCode) -> String? {
      context.table.place(of: code).flatMap { place in
        part.values.first { $0.column == place }?.value
      }
    }
    let found = names.candidates(
      surname: value(PupilName.surnameField),
      callName: value(PupilName.callNameField) ?? value(PupilName.givenNamesField),
      birthDate: value(PupilName.birthDateField).flatMap { CalendarDate(iso: $0) })
    // Whoever was imported under another key is another pupil, as the dry run saw it too.
    return found.contains { book[$0] == nil }
  }

  /// Makes some of the groups that are missing; `false` when all are there.
  func makeGroups() throws -> Bool {
    let missing = context.groups.toMake.prefix(400)
    let adopted = context.groups.toAdopt
    guard !missing.isEmpty || !adopted.isEmpty else { return false }
    try write { transaction in
      for (id, key) in adopted { try adopt(id, key, transaction) }
      for row in missing { try make(row, transaction) }
      return office.entry(
        .imported, .create, objects: ["groepen", school.text],
        count: missing.count + adopted.count, rule: "R-I-1.3-5")
    }
    try office.refreshDirectory()
    context = office.importContext(school, groups, context.origin, from: context.system)
    return true
  }

  /// Writes rows of pupils; answers with what came of each.
  func write(_ units: [ImportUnit]) throws -> [ImportUnit.Outcome] {
    var facts: [PupilID: PupilFacts] = [:]
    for case let pupil? in units.map(\.pupil) { facts[pupil] = try office.knownFacts(of: pupil) }
    let papers = try units.map { try staged($0, $0.pupil.flatMap { facts[$0] }) }
    var outcomes: [ImportUnit.Outcome] = []
    try write { transaction in
      outcomes = []
      var edits: [RosterEdit] = []
      var pupils: [PupilID] = []
      for (unit, papers) in zip(units, papers) {
        guard let pupil = unit.pupil else {
          let pupil = try create(unit, &edits, transaction)
          try add(papers, of: unit, to: pupil, transaction)
          pupils.append(pupil)
          outcomes.append(.new)
          continue
        }
        let isWritten = try update(unit, pupil, facts[pupil], &edits, transaction)
        if isWritten {
          try add(papers, of: unit, to: pupil, transaction)
          pupils.append(pupil)
        }
        outcomes.append(isWritten ? unit.outcome : .held)
      }
      if !edits.isEmpty { try transaction.updateRoster(school, edits) }
      return office.entry(
        .imported, .update, pupils: pupils, objects: [school.text], count: pupils.count,
        rule: "R-I-1.3-5")
    }
    return outcomes
  }

  /// A transaction in which this import still has its turn.
  func write(_ body: (ArchiveTransaction) throws -> JournalEntry) throws {
    try office.write { transaction in
      guard try transaction.record(turn.record)?.version == turn.version else {
        throw Refusal.importChanged
      }
      return [try body(transaction)]
    }
  }

  private static func takeTurn(
    _ office: Office, _ school: SchoolID
  ) throws -> (record: RecordID, version: Int) {
    var turn = (record: RecordID(number: 0), version: 0)
    let compartment = office.markCompartment
    try office.write { transaction in
      let old = try transaction.recordsOn(.importTurn(of: school), compartment).first
      turn = (old?.id ?? transaction.newRecordID(), (old?.version ?? 0) + 1)
      try transaction.put(
        ArchiveDraft(
          id: turn.record, version: turn.version, compartment: compartment, subject: nil,
          list: .importTurn(of: school), body: ImportMark(pupil: nil).sealedForm))
      return [
        office.entry(.imported, .execute, objects: ["begin", school.text], rule: "R-I-1.3-5")
      ]
    }
    return turn
  }
}
