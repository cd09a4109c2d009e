package import DossierCore

/// Asks how the consents stand, in numbers per school and purpose (overzicht toestemmingen).
package struct ConsentOverviewQuery: OfficeQuery, Hashable {
  package static let name = "consents.overview"
  package static let example = ConsentOverviewQuery()

  /// Only this school.
  package var school: SchoolID?
  /// The day it is about; today when left out.
  package var date: CalendarDate?

  /// Asks.
  package init(school: SchoolID? = nil, date: CalendarDate? = nil) {
    self.school = school
    self.date = date
  }

  package func answer(in office: Office) throws -> ConsentOverviewAnswer {
    try office.demandConsentFigures()
    let day = date ?? office.viewer.today
    let purposes = office.policy.consentPurposes
    let smallest = office.policy.terms.smallestShownCount
    let view = try office.rosterSnapshot(RosterFilter(school: school))
    var figures: [SchoolID: ConsentFigures] = [:]
    for row in view.rows {
      guard let line = try office.consentRow(of: row, for: purposes, on: day) else { continue }
      figures[row.school, default: ConsentFigures(purposes: purposes.count)].add(line.states)
    }
    let tasks = try [false, true].flatMap { try office.recordedConsentTasks(handled: $0) }.map(
      \.content)
    try office.journalView(
      office.entry(
        .oversightViewed, .read, purpose: "T", objects: [CategoryCode.consents.text],
        count: figures.values.reduce(0) { $0 + $1.pupils }, rule: "R-O-3.3-1"))
    return ConsentOverviewAnswer(
      date: day, smallest: smallest,
      schools: figures.sorted { $0.key < $1.key }.map { school, figures in
        ConsentOverviewAnswer.Place(
          school: school, name: office.directory.schools[school]?.name ?? school.text,
          purposes: purposes.indices.map { index in
            .init(
              purposes[index], counts: figures.shown(index, smallest: smallest))
          },
          withdrawals: WithdrawalFigures(
            tasks.filter { $0.school == school }, on: day, smallest: smallest))
      })
  }
}

/// How the consents stand, in numbers.
package struct ConsentOverviewAnswer: Hashable, Sendable, Encodable {
  /// The day it is about.
  package var date: CalendarDate
  /// Smaller numbers than this are not shown.
  package var smallest: Int
  /// The schools.
  package var schools: [Place]

  /// One school.
  package struct Place: Hashable, Sendable, Encodable {
    /// The school.
    package var school: SchoolID
    /// Its name.
    package var name: String
    /// The purposes of the policy, in its order.
    package var purposes: [Purpose]
    /// How long it took to see to withdrawn consents.
    package var withdrawals: WithdrawalFigures

    /// Puts a school together.
    package init(
      school: SchoolID, name: String, purposes: [Purpose], withdrawals: WithdrawalFigures
    ) {
      self.school = school
      self.name = name
      self.purposes = purposes
      self.withdrawals = withdrawals
    }
  }

  /// One purpose.
  package struct Purpose: Hashable, Sendable, Encodable {
    /// The purpose.
    package var purpose: ConsentPurposeCode
    /// Its name.
    package var label: String
    /// The number of enrolled pupils in each state.
    package var counts: [Count]

    /// Pairs numbers with the states, in the order of the states.
    package init(_ purpose: ConsentPurpose, counts: [ShownCount]) {
      self.purpose = purpose.code
      label = purpose.label
      self.counts = zip(ConsentState.allCases, counts).map { Count(state: $0, count: $1) }
    }

    /// The number in a state; none when it was not counted.
    package subscript(state state: ConsentState) -> ShownCount {
      counts.first { $0.state == state }?.count ?? .number(0)
    }
  }

  /// The number of pupils in one state.
  package struct Count: Hashable, Sendable, Encodable {
    /// The state.
    package var state: ConsentState
    /// The number.
    package var count: ShownCount

    /// Pairs a state with its number.
    package init(state: ConsentState, count: ShownCount) {
      self.state = state
      self.count = count
    }
  }

  /// Puts an overview together.
  package init(date: CalendarDate, smallest: Int, schools: [Place]) {
    self.date = date
    self.smallest = smallest
    self.schools = schools
  }
}
