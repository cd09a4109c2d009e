import DossierCore

extension Office {
  /// The group with this identifier, open and of this school; `nil` when none was given.
  func openGroup(_ id: GroupID?, of school: SchoolID) throws -> SchoolGroup? {
    guard directory.schools[school] != nil else { throw Refusal.notFound(.school) }
    let schools = viewer.assignment.schools
    guard schools.isEmpty || schools.contains(school) else { throw Refusal.notFound(.school) }
    guard let id else { return nil }
    guard let group = directory.groups[id] else { throw Refusal.notFound(.group) }
    guard group.school == school, !group.isClosed else { throw Refusal.wrongGroup }
    return group
  }

  /// The first sheet of C12 for a pupil, on top of what was given for it.
  func enrolmentSheet(
    beginning sheet: Sheet, school: SchoolID, group: SchoolGroup?, status: EnrolmentStatus,
    entered: CalendarDate?, source: DataSource
  ) -> Sheet {
    var sheet = sheet
    set(&sheet, Enrolment.schoolField, school.text, source)
    set(&sheet, Enrolment.groupField, group?.id.text, source)
    set(&sheet, Enrolment.yearGroupField, group?.yearGroup, source)
    set(&sheet, Enrolment.statusField, status.rawValue, source)
    set(&sheet, Enrolment.enteredField, entered?.iso, source)
    return sheet
  }

  /// Sets a field that has an action of its own; `nil` empties it.
  func set(_ sheet: inout Sheet, _ field: FieldCode, _ value: String?, _ source: DataSource) {
    let imported = sheet.cells[field]?.imported
    guard sheet[field] != value else { return }
    sheet.cells[field] = value.map {
      FieldCell(
        value: $0, source: source, written: viewer.today, author: account, imported: imported)
    }
  }

  /// Changes the sheet of C12 of a pupil and the roster with it.
  func changeEnrolment(
    of pupil: PupilID, _ event: JournalEvent, objects: [String],
    _ change: (inout Sheet, ArchiveTransaction) throws -> Void
  ) throws {
    let facts = try facts(of: pupil)
    let category = try changeableCategory(Enrolment.category, facts)
    try write { transaction in
      guard
        let old = try RosterSheets.sheet(Enrolment.category, pupil, policy, transaction)
      else { throw Refusal.notFound(.pupil) }
      var sheet = old.content
      try change(&sheet, transaction)
      guard sheet != old.content else { throw Refusal.nothingToChange }
      try demandThawed(old, sheet, category, facts)
      try put(sheet, over: old, as: old.record, in: category, transaction)
      let now = try RosterSheets(of: pupil, policy, transaction)
      try updateRoster(
        of: pupil, before: RosterSheets(identity: now.identity, enrolment: old.content),
        after: now, transaction)
      return [entry(event, .update, pupils: [pupil], objects: objects, rule: "R-I-1.3-2")]
    }
  }

  /// Throws `mayNotChange` when a field that changed is frozen by itself.
  private func demandThawed(
    _ old: StoredValue<Sheet>, _ new: Sheet, _ category: DataCategory, _ facts: PupilFacts
  ) throws {
    for field in category.fields where old.content[field.code] != new[field.code] {
      let verdict = gate.verdict(
        on: field, in: category, of: facts, place: .stored(old.record), value: { new[$0] })
      guard verdict.state != .restricted else {
        throw Refusal.mayNotChange(category.code, verdict.reason)
      }
    }
  }
}
