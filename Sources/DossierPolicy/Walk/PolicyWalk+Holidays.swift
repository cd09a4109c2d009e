import DossierCore

/// One holiday and where it stands.
private struct MarkedHoliday {
  let holiday: SchoolHoliday
  let place: Place
}

extension PolicyWalk {
  /// The longest holiday there is, with room to spare: a summer holiday lasts 44 days.
  private static let longestDays = 70
  /// Far more than ten years of holidays.
  private static let mostHolidays = 200

  /// The holidays of a board and the region of its schools.
  mutating func boardHolidays(in root: MarkedNode) -> BoardHolidays? {
    guard let table = table(root, keys: ["bestuur", "regio", "vakanties"]) else { return nil }
    let board = text("bestuur", in: table, limit: 40)
    let region = word("regio", in: table, PolicyWords.words(SchoolRegion.self))
    let regions = pairs("vakanties", in: table)
    var holidays: [SchoolRegion: [SchoolHoliday]] = [:]
    var named: Set<SchoolRegion> = []
    for pair in regions ?? [] {
      guard let found = self.region(of: pair) else { continue }
      named.insert(found)
      holidays[found] = self.holidays(in: pair)
    }
    if let region, regions != nil, !named.contains(region) {
      report(.regionWithoutHolidays(region.rawValue), at: (table["regio"] ?? table).place)
    }
    guard let board, let region, regions != nil else { return nil }
    return BoardHolidays(board: board, region: region, holidays: SchoolHolidays(holidays))
  }

  private mutating func region(of pair: MarkedNode.Pair) -> SchoolRegion? {
    if let region = SchoolRegion(rawValue: pair.key) { return region }
    let allowed = SchoolRegion.allCases.map(\.rawValue)
    report(.notOneOf(key: "vakanties", value: pair.key, allowed: allowed), at: pair.place)
    return nil
  }

  /// The holidays of one region, of all its school years.
  private mutating func holidays(in region: MarkedNode.Pair) -> [SchoolHoliday] {
    guard let years = region.value.pairs else {
      report(.wrongShape(key: region.key, expected: .table), at: region.value.place)
      return []
    }
    var found: [MarkedHoliday] = []
    var written = 0
    for year in years {
      guard let schoolYear = schoolYear(of: year) else { continue }
      let list = MarkedNode(place: year.place, content: .table([year]))
      for item in items(year.key, in: list) ?? [] {
        written += 1
        guard written <= Self.mostHolidays else {
          report(.tooManyHolidays(region: region.key, limit: Self.mostHolidays), at: item.place)
          return found.map(\.holiday)
        }
        guard let holiday = holiday(in: item, of: schoolYear) else { continue }
        checkOverlap(holiday, with: found)
        found.append(holiday)
      }
    }
    if years.allSatisfy({ $0.value.list?.isEmpty ?? false }) {
      report(.regionWithoutHolidays(region.key), at: region.place)
    }
    return found.map(\.holiday)
  }

  /// The school year of a key, written in one way only so that no year stands there twice.
  private mutating func schoolYear(of pair: MarkedNode.Pair) -> SchoolYear? {
    if let year = SchoolYear(pair.key), year.description == pair.key { return year }
    report(.badSchoolYear(pair.key), at: pair.place)
    return nil
  }

  private mutating func holiday(
    in item: MarkedNode, of year: SchoolYear
  ) -> MarkedHoliday? {
    guard let table = table(item, keys: ["naam", "van", "tot_en_met"]) else { return nil }
    let name = text("naam", in: table, limit: 60)
    let first = requiredDate("van", in: table)
    let last = requiredDate("tot_en_met", in: table)
    guard let name, let first, let last else { return nil }
    let place = (table["van"] ?? table).place
    let end = (table["tot_en_met"] ?? table).place
    guard first <= last else {
      report(.holidayEndsBeforeStart(name: name), at: end)
      return nil
    }
    // A summer holiday ends in the next school year; where it begins decides.
    guard (year.firstDay...year.lastDay).contains(first) else {
      report(.holidayOutsideYear(name: name, year: year.description), at: place)
      return nil
    }
    guard first.days(until: last) < Self.longestDays,
      let holiday = SchoolHoliday(name: name, first: first, last: last)
    else {
      report(.holidayTooLong(name: name, limit: Self.longestDays), at: end)
      return nil
    }
    return MarkedHoliday(holiday: holiday, place: place)
  }

  /// Told once per holiday: with the first that it overlaps.
  private mutating func checkOverlap(_ new: MarkedHoliday, with others: [MarkedHoliday]) {
    guard let other = others.first(where: { $0.holiday.overlaps(new.holiday) }) else { return }
    report(
      .holidaysOverlap(
        name: new.holiday.name, with: other.holiday.name, firstLine: other.place.line),
      at: new.place)
  }

  /// A date that must be there.
  mutating func requiredDate(_ key: String, in table: MarkedNode) -> CalendarDate? {
    required(key, in: table).flatMap { _ in optionalDate(key, in: table) }
  }
}
