/// The school holidays that a board recorded, per region (schoolvakanties).
///
/// Data given by the caller: the dates are set by the ministry and the boards, year by year.
package struct SchoolHolidays: Hashable, Sendable {
  private let byRegion: [SchoolRegion: [SchoolHoliday]]

  /// Takes the holidays, in any order.
  package init(_ holidays: [SchoolRegion: [SchoolHoliday]]) {
    byRegion = holidays.mapValues { list in
      list.sorted {
        ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
      }
    }
  }

  /// None are known.
  package static let unknown = SchoolHolidays([:])

  /// The holidays of a region, earliest first.
  package func holidays(in region: SchoolRegion) -> [SchoolHoliday] {
    byRegion[region] ?? []
  }

  /// The holiday of a region on a day, if it is one.
  package func holiday(on day: CalendarDate, in region: SchoolRegion) -> SchoolHoliday? {
    byRegion[region]?.first { $0.days.contains(day) }
  }

  /// The last day for which a region's dates are recorded; beyond it nothing can be warned.
  package func lastKnownDay(in region: SchoolRegion) -> CalendarDate? {
    byRegion[region]?.map(\.days.upperBound).max().map { SchoolYear(containing: $0).lastDay }
  }
}
