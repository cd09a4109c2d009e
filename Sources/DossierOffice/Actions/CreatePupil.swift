package import DossierCore

/// Registers a new pupil with a school, as somebody who asked for a place or as enrolled.
package struct CreatePupil: OfficeAction {
  package static let name = "pupil.create"
  package static let example = CreatePupil(
    school: SchoolID(number: 3), group: nil, status: .applied, entered: nil,
    fields: [
      "c01.achternaam": "Voorbeeld", "c01.voorletters": "A", "c01.roepnaam": "Anna",
      "c01.geboortedatum": "2019-05-04", "c01.geslacht": "2",
    ], source: .guardian)

  /// The school.
  package var school: SchoolID
  /// The group, when already known.
  package var group: GroupID?
  /// Asked for a place, or enrolled.
  package var status: EnrolmentStatus
  /// The first day, for somebody enrolled.
  package var entered: CalendarDate?
  /// The values by field code, of any category that the role may change.
  package var fields: [FieldCode: String]
  /// Where they came from (R-O-4.3-1).
  package var source: DataSource

  /// Puts a registration together.
  package init(
    school: SchoolID, group: GroupID?, status: EnrolmentStatus, entered: CalendarDate?,
    fields: [FieldCode: String], source: DataSource
  ) {
    self.school = school
    self.group = group
    self.status = status
    self.entered = entered
    self.fields = fields
    self.source = source
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.enrolPupils, "R-O-4.3-4")
    let group = try office.openGroup(self.group, of: school)
    guard status == .applied || status == .enrolled else { throw Refusal.nothingToChange }
    let pupil = try office.making { transaction in
      let pupil = PupilID(number: transaction.newRecordID().number)
      let facts = PupilFacts(pupil: pupil, school: school, groups: group.map { [$0.id] } ?? [])
      var sheets = try filledSheets(of: facts, office)
      let today = office.viewer.today
      _ = try office.changeableCategory(Enrolment.category, facts)
      let begun = sheets[Enrolment.category] ?? Sheet(pupil: pupil, category: Enrolment.category)
      sheets[Enrolment.category] = office.enrolmentSheet(
        beginning: begun, school: school, group: group, status: status,
        entered: entered ?? (status == .enrolled ? today : nil), source: source)
      try check(sheets[PupilName.category], pupil, office)
      for (code, sheet) in sheets.sorted(by: { $0.key < $1.key }) {
        guard let category = office.policy.category(code) else { continue }
        try office.put(
          sheet, over: nil, as: transaction.newRecordID(), in: category, transaction)
      }
      let after = RosterSheets(
        identity: sheets[PupilName.category], enrolment: sheets[Enrolment.category])
      try office.updateRoster(
        of: pupil, before: RosterSheets(identity: nil, enrolment: nil), after: after, transaction)
      let line = office.entry(
        .pupilCreated, .create, pupils: [pupil], objects: sheets.keys.map(\.text).sorted(),
        rule: "R-O-4.1-4")
      return (pupil, [line])
    }
    return ActionOutcome(pupil: pupil)
  }

  /// The given values as sheets; each category must be one that the role may change.
  private func filledSheets(
    of facts: PupilFacts, _ office: Office
  ) throws -> [CategoryCode: Sheet] {
    let codes = fields.keys.sorted()
    var problems = codes.filter { office.policy.field($0) == nil }
      .map { FieldProblem(field: $0, fault: .unknownField) }
    var sheets: [CategoryCode: Sheet] = [:]
    for known in office.policy.categories {
      let wanted = codes.filter { code in known.fields.contains { $0.code == code } }
      guard !wanted.isEmpty else { continue }
      let category = try office.changeableCategory(known.code, facts)
      guard !category.needsNecessity else { throw Refusal.necessityMissing(category.code) }
      let blank = Sheet(pupil: facts.pupil, category: category.code)
      let edits = wanted.map { FieldEdit(field: $0, seen: nil, value: fields[$0]) }
      do {
        let canonical = try office.canonicalEdits(edits, in: category, of: facts, sheet: blank)
        var sheet = blank
        try office.merge(canonical, into: &sheet, source: source)
        try office.demandReason(sheet, category)
        if !sheet.cells.isEmpty { sheets[category.code] = sheet }
      } catch Refusal.invalid(let found) {
        problems += found
      }
    }
    guard problems.isEmpty else { throw Refusal.invalid(problems) }
    return sheets
  }

  private func check(_ identity: Sheet?, _ pupil: PupilID, _ office: Office) throws {
    let sheet = identity ?? Sheet(pupil: pupil, category: PupilName.category)
    if let category = office.policy.category(PupilName.category) {
      try office.demandComplete(sheet, category, status: status)
    }
    // Somebody without any name could never be found again.
    guard PupilName.name(in: sheet) != nil else {
      throw Refusal.incomplete([PupilName.surnameField])
    }
  }
}
