/// How, by whom and when it was established who asks.
package struct EstablishedIdentity: Hashable, Sendable {
  /// How.
  package let check: IdentityCheck
  /// By whom.
  package let by: RequestActor
  /// The day.
  package let on: CalendarDate
}
