package import DossierCore

/// A school holiday as somebody gives it.
package struct HolidayGiven: Hashable, Sendable, Codable {
  /// Its name.
  package var name: String
  /// The first day without school.
  package var first: CalendarDate
  /// The last day without school.
  package var last: CalendarDate

  /// Puts a holiday together.
  package init(name: String, first: CalendarDate, last: CalendarDate) {
    self.name = name
    self.first = first
    self.last = last
  }

  /// The form in which a holiday is given.
  package init(_ holiday: SchoolHoliday) {
    self.init(name: holiday.name, first: holiday.days.lowerBound, last: holiday.days.upperBound)
  }
}
