/// Who may give consent for a pupil, and what their words come to (L-06, X-03, R-O-1-2).
package struct ConsentRule: Hashable, Sendable {
  /// The birth date, if it is known.
  package let birth: BirthDate?
  /// The parents and guardians; `nil` for who cannot look: then the words that were accepted count.
  package let guardians: [Guardianship]?
  /// The age from which the pupil decides; the law allows no lower one than 16 (UAVG 5).
  package let ownRightsAge: Int
  /// Whether the no of one holder of authority is enough (L-06).
  package let oneRefusalCounts: Bool

  /// Takes the facts of the family and the choices of the board.
  package init(
    birth: BirthDate?, guardians: [Guardianship]?, ownRightsAge: Int, oneRefusalCounts: Bool
  ) {
    self.birth = birth
    self.guardians = guardians
    self.ownRightsAge = max(16, ownRightsAge)
    self.oneRefusalCounts = oneRefusalCounts
  }

  /// The day from which the pupil decides; `nil` when the birth date is not known.
  package var decidesFrom: CalendarDate? {
    birth?.latest.birthday(reaching: ownRightsAge)
  }

  /// Whether the pupil decides on a day.
  package func pupilDecides(on day: CalendarDate) -> Bool {
    birth.map { $0.age(on: day) >= ownRightsAge } ?? false
  }

  /// What the words about a pupil come to for one matter on a day.
  ///
  /// Only what was signed by then counts, whenever it was entered.
  package func consent(
    for purpose: ConsentPurpose, about subject: ConsentSubject? = nil,
    among events: [ConsentEvent], on day: CalendarDate
  ) -> EffectiveConsent {
    let matter = ConsentMatter(purpose.code, about: subject)
    let tally = ConsentTally(self, events, on: day)
    let places = events.indices.filter { events[$0].matter == matter }
    return EffectiveConsent(
      state: tally.state(of: purpose, at: places),
      words: tally.counted(at: places).map { events[$0] }
        .sorted { ($0.signed, $0.number) < ($1.signed, $1.number) })
  }

  /// The state of every purpose at once: the line of a pupil in a list.
  ///
  /// Where a purpose is about one recipient and question at a time, the state sums up all of them.
  package func states(
    of purposes: [ConsentPurpose], among events: [ConsentEvent], on day: CalendarDate
  ) -> [ConsentState] {
    guard !events.isEmpty else { return purposes.map { _ in .unanswered } }
    let tally = ConsentTally(self, events, on: day)
    let places = Self.places(of: purposes, in: events)
    return purposes.indices.map { index in
      let (purpose, said) = (purposes[index], places[index])
      guard !said.isEmpty else { return .unanswered }
      guard purpose.perQuestion else { return tally.state(of: purpose, at: said) }
      return .summary(
        of: Dictionary(grouping: said) { events[$0].subject }.values.map {
          tally.state(of: purpose, at: $0)
        })
    }
  }

  /// Where the words about each purpose stand; a word about a recipient only where one is asked.
  private static func places(
    of purposes: [ConsentPurpose], in events: [ConsentEvent]
  ) -> [[Int]] {
    var places: [[Int]] = Array(repeating: [], count: purposes.count)
    var next = 0
    for index in events.indices {
      // A form is entered in the order of the policy, so the next word is mostly about what follows.
      for step in purposes.indices {
        let found = (next + step) % purposes.count
        guard events[index].purpose == purposes[found].code else { continue }
        if purposes[found].perQuestion || events[index].subject == nil {
          places[found].append(index)
        }
        next = found
        break
      }
    }
    return places
  }
}

extension Guardianship {
  /// Whether it is certain that this person decides about the pupil on a day (L-04, L-07).
  package func holdsAuthority(on day: CalendarDate) -> Bool {
    authority.represents == true && order(.authoritySuspended, on: day) == nil
  }
}

extension ConsentEvent {
  /// The last day on which a yes counts, by what was agreed and by the purpose.
  package func lastDay(_ purpose: ConsentPurpose) -> CalendarDate? {
    guard purpose.endsWithSchoolYear else { return until }
    let year = SchoolYear(containing: signed).lastDay
    guard let until else { return year }
    // Forms for the coming year are signed before the summer: one that says how long it holds may.
    let isBeforeSummer = signed.parts.month == 6 || signed.parts.month == 7
    let coming = SchoolYear(containing: year.adding(days: 1)).lastDay
    return min(until, isBeforeSummer ? coming : year)
  }
}
