import DossierCore

/// Reads the date behind `--today`.
enum DateOption {
  /// The date; `nil` when none was given.
  ///
  /// Throws `malformedDate`.
  static func read(_ typed: String?) throws -> CalendarDate? {
    guard let typed else { return nil }
    if let date = CalendarDate(iso: typed) { return date }
    let now = SystemClock.now().amsterdamDate
    guard let date = try? CalendarDate(typed: typed, as: .any, today: now) else {
      throw CommandFault.malformedDate(option: "--today")
    }
    return date
  }
}
