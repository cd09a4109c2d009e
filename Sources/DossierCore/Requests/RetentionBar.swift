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
    self.init(category.retention, of: category.code, start: start, on: day)
  }

  /// Looks whether a category, or a field with a period of its own, must be kept on a day.
  ///
  /// `departure` is the last day at school, if the pupil left. What counts from something else is
  /// not known here, so it must be kept; what counts from a book year counts from its last day.
  package init?(
    category: DataCategory, field: DataField? = nil, departure: CalendarDate?,
    on day: CalendarDate
  ) {
    let rule = field?.retention ?? category.retention
    let start: CalendarDate? =
      switch rule.start {
      case .departure: departure
      case .bookYear: departure.flatMap { CalendarDate(year: $0.parts.year, month: 12, day: 31) }
      case .written, .closed, .childcareLeft, .consentEnded, .decision: nil
      }
    self.init(rule, of: category.code, start: start, on: day)
  }

  private init?(
    _ rule: RetentionRule, of category: CategoryCode, start: CalendarDate?, on day: CalendarDate
  ) {
    guard rule.nature == .minimum else { return nil }
    let until = start.map { Self.lastDayKept(rule, start: $0) }
    if let until, day > until { return nil }
    self.category = category
    self.until = until
    basis = rule.basis
  }

  /// The last day of a period; on the day after it the data are due for destruction.
  package static func lastDayKept(_ rule: RetentionRule, start: CalendarDate) -> CalendarDate {
    start.adding(months: rule.months)
  }
}
