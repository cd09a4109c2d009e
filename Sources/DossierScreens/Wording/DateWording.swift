package import DossierCore

/// The words of a calendar.
package enum DateWording {
  static let weekdays = "ma  di  wo  do  vr  za  zo"
  static let inFuture = "De datum ligt in de toekomst."
  /// What to do when one day does not fit another.
  static let checkBoth = "Kijk de twee datums na."
  static let pickerHint = "PgUp en PgDn: maand"

  /// For example "november 2026".
  static func month(_ month: Int, _ year: Int) -> String {
    months.indices.contains(month - 1) ? "\(months[month - 1]) \(year)" : "\(year)"
  }

  /// As letters write a day, for example "24 november 2026".
  package static func written(_ day: CalendarDate) -> String {
    "\(day.parts.day) \(month(day.parts.month, day.parts.year))"
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
