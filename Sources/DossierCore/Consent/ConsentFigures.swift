/// How the consents of one school stand, in numbers for who watches over them (overzicht FG).
package struct ConsentFigures: Hashable, Sendable {
  /// How many pupils were counted.
  package private(set) var pupils = 0
  private var counts: [[Int]]

  /// Starts with nobody.
  package init(purposes: Int) {
    counts = Array(
      repeating: Array(repeating: 0, count: ConsentState.allCases.count), count: purposes)
  }

  /// Counts a pupil; the states are in the order of the purposes.
  package mutating func add(_ states: [ConsentState]) {
    pupils += 1
    for (purpose, state) in states.enumerated() where counts.indices.contains(purpose) {
      counts[purpose][state.place] += 1
    }
  }

  /// The numbers of a purpose, in the order of the states, as they may be shown.
  package func shown(_ purpose: Int, smallest: Int) -> [ShownCount] {
    ShownCount.shown(counts[purpose], smallest: smallest)
  }
}

extension ConsentState {
  /// The place of the state among all of them.
  fileprivate var place: Int {
    switch self {
    case .given: 0
    case .refused: 1
    case .withdrawn: 2
    case .conflict: 3
    case .unanswered: 4
    case .ended: 5
    case .outdated: 6
    case .toConfirm: 7
    case .frozen: 8
    }
  }
}

/// How long it took to see to withdrawn consents, in numbers.
package struct WithdrawalFigures: Hashable, Sendable, Encodable {
  /// Work lists with something to be done.
  package let open: ShownCount
  /// How many days the oldest of them waits.
  package let oldestDays: Int?
  /// Work lists of which everything was done.
  package let handled: ShownCount
  /// Half of those took at most so many days; `nil` when they are none or few.
  package let medianDays: Int?
  /// The longest of those took so many days; `nil` when they are none or few.
  package let longestDays: Int?

  /// Counts work lists on a day.
  package init(_ tasks: [ConsentTask], on day: CalendarDate, smallest: Int) {
    let waiting = tasks.filter { $0.handledOn == nil }.map { $0.days(on: day) }
    let done = tasks.filter { $0.handledOn != nil }.map { $0.days(on: day) }.sorted()
    open = ShownCount(waiting.count, smallest: smallest)
    oldestDays = waiting.max()
    handled = ShownCount(done.count, smallest: smallest)
    let isShown = handled != .few && !done.isEmpty
    medianDays = isShown ? done[(done.count - 1) / 2] : nil
    longestDays = isShown ? done.last : nil
  }
}
