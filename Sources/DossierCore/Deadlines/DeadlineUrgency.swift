/// How pressing a request is, by the steps of R-O-8.2-1; the most pressing first.
package enum DeadlineUrgency: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Past the due date.
  case late
  /// Due today, which is in time.
  case today
  /// Due within two days.
  case withinTwoDays
  /// Due within seven days.
  case withinWeek
  /// Due within fourteen days.
  case withinTwoWeeks
  /// Due later than that.
  case later
  /// Answered.
  case done

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
