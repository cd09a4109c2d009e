import DossierCore
import Testing

/// A day as the tables write it.
func day(_ iso: String) throws -> CalendarDate {
  try #require(CalendarDate(iso: iso))
}
