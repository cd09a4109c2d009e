/// Until when the data of a pupil who was not admitted may stay (niet toegelaten; R-O-8.4-3, X-14).
package struct RejectedApplication: Hashable, Sendable {
  /// The last day; `nil` when it is not recorded when the school decided.
  package let lastDay: CalendarDate?

  /// Reads the sheet of C30: the term of the policy counts from the decision, else from the day of
  /// the application, which is earlier.
  package init(sheet: Sheet?, _ category: DataCategory) {
    let start = [Self.decidedField, Self.appliedField].lazy
      .compactMap { sheet?[$0].flatMap { CalendarDate(iso: $0) } }.first
    lastDay = start.map { RetentionBar.lastDayKept(category.retention, start: $0) }
  }

  /// Whether somebody should see to it now: within a month from its last day, late, or undated.
  package func presses(on day: CalendarDate) -> Bool {
    lastDay.map { $0 <= day.adding(months: 1) } ?? true
  }

  /// The category of applications that were refused.
  package static let category: CategoryCode = "C30"
  /// The field of the day of the decision.
  package static let decidedField: FieldCode = "c30.besluit"
  private static let appliedField: FieldCode = "c30.aangemeld"
}
