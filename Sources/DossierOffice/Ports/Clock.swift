package import DossierCore

/// Tells the date in the Netherlands and the instant; the core itself never reads a clock.
package struct Clock {
  /// The date in the Netherlands, whatever the time zone of the machine.
  package var today: () -> CalendarDate
  /// The instant.
  package var now: () -> Moment

  /// Puts a clock together.
  package init(today: @escaping () -> CalendarDate, now: @escaping () -> Moment) {
    self.today = today
    self.now = now
  }
}
