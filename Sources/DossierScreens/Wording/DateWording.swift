/// The words of a calendar.
enum DateWording {
  static let weekdays = "ma  di  wo  do  vr  za  zo"
  static let pickerHint = "PgUp en PgDn: maand"

  /// For example "november 2026".
  static func month(_ month: Int, _ year: Int) -> String {
    months.indices.contains(month - 1) ? "\(months[month - 1]) \(year)" : "\(year)"
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
