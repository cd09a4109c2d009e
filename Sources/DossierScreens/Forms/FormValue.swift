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
}
