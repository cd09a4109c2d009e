/// Reads the words about one pupil for one day, without copying any of them.
///
/// Lists ask this of thousands of pupils at once, so everything that is the same for all matters is
/// found only once.
struct ConsentTally {
  private let events: [ConsentEvent]
  private let day: CalendarDate
  private let pupilDecides: Bool
  private let oneRefusalCounts: Bool
  /// The parents and guardians with authority on the day; `nil` for who cannot look.
  private let holders: [RecordID]?

  init(_ rule: ConsentRule, _ events: [ConsentEvent], on day: CalendarDate) {
    self.events = events
    self.day = day
    pupilDecides = rule.pupilDecides(on: day)
    oneRefusalCounts = rule.oneRefusalCounts
    holders = rule.guardians?.filter { $0.holdsAuthority(on: day) }.map(\.person)
  }

  /// The places of the latest words of everybody whose word counts, among those about one matter.
  func counted(at places: [Int]) -> [Int] {
    if let own = ownWord(at: places) { return [own] }
    return places.filter { mayDecide(events[$0].giver.principal) && isLatest($0, among: places) }
  }

  /// What the words about one matter come to.
  func state(of purpose: ConsentPurpose, at places: [Int]) -> ConsentState {
    if let own = ownWord(at: places) { return verdict(on: own, purpose) }
    var isGiven = false
    var (lastNo, last): (Int?, Int?)
    for place in places
    where mayDecide(events[place].giver.principal) && isLatest(place, among: places) {
      if events[place].answer != .given {
        if lastNo.map({ isBefore($0, place) }) ?? true { lastNo = place }
      } else if verdict(on: place, purpose) == .given {
        isGiven = true
      }
      if last.map({ isBefore($0, place) }) ?? true { last = place }
    }
    let state: ConsentState =
      switch (isGiven, lastNo) {
      case (true, .some) where oneRefusalCounts: .conflict
      case (true, _): .given
      case (false, let no): (no ?? last).map { verdict(on: $0, purpose) } ?? .unanswered
      }
    return pupilDecides && state == .given ? .toConfirm : state
  }

  /// The word by which a pupil of age decides alone.
  private func ownWord(at places: [Int]) -> Int? {
    guard pupilDecides else { return nil }
    return places.first { events[$0].giver.principal == .pupil && isLatest($0, among: places) }
  }

  /// Whether nobody who said this said something later, up to the day.
  private func isLatest(_ place: Int, among places: [Int]) -> Bool {
    guard events[place].signed <= day else { return false }
    return !places.contains { other in
      isBefore(place, other) && events[other].signed <= day
        && events[other].giver.principal == events[place].giver.principal
    }
  }

  /// The order in which words count: by the day they were said, then as they were entered.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (events[left].signed, events[right].signed)
    return first == second ? events[left].number < events[right].number : first < second
  }

  /// Whether the word of a parent or guardian counts on the day.
  private func mayDecide(_ person: RequesterPerson) -> Bool {
    guard case .guardian(let record) = person else { return false }
    return holders?.contains(record) ?? true
  }

  /// What one word comes to: only a yes can grow old, a no stands until it is taken back.
  private func verdict(on place: Int, _ purpose: ConsentPurpose) -> ConsentState {
    switch events[place].answer {
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .given where events[place].lastDay(purpose).map { day > $0 } ?? false: .ended
    case .given where events[place].text < purpose.textVersion(on: day): .outdated
    case .given: .given
    }
  }
}
