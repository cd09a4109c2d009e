/// The school holidays that a board recorded, per region (schoolvakanties).
///
/// Data given by the caller: the dates are set by the ministry and the boards, year by year.
package struct SchoolHolidays: Hashable, Sendable {
  private let byRegion: [SchoolRegion: [SchoolHoliday]]

  /// Takes the holidays, in any order.
  package init(_ holidays: [SchoolRegion: [SchoolHoliday]]) {
    // A region without holidays is one of which none are recorded.
    byRegion = holidays.filter { !$0.value.isEmpty }.mapValues { list in
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
  ///
  /// A summer holiday belongs to the school year in which it begins: its end says nothing about the
  /// next one.
  package func lastKnownDay(in region: SchoolRegion) -> CalendarDate? {
    guard let last = byRegion[region]?.last?.days else { return nil }
    return max(SchoolYear(containing: last.lowerBound).lastDay, last.upperBound)
  }

  /// The regions of which holidays are recorded, from north to south.
  package var regions: [SchoolRegion] {
    SchoolRegion.allCases.filter { !holidays(in: $0).isEmpty }
  }

  /// The same holidays with other ones for some regions; none means that a region has none.
  package func replacing(_ holidays: [SchoolRegion: [SchoolHoliday]]) -> SchoolHolidays {
    SchoolHolidays(byRegion.merging(holidays) { $1 })
  }
}
