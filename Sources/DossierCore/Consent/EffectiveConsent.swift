/// Whether there is consent for one purpose on one day, and on whose words that rests.
package struct EffectiveConsent: Hashable, Sendable {
  /// The state in one word.
  package let state: ConsentState
  /// The latest word of everybody whose word counts, in the order they were said.
  package let words: [ConsentEvent]

  /// Whether what needs the consent may be done.
  package var isValid: Bool { state.isValid }
}

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

  /// What the words about a pupil come to for one purpose on a day.
  ///
  /// Only what was signed by then counts, whenever it was entered.
  package func consent(
    for purpose: ConsentPurpose, among events: [ConsentEvent], on day: CalendarDate
  ) -> EffectiveConsent {
    let words = latestWords(about: purpose.code, events, on: day)
    let decides = birth.map { $0.age(on: day) >= ownRightsAge } ?? false
    if decides, let own = words.first(where: { $0.giver.principal == .pupil }) {
      return EffectiveConsent(state: verdict(on: own, purpose, day), words: [own])
    }
    let counted = words.filter { mayDecide($0.giver.principal, on: day) }
    let state = state(of: counted.map { ($0, verdict(on: $0, purpose, day)) })
    return EffectiveConsent(
      state: decides && state == .given ? .toConfirm : state, words: counted)
  }

  /// The last word of each person, oldest first.
  private func latestWords(
    about purpose: ConsentPurposeCode, _ events: [ConsentEvent], on day: CalendarDate
  ) -> [ConsentEvent] {
    var latest: [RequesterPerson: ConsentEvent] = [:]
    for event in events where event.purpose == purpose && event.signed <= day {
      let known = latest[event.giver.principal]
      if let known, (known.signed, known.number) > (event.signed, event.number) { continue }
      latest[event.giver.principal] = event
    }
    return latest.values.sorted { ($0.signed, $0.number) < ($1.signed, $1.number) }
  }

  /// Whether the word of a parent or guardian counts on a day.
  private func mayDecide(_ person: RequesterPerson, on day: CalendarDate) -> Bool {
    guard case .guardian(let record) = person else { return false }
    guard let guardians else { return true }
    guard let guardian = guardians.first(where: { $0.person == record }) else { return false }
    return guardian.authority.represents == true
      && guardian.order(.authoritySuspended, on: day) == nil
  }

  /// What one word comes to: only a yes can grow old, a no stands until it is taken back.
  private func verdict(
    on word: ConsentEvent, _ purpose: ConsentPurpose, _ day: CalendarDate
  ) -> ConsentState {
    switch word.answer {
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .given where word.lastDay(purpose).map { day > $0 } ?? false: .ended
    case .given where word.text < purpose.textVersion(on: day): .outdated
    case .given: .given
    }
  }

  /// What the words of the holders of authority come to together, oldest first.
  private func state(of words: [(word: ConsentEvent, verdict: ConsentState)]) -> ConsentState {
    let no = words.last { $0.word.answer != .given }?.verdict
    let isGiven = words.contains { $0.verdict == .given }
    return switch (isGiven, no) {
    case (true, .some) where oneRefusalCounts: .conflict
    case (true, _): .given
    case (false, .some(let verdict)): verdict
    case (false, nil): words.last?.verdict ?? .unanswered
    }
  }
}

extension ConsentEvent {
  /// The last day on which a yes counts, by what was agreed and by the purpose.
  package func lastDay(_ purpose: ConsentPurpose) -> CalendarDate? {
    let year = purpose.endsWithSchoolYear ? SchoolYear(containing: signed).lastDay : nil
    return [until, year].compactMap(\.self).min()
  }
}
