import DossierCore
import ScreenKit

/// Over which days a list goes.
enum DisclosurePeriod: String, Hashable, Sendable, CaseIterable {
  case all, month, year, schoolYear, lastSchoolYear

  /// The first and the last day, as far as there is one.
  func days(on today: CalendarDate) -> (from: CalendarDate?, until: CalendarDate?) {
    switch self {
    case .all: (nil, nil)
    case .month: (today.adding(days: -30), nil)
    case .year: (today.adding(months: -12), nil)
    case .schoolYear: (SchoolYear(containing: today).firstDay, nil)
    case .lastSchoolYear:
      (
        SchoolYear(containing: today).adding(years: -1).firstDay,
        SchoolYear(containing: today).firstDay.adding(days: -1)
      )
    }
  }

  /// The choices of a list.
  static var options: [ChoiceOption] {
    allCases.map { ChoiceOption($0.rawValue, label: DisclosuresWording.word($0)) }
  }
}
