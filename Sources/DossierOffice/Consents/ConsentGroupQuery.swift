package import DossierCore

/// Asks for the consents of a group: pupils down, purposes across, one word in each cell.
package struct ConsentGroupQuery: OfficeQuery {
  package static let name = "consents.group"
  package static let parameters: [Parameter] = [.required("group"), .optional("date")]
  package static let example = ConsentGroupQuery(group: GroupID(number: 5))

  /// The group, with the pupils who are in it today.
  package var group: GroupID
  /// The day it is about; today when left out.
  package var date: CalendarDate?

  /// Asks.
  package init(group: GroupID, date: CalendarDate? = nil) {
    self.group = group
    self.date = date
  }

  package func answer(in office: Office) throws -> ConsentGroupAnswer {
    let schools = office.viewer.assignment.schools
    guard let known = office.directory.groups[group],
      schools.isEmpty || schools.contains(known.school)
    else { throw Refusal.notFound(.group) }
    guard office.policy.matrix.cell(office.role, Office.consentRegister).access != .none else {
      throw Refusal.roleMayNot(office.role, "R-I-1.3-2")
    }
    let day = date ?? office.viewer.today
    let purposes = office.policy.consentPurposes
    let view = try office.rosterSnapshot(RosterFilter(group: group))
    let rows = try (0..<view.count).compactMap { position in
      try office.consentRow(of: view.row(at: position), for: purposes, on: day)
    }
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", objects: [Office.consentRegister.text, group.text],
        count: rows.count, rule: "R-O-1-1"))
    return ConsentGroupAnswer(
      group: group, name: known.name, date: day,
      purposes: purposes.map {
        ConsentGroupAnswer.Column(purpose: $0.code, label: $0.label, medium: $0.medium)
      },
      rows: rows)
  }
}

extension Office {
  /// The line of one pupil; `nil` when the viewer sees no consents of this pupil.
  fileprivate func consentRow(
    of row: RosterRow, for purposes: [ConsentPurpose], on day: CalendarDate
  ) throws -> ConsentGroupAnswer.Row? {
    guard let facts = try knownFacts(of: row.pupil), gate.reaches(facts),
      (try? consentVerdict(facts)) != nil
    else { return nil }
    let events = try consentEvents(of: row.pupil).map(\.content)
    // Most pupils of a school without photos have no word at all: then nothing need be looked up.
    let rule = events.isEmpty ? nil : try consentRule(of: row.pupil, on: day)
    return ConsentGroupAnswer.Row(
      pupil: row.pupil, name: row.name,
      states: purposes.map {
        rule?.consent(for: $0, among: events, on: day).state ?? .unanswered
      })
  }
}

/// The consents of a group on one day.
package struct ConsentGroupAnswer: Hashable, Sendable, Encodable {
  /// The group.
  package var group: GroupID
  /// Its name.
  package var name: String
  /// The day it is about.
  package var date: CalendarDate
  /// The purposes of the policy, in its order.
  package var purposes: [Column]
  /// The pupils by name; each has one state per purpose.
  package var rows: [Row]

  /// One purpose.
  package struct Column: Hashable, Sendable, Encodable {
    /// The purpose.
    package var purpose: ConsentPurposeCode
    /// Its name.
    package var label: String
    /// In which medium.
    package var medium: String?
  }

  /// One pupil.
  package struct Row: Hashable, Sendable, Encodable {
    /// The pupil.
    package var pupil: PupilID
    /// The name as lists show it.
    package var name: String
    /// The state for each purpose.
    package var states: [ConsentState]
  }
}
