/// How an agreement stands on a day (stand van een afspraak).
package enum AgreementState: Hashable, Sendable {
  /// It has not begun.
  case future
  /// It holds.
  case valid
  /// It holds, and ends within the days of the policy; 0 is the last day.
  case endingSoon(days: Int)
  /// It is over.
  case ended

  /// Whether something may be given on it.
  package var holds: Bool {
    switch self {
    case .valid, .endingSoon: true
    case .future, .ended: false
    }
  }
}

extension Agreement {
  /// The last day on which it holds; `nil` when it goes on.
  package var lastDay: CalendarDate? {
    [ends, terminated].compactMap(\.self).min()
  }

  /// Whether something may be given on it on a day.
  package func holds(on day: CalendarDate) -> Bool {
    begins <= day && lastDay.map { day <= $0 } ?? true
  }

  /// How it stands on a day; `warningDays` is a term of the policy (R-O-5.4-2).
  package func state(on day: CalendarDate, warningDays: Int) -> AgreementState {
    guard begins <= day else { return .future }
    guard let lastDay else { return .valid }
    guard day <= lastDay else { return .ended }
    let left = Int(lastDay.dayNumber - day.dayNumber)
    return left <= warningDays ? .endingSoon(days: left) : .valid
  }
}

/// The agreement on which something may be given to a recipient on a day (R-O-5.4-1, R-O-5.4-2).
///
/// `nil` when there is none: a processor without one gets nothing. Of several that hold, the one
/// that holds longest.
package func validAgreement(
  for recipient: RecordID, need: AgreementNeed, on day: CalendarDate,
  among agreements: [Agreement]
) -> Agreement? {
  agreements.filter {
    $0.recipient == recipient && $0.kind.need == need && $0.holds(on: day)
  }.max { ($0.lastDay ?? .latest) < ($1.lastDay ?? .latest) }
}
