extension Policy {
  /// The day on which the policy must have been evaluated (R-O-2.2-1, R-I-0-1).
  ///
  /// The day the policy names, or else the period after its adoption; `nil` when it says neither.
  package var evaluationDue: CalendarDate? {
    identity.evaluation ?? identity.adopted?.adding(months: choices.evaluationMonths)
  }

  /// Since when the evaluation is overdue; `nil` while it is not.
  package func evaluationOverdue(on day: CalendarDate) -> CalendarDate? {
    evaluationDue.flatMap { $0 < day ? $0 : nil }
  }
}
