package import DossierCore

/// Asks for the consents of a group: pupils down, purposes across, one word in each cell.
package struct ConsentGroupQuery: OfficeQuery {
  package static let name = "consents.group"
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
    let known = try office.consentGroup(group)
    try office.demandConsents()
    let day = date ?? office.viewer.today
    var purposes = office.policy.consentPurposes
    var rows = try office.consentRows(of: group, for: purposes, on: day)
    // What is asked only when it comes up has a column once it came up in this group.
    for place in purposes.indices.reversed()
    where purposes[place].isOnOccasion && rows.allSatisfy({ $0.states[place] == .unanswered }) {
      purposes.remove(at: place)
      for row in rows.indices { rows[row].states.remove(at: place) }
    }
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: rows.map(\.pupil),
        objects: [CategoryCode.consents.text, group.text], count: rows.count, rule: "R-O-1-1"))
    return ConsentGroupAnswer(
      group: group, name: known.name, date: day,
      purposes: purposes.map(ConsentGroupAnswer.Column.init), rows: rows)
  }
}

extension Office {
  /// The lines of the pupils of a group whose consents the viewer sees.
  func consentRows(
    of group: GroupID, for purposes: [ConsentPurpose], on day: CalendarDate
  ) throws -> [ConsentGroupAnswer.Row] {
    try rosterSnapshot(RosterFilter(group: group)).rows.compactMap {
      try consentRow(of: $0, for: purposes, on: day)
    }
  }

  /// The line of one pupil; `nil` when the viewer sees no consents of this pupil.
  func consentRow(
    of row: RosterRow, for purposes: [ConsentPurpose], on day: CalendarDate
  ) throws -> ConsentGroupAnswer.Row? {
    guard let known = try knownConsents(of: row.pupil) else { return nil }
    let (facts, events) = (known.facts, known.consents)
    let decides = row.birthDate.map {
      BirthDate($0).age(on: day) >= policy.terms.ownRightsAge
    }
    // Most pupils of a school without photos have no word at all: then nothing need be looked up.
    guard !events.isEmpty else {
      return ConsentGroupAnswer.Row(
        pupil: row.pupil, name: row.name, pupilDecides: decides ?? false,
        states: purposes.map { isFrozen($0, facts, on: day) ? .frozen : .unanswered })
    }
    let rule = try consentRule(of: known, on: day)
    return ConsentGroupAnswer.Row(
      pupil: row.pupil, name: row.name, pupilDecides: rule.pupilDecides(on: day),
      states: consentStates(of: purposes, facts, rule, among: events, on: day))
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

  /// Puts an answer together.
  package init(
    group: GroupID, name: String, date: CalendarDate, purposes: [Column], rows: [Row]
  ) {
    self.group = group
    self.name = name
    self.date = date
    self.purposes = purposes
    self.rows = rows
  }

  /// One purpose.
  package struct Column: Hashable, Sendable, Encodable {
    /// The purpose.
    package var purpose: ConsentPurposeCode
    /// Its name.
    package var label: String
    /// In which medium.
    package var medium: String?
    /// Whether each consent is about one recipient and one question: the state sums them up.
    package var perQuestion: Bool
    /// Whether every family is asked.
    package var isRoutine: Bool
    /// Whether it is about pictures of pupils.
    package var isAboutImages: Bool

    /// Takes what a list shows of a purpose.
    package init(_ purpose: ConsentPurpose) {
      self.purpose = purpose.code
      label = purpose.label
      medium = purpose.medium
      perQuestion = purpose.perQuestion
      isRoutine = purpose.isRoutine
      isAboutImages = purpose.isAboutImages
    }
  }

  /// One pupil.
  package struct Row: Hashable, Sendable, Encodable {
    /// The pupil.
    package var pupil: PupilID
    /// The name as lists show it.
    package var name: String
    /// Whether the pupil decides on that day.
    package var pupilDecides: Bool
    /// The state for each purpose.
    package var states: [ConsentState]

    /// Puts a line together.
    package init(
      pupil: PupilID, name: String, pupilDecides: Bool = false, states: [ConsentState]
    ) {
      self.pupil = pupil
      self.name = name
      self.pupilDecides = pupilDecides
      self.states = states
    }
  }
}
