package import DossierCore

/// How far back a report may look, counted from the day on which it is made.
package struct OsoPeriods: Hashable, Sendable {
  /// The day on which the report is made.
  package let madeOn: CalendarDate
  /// How far each may look back.
  package let standard: OsoStandard

  /// Counts from a day, by an edition of the standard.
  package init(madeOn: CalendarDate, standard: OsoStandard) {
    self.madeOn = madeOn
    self.standard = standard
  }

  /// Whether absence of that day may be told: only that of the time before the report (L-14).
  package func holdsAbsence(of day: CalendarDate) -> Bool {
    day > madeOn.adding(months: -standard.absenceMonths) && day <= madeOn
  }

  /// Whether a test of that day may be told to this profile.
  ///
  /// In every transfer those of this school year and the two before it (L-14): the standard only
  /// says so of secondary schools, but no other school needs more. What goes to the family itself
  /// has no limit.
  package func holdsTest(of day: CalendarDate, in profile: OsoProfile) -> Bool {
    guard day <= madeOn else { return false }
    guard profile.isTransfer else { return true }
    return day >= SchoolYear(containing: madeOn).adding(years: 1 - standard.testYears).firstDay
  }
}
