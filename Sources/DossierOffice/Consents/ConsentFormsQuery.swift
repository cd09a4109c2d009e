package import DossierCore

/// Asks who may sign for each pupil of a group: what somebody needs who enters a stack of forms.
package struct ConsentFormsQuery: OfficeQuery {
  package static let name = "consents.forms"
  package static let example = ConsentFormsQuery(group: GroupID(number: 5))

  /// The group, with the pupils who are in it today.
  package var group: GroupID
  /// The day the forms were signed; today when left out.
  package var signed: CalendarDate?

  /// Asks.
  package init(group: GroupID, signed: CalendarDate? = nil) {
    self.group = group
    self.signed = signed
  }

  package func answer(in office: Office) throws -> ConsentFormsAnswer {
    let known = try office.consentGroup(group)
    guard office.rights.recordsConsents else {
      throw Refusal.roleMayNot(office.role, "R-I-1.3-2")
    }
    let day = signed ?? office.viewer.today
    let pupils = try office.rosterSnapshot(RosterFilter(group: group)).rows
    let rows = try pupils.compactMap { row -> ConsentFormsAnswer.Row? in
      guard let facts = try office.consentFacts(of: row.pupil) else { return nil }
      return ConsentFormsAnswer.Row(
        pupil: row.pupil, name: row.name,
        givers: try office.consentGivers(of: facts.unfrozen, on: day))
    }
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: rows.map(\.pupil),
        objects: [CategoryCode.consents.text, Guardianship.category.text, group.text],
        count: rows.count, rule: "R-O-1-1"))
    return ConsentFormsAnswer(
      group: group, name: known.name, signed: day,
      purposes: office.policy.consentPurposes.filter(\.isRoutine)
        .map(ConsentGroupAnswer.Column.init), rows: rows)
  }
}

/// Who may sign for each pupil of a group.
package struct ConsentFormsAnswer: Hashable, Sendable, Encodable {
  /// The group.
  package var group: GroupID
  /// Its name.
  package var name: String
  /// The day of signing it is about.
  package var signed: CalendarDate
  /// What a form can ask: every purpose that every family is asked.
  package var purposes: [ConsentGroupAnswer.Column]
  /// The pupils by name.
  package var rows: [Row]

  /// One pupil.
  package struct Row: Hashable, Sendable, Encodable {
    /// The pupil.
    package var pupil: PupilID
    /// The name as lists show it.
    package var name: String
    /// Who may be asked; the pupil stands first.
    package var givers: [ConsentGiver]

    /// Puts a line together.
    package init(pupil: PupilID, name: String, givers: [ConsentGiver]) {
      self.pupil = pupil
      self.name = name
      self.givers = givers
    }
  }

  /// Puts an answer together.
  package init(
    group: GroupID, name: String, signed: CalendarDate, purposes: [ConsentGroupAnswer.Column],
    rows: [Row]
  ) {
    self.group = group
    self.name = name
    self.signed = signed
    self.purposes = purposes
    self.rows = rows
  }
}
