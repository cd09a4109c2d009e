/// One school holiday of a region.
package struct SchoolHoliday: Hashable, Sendable {
  /// Its name, as the board's file writes it.
  package let name: String
  /// The first and the last day without school.
  package let days: ClosedRange<CalendarDate>

  /// Takes the first and last day; `nil` when the last lies before the first, or over a year after.
  package init?(name: String, first: CalendarDate, last: CalendarDate) {
    guard first <= last, first.days(until: last) <= 366 else { return nil }
    self.name = name
    days = first...last
  }

  /// Whether a day lies in both.
  package func overlaps(_ other: SchoolHoliday) -> Bool {
    days.overlaps(other.days)
  }
}
