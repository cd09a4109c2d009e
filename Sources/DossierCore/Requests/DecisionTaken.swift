/// A decision with who made it and when.
package struct DecisionTaken: Hashable, Sendable {
  /// What was decided.
  package let decision: RequestDecision
  /// By whom.
  package let by: RequestActor
  /// The day.
  package let on: CalendarDate

  /// Puts a decision that was taken together.
  package init(decision: RequestDecision, by actor: RequestActor, on day: CalendarDate) {
    self.decision = decision
    by = actor
    on = day
  }
}
