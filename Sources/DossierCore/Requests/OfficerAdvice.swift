/// An advice of the FG.
package struct OfficerAdvice: Hashable, Sendable {
  /// By whom.
  package let by: RequestActor
  /// The day.
  package let on: CalendarDate
  /// The advice.
  package let text: String
  /// Whether the board is asked to look.
  package let isFlagged: Bool
}
