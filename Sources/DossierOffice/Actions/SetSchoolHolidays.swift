package import DossierCore

/// Records the school holidays of one or more regions; what was recorded of these regions goes.
///
/// The dates warn when the answer to a request is due while nobody is at school; they change no
/// term. Regions that are not named keep what they have.
package struct SetSchoolHolidays: OfficeAction {
  package static let name = "holidays.set"
  package static let example = SetSchoolHolidays(regions: [
    SchoolRegion.north.rawValue: [
      HolidayGiven(
        name: "Kerstvakantie", first: CalendarDate(dayNumber: 20_806),
        last: CalendarDate(dayNumber: 20_821))
    ]
  ])

  /// The holidays by region (`noord`, `midden` or `zuid`), in any order; none empties a region.
  package var regions: [String: [HolidayGiven]]

  /// Takes the holidays by region.
  package init(regions: [String: [HolidayGiven]]) {
    self.regions = regions
  }

  /// Takes the holidays of every region, so that nothing older stays.
  package init(_ holidays: SchoolHolidays) {
    let regions = SchoolRegion.allCases.map { region in
      (region.rawValue, holidays.holidays(in: region).map(HolidayGiven.init))
    }
    self.init(regions: Dictionary(uniqueKeysWithValues: regions))
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageGroups, "R-O-4.3-4")
    let given = try checked(today: office.viewer.today)
    let written = try office.making { transaction in
      let known = try transaction.recordsOn(Directory.holidayList, .organisation).first
        .map(StoredValue<SchoolHolidays>.init)
      let before = known?.content ?? .unknown
      let after = before.replacing(given)
      guard after != before else { throw Refusal.nothingToChange }
      let written = known?.record ?? transaction.newRecordID()
      try transaction.put(
        ArchiveDraft(
          id: written, version: (known?.version ?? 0) + 1, compartment: .organisation,
          subject: nil, list: Directory.holidayList, body: after.sealedForm))
      let changed = SchoolRegion.allCases.filter {
        before.holidays(in: $0) != after.holidays(in: $0)
      }
      let line = office.entry(
        .holidaysSet, known == nil ? .create : .update, kind: .management,
        objects: changed.map(\.rawValue),
        count: changed.reduce(0) { $0 + after.holidays(in: $1).count })
      return (written, [line])
    }
    try office.refreshDirectory()
    return ActionOutcome(record: written)
  }

  /// The holidays, each sound and none over another.
  private func checked(today: CalendarDate) throws -> [SchoolRegion: [SchoolHoliday]] {
    guard !regions.isEmpty else { throw Self.refusal("regio", .required) }
    var checked: [SchoolRegion: [SchoolHoliday]] = [:]
    for (word, given) in regions {
      guard let region = SchoolRegion(rawValue: word) else {
        throw Self.refusal("regio", .notAChoice)
      }
      let holidays = try given.map { try holiday($0, today) }
        .sorted { $0.days.lowerBound < $1.days.lowerBound }
      guard zip(holidays, holidays.dropFirst()).allSatisfy({ !$0.overlaps($1) }) else {
        throw Refusal.impossibleDate(.overlap)
      }
      checked[region] = holidays
    }
    return checked
  }

  private func holiday(_ given: HolidayGiven, _ today: CalendarDate) throws -> SchoolHoliday {
    let field = DataField(code: "vakantie", label: "", kind: .text, maximumLength: 60)
    do {
      guard let name = try field.canonical(of: given.name, today: today) else {
        throw FieldFault.required
      }
      guard let holiday = SchoolHoliday(name: name, first: given.first, last: given.last) else {
        throw Refusal.impossibleDate(.endBeforeStart)
      }
      return holiday
    } catch let fault as FieldFault {
      throw Self.refusal(field.code, fault)
    }
  }

  private static func refusal(_ field: FieldCode, _ fault: FieldFault) -> Refusal {
    .invalid([FieldProblem(field: field, fault: fault)])
  }
}
