/// What forbids that a category is erased before a day: a legal minimum (R-O-8.4-2, L-11).
package struct RetentionBar: Hashable, Sendable {
  /// The category.
  package let category: CategoryCode
  /// The last day it must be kept; `nil` while the period has not begun.
  package let until: CalendarDate?
  /// The article or decision it rests on.
  package let basis: String

  /// Looks whether a category must be kept on a day.
  ///
  /// `start` is the day from which its period counts, such as the last day at school; `nil` when
  /// that has not happened yet. Only a minimum bars; a maximum never does.
  package init?(category: DataCategory, start: CalendarDate?, on day: CalendarDate) {
    guard category.retention.nature == .minimum else { return nil }
    let until = start.map { Self.lastDayKept(category.retention, start: $0) }
    if let until, day > until { return nil }
    self.category = category.code
    self.until = until
    basis = category.retention.basis
  }

  /// The last day of a period; on the day after it the data are due for destruction.
  package static func lastDayKept(_ rule: RetentionRule, start: CalendarDate) -> CalendarDate {
    start.adding(months: rule.months)
  }
}
