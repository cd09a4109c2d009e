import DossierCore

/// Reads values of a form that passed the rules of their fields.
enum FormValue {
  /// A date; the rule of the field already refused what is none.
  static func date(_ typed: String?, _ today: CalendarDate) -> CalendarDate {
    (try? CalendarDate(typed: typed ?? "", as: .any, today: today)) ?? today
  }

  /// A source; the field is required and offers only sources.
  static func source(_ value: String?) -> DataSource {
    value.flatMap(DataSource.init(rawValue:)) ?? .staff
  }

  /// A date that may be left out.
  static func optionalDate(_ typed: String?, _ today: CalendarDate) -> CalendarDate? {
    guard let typed = optionalText(typed) else { return nil }
    return try? CalendarDate(typed: typed, as: .any, today: today)
  }

  /// A text that may be left out: blanks are none.
  static func optionalText(_ typed: String?) -> String? {
    guard let typed, !typed.allSatisfy(\.isWhitespace) else { return nil }
    return typed
  }
}
