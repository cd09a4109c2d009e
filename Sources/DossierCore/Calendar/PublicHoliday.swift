/// A public holiday (feestdag) of the Netherlands in one year.
///
/// Right from 1990 on; the dates that follow from Easter are right for every Gregorian year.
package struct PublicHoliday: Hashable, Sendable {
  /// Which holiday it is.
  package let kind: Kind
  /// When it falls.
  package let date: CalendarDate
  /// Whether offices and schools are closed because of it.
  ///
  /// Not on Good Friday, and on Liberation Day only every fifth year: counting fewer holidays
  /// never makes a term longer than the law allows.
  package let isDayOff: Bool

  /// The holidays of the Netherlands.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// From New Year to Liberation Day.
    case newYear, goodFriday, easterSunday, easterMonday, royalBirthday, liberationDay
    /// From Ascension Day to the end of the year.
    case ascensionDay, whitSunday, whitMonday, christmasDay, secondChristmasDay
  }

  /// The holidays of a year, earliest first; none for a year outside 1 to 9999.
  package static func all(inYear year: Int) -> [PublicHoliday] {
    Kind.allCases.compactMap { kind in
      guard let date = kind.date(inYear: year) else { return nil }
      return PublicHoliday(kind: kind, date: date, isDayOff: kind.isDayOff(inYear: year))
    }
    .sorted { $0.date < $1.date }
  }

  /// Easter Sunday by the calculation of Meeus, Jones and Butcher.
  package static func easter(inYear year: Int) -> CalendarDate? {
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let golden = year % 19
    let correction = (century + 8) / 25
    let moon = (century - correction + 1) / 3
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * sunday) / 451
    let (month, day) = (epact + sunday - 7 * shift + 114).quotientAndRemainder(dividingBy: 31)
    return CalendarDate(year: year, month: month, day: day + 1)
  }
}

extension PublicHoliday.Kind {
  /// The Dutch name, as calendars print it.
  package func dutchName(inYear year: Int) -> String {
    switch self {
    case .newYear: "Nieuwjaarsdag"
    case .goodFriday: "Goede Vrijdag"
    case .easterSunday: "Eerste paasdag"
    case .easterMonday: "Tweede paasdag"
    case .royalBirthday: year >= 2014 ? "Koningsdag" : "Koninginnedag"
    case .liberationDay: "Bevrijdingsdag"
    case .ascensionDay: "Hemelvaartsdag"
    case .whitSunday: "Eerste pinksterdag"
    case .whitMonday: "Tweede pinksterdag"
    case .christmasDay: "Eerste kerstdag"
    case .secondChristmasDay: "Tweede kerstdag"
    }
  }

  fileprivate func date(inYear year: Int) -> CalendarDate? {
    func day(_ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: day)
    }
    func easter(_ days: Int) -> CalendarDate? {
      PublicHoliday.easter(inYear: year)?.adding(days: days)
    }
    return switch self {
    case .newYear: day(1, 1)
    case .goodFriday: easter(-2)
    case .easterSunday: easter(0)
    case .easterMonday: easter(1)
    case .ascensionDay: easter(39)
    case .whitSunday: easter(49)
    case .whitMonday: easter(50)
    case .liberationDay: day(5, 5)
    case .christmasDay: day(12, 25)
    case .secondChristmasDay: day(12, 26)
    case .royalBirthday:
      // Never celebrated on a Sunday; a day earlier then.
      (year >= 2014 ? day(4, 27) : day(4, 30)).map { $0.weekday == 7 ? $0.adding(days: -1) : $0 }
    }
  }

  fileprivate func isDayOff(inYear year: Int) -> Bool {
    switch self {
    case .goodFriday: false
    case .liberationDay: year % 5 == 0
    case .newYear, .easterSunday, .easterMonday, .royalBirthday, .ascensionDay, .whitSunday,
      .whitMonday, .christmasDay, .secondChristmasDay:
      true
    }
  }
}
