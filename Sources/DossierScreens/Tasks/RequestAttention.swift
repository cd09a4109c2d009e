import DossierCore
package import DossierOffice

/// Why requests stand on the start screen.
package enum RequestAttention: Hashable, Sendable, CaseIterable {
  /// They are late.
  case late
  /// The person who is logged in has tasks in them.
  case tasks
  /// They are due today or within two days.
  case twoDays
  /// They are due within three to seven days.
  case week
  /// They are due within fourteen days.
  case fortnight
  /// Somebody else must act first.
  case waiting

  /// The lines of an answer that stand there for this reason.
  package func lines(of requests: RequestsToday) -> [DueLine] {
    switch self {
    case .late: requests.late
    case .tasks: requests.tasks
    case .twoDays: requests.week.filter(\.isPressing)
    case .week: requests.week.filter { !$0.isPressing }
    case .fortnight: requests.fortnight
    case .waiting: requests.waiting
    }
  }
}

extension RequestAttention {
  /// The screen that shows these requests: the case itself when there is one, else their list.
  func screen(_ lines: [DueLine], at workplace: Workplace) -> any OfficeScreen {
    let requests = Set(lines.map(\.request))
    if workplace.rights.seesRequests, requests.count == 1, let request = requests.first {
      return RequestScreen(workplace, request: request)
    }
    return switch self {
    case .late: RequestsScreen(workplace, showing: .late)
    case .twoDays, .week: RequestsScreen(workplace, showing: .week)
    case .fortnight: RequestsScreen(workplace, showing: .open)
    case .waiting: RequestsScreen(workplace, showing: .mine)
    case .tasks: TasksScreen(workplace)
    }
  }
}

extension DueLine {
  /// Whether the last warning of R-O-8.2-1 is due: two days before, or closer.
  fileprivate var isPressing: Bool { daysLeft <= 2 }
}
