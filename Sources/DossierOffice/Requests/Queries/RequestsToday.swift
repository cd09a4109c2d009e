package import DossierCore

/// What the start screen tells about requests: numbers and dates, so that it is there at once.
package struct RequestsToday: Hashable, Sendable, Encodable {
  /// Past the due date, the latest first.
  package var late: [DueLine] = []
  /// Due today or within seven days.
  package var week: [DueLine] = []
  /// Due within eight to fourteen days.
  package var fortnight: [DueLine] = []
  /// Cases in which somebody else must act: the requester, or another person than their handler.
  package var waiting: [DueLine] = []
  /// One line for each task of the person who asks, the most pressing first.
  package var tasks: [DueLine] = []
  /// When somebody last reminded of a case with such a task.
  package var reminded: CalendarDate?

  /// Puts the parts together.
  package init(
    late: [DueLine] = [], week: [DueLine] = [], fortnight: [DueLine] = [],
    waiting: [DueLine] = [], tasks: [DueLine] = [], reminded: CalendarDate? = nil
  ) {
    self.late = late
    self.week = week
    self.fortnight = fortnight
    self.waiting = waiting
    self.tasks = tasks
    self.reminded = reminded
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    late.isEmpty && week.isEmpty && fortnight.isEmpty && waiting.isEmpty && tasks.isEmpty
  }
}

extension Office {
  /// What the start screen tells about requests; nothing for a role without any part in them.
  func requestsToday() throws -> RequestsToday {
    var today = RequestsToday()
    guard rights.hasTasks else { return today }
    let records = try taskCases()
    let own = try ownTasks(in: records)
    today.tasks = own.map { dueLine(of: $0.record.request, doing: $0.task) }.inOrder
    today.reminded = own.compactMap(\.record.request.progress.reminded).max()
    guard rights.seesRequests else { return today }
    let busy = Set(own.map(\.record.request.id))
    let terms = ResponseTerms(policy: policy)
    for request in records.map(\.request) {
      let line = dueLine(of: request)
      switch request.pressingDate(on: viewer.today, terms: terms).status.urgency {
      case .late: today.late.append(line)
      case .today, .withinTwoDays, .withinWeek: today.week.append(line)
      case .withinTwoWeeks: today.fortnight.append(line)
      case .later, .done: break
      }
      let isMine = request.progress.handler == account
      let isOfRequester = request.progress.waiting.contains { $0.until == nil }
      if isMine, isOfRequester || !busy.contains(request.id) { today.waiting.append(line) }
    }
    today.late = today.late.inOrder
    today.week = today.week.inOrder
    today.fortnight = today.fortnight.inOrder
    today.waiting = today.waiting.inOrder
    return today
  }

  /// The line of a case in what is due: the date that presses most.
  func dueLine(of request: RequestCase) -> DueLine {
    let pressing = request.pressingDate(on: viewer.today, terms: ResponseTerms(policy: policy))
    return dueLine(of: request, by: pressing.due, about: pressing.isOfFacts ? .facts : .answer)
  }

  /// The line of a task: facts that are wrong wait for no answer (R-O-8.3-2).
  func dueLine(of request: RequestCase, doing task: RequestTask) -> DueLine {
    if case .correctFacts(_, let day) = task {
      return dueLine(of: request, by: day, about: .facts)
    }
    return dueLine(of: request, by: request.deadline(terms: ResponseTerms(policy: policy)).due)
  }

  /// The line of a case with one of its dates.
  func dueLine(
    of request: RequestCase, by due: CalendarDate, about: DueLine.Matter = .answer
  ) -> DueLine {
    DueLine(
      request: request.id, reference: request.reference, kind: request.kind, due: due,
      daysLeft: viewer.today.days(until: due), about: about)
  }
}

extension [DueLine] {
  /// The most pressing first.
  var inOrder: [DueLine] { sorted { ($0.due, $0.request) < ($1.due, $1.request) } }
}
