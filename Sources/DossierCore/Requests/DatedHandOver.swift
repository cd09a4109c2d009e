/// A copy with its day.
package struct DatedHandOver: Hashable, Sendable {
  /// The copy.
  package let handOver: HandOver
  /// The day.
  package let on: CalendarDate
}
