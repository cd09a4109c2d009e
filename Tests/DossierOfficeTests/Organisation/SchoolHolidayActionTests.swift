import DossierCore
import DossierOffice
import Testing

struct SchoolHolidayActionTests {
  private let board: SampleBoard

  init() throws {
    board = try SampleBoard()
  }

  private func holiday(_ name: String, _ first: String, _ last: String) throws -> HolidayGiven {
    HolidayGiven(
      name: name, first: try #require(CalendarDate(iso: first)),
      last: try #require(CalendarDate(iso: last)))
  }

  private func recorded() throws -> SchoolHolidays { try board.office("CLA").directory.holidays }

  @Test(.tags(.`R-O-4.3-4`), arguments: SamplePolicy.policy.roles.map(\.code))
  func `only who manages groups records holidays and regions`(role: RoleCode) throws {
    let mayManage = SamplePolicy.policy.role(role)?.duties.contains(.manageGroups) ?? false
    let office = try board.office(role)
    let christmas = try holiday("Kerstvakantie", "2026-12-19", "2027-01-03")
    let holidays = Ending { try office.perform(SetSchoolHolidays(regions: ["noord": [christmas]])) }
    let region = Ending {
      try office.perform(SetSchoolRegion(school: SampleBoard.school, region: .north))
    }
    let refused = Ending.refused(.roleMayNot(role, "R-O-4.3-4"))
    #expect((holidays == refused) == !mayManage)
    #expect((region == refused) == !mayManage)
    #expect(try recorded().regions == (mayManage ? [.north] : []))
  }

  @Test func `holidays are recorded in the order of the calendar, with one line`() throws {
    let office = try board.office("DIR")
    let before = board.store.journal.count
    try office.perform(
      SetSchoolHolidays(regions: [
        "zuid": [
          try holiday("Kerstvakantie", "2026-12-19", "2027-01-03"),
          try holiday(" Herfstvakantie ", "2026-10-17", "2026-10-25"),
        ]
      ]))
    let found = office.directory.holidays
    #expect(found.holidays(in: .south).map(\.name) == ["Herfstvakantie", "Kerstvakantie"])
    #expect(try recorded() == found)
    let lines = board.store.journal.dropFirst(before).filter { $0.event == .holidaysSet }
    #expect(lines.map(\.objects) == [["zuid"]])
    #expect(lines.map(\.count) == [2])
    #expect(lines.map(\.action) == [.create])
    #expect(lines.map(\.kind) == [.management])
  }

  @Test func `a region that is named is replaced, one that is not stays, none empties it`() throws {
    let office = try board.office("DIR")
    let christmas = try holiday("Kerstvakantie", "2026-12-19", "2027-01-03")
    let may = try holiday("Meivakantie", "2027-04-24", "2027-05-02")
    try office.perform(SetSchoolHolidays(regions: ["noord": [christmas], "zuid": [christmas]]))
    try office.perform(SetSchoolHolidays(regions: ["zuid": [may]]))
    #expect(try recorded().holidays(in: .north).map(\.name) == ["Kerstvakantie"])
    #expect(try recorded().holidays(in: .south).map(\.name) == ["Meivakantie"])
    try office.perform(SetSchoolHolidays(regions: ["noord": []]))
    #expect(try recorded().regions == [.south])
    let lines = board.store.journal.filter { $0.event == .holidaysSet }
    #expect(lines.map(\.objects) == [["noord", "zuid"], ["zuid"], ["noord"]])
    #expect(lines.map(\.action) == [.create, .update, .update])
  }

  @Test func `holidays of a whole file leave nothing older`() throws {
    let office = try board.office("DIR")
    let christmas = try holiday("Kerstvakantie", "2026-12-19", "2027-01-03")
    try office.perform(SetSchoolHolidays(regions: ["noord": [christmas], "midden": [christmas]]))
    let file = SchoolHolidays([
      .south: [
        try #require(
          SchoolHoliday(name: christmas.name, first: christmas.first, last: christmas.last))
      ]
    ])
    try office.perform(SetSchoolHolidays(file))
    #expect(try recorded() == file)
    #expect(throws: Refusal.nothingToChange) { try office.perform(SetSchoolHolidays(file)) }
  }

  @Test func `what cannot be a holiday is refused and nothing changes`() throws {
    let good = try holiday("Kerstvakantie", "2026-12-19", "2027-01-03")
    let table: [(SetSchoolHolidays, Refusal)] = [
      (SetSchoolHolidays(regions: [:]), .invalid([FieldProblem(field: "regio", fault: .required)])),
      (
        SetSchoolHolidays(regions: ["oost": [good]]),
        .invalid([FieldProblem(field: "regio", fault: .notAChoice)])
      ),
      (
        SetSchoolHolidays(regions: ["noord": [try holiday(" ", "2026-12-19", "2027-01-03")]]),
        .invalid([FieldProblem(field: "vakantie", fault: .required)])
      ),
      (
        SetSchoolHolidays(regions: [
          "noord": [try holiday(String(repeating: "a", count: 61), "2026-12-19", "2027-01-03")]
        ]),
        .invalid([FieldProblem(field: "vakantie", fault: .tooLong(limit: 60))])
      ),
      (
        SetSchoolHolidays(regions: ["noord": [try holiday("Kerst", "2027-01-03", "2026-12-19")]]),
        .impossibleDate(.endBeforeStart)
      ),
      (
        SetSchoolHolidays(regions: [
          "noord": [good, try holiday("Nieuwjaar", "2027-01-01", "2027-01-01")]
        ]), .impossibleDate(.overlap)
      ),
    ]
    let office = try board.office("DIR")
    for (action, refusal) in table {
      #expect(Ending { try office.perform(action) } == .refused(refusal))
    }
    #expect(try recorded() == .unknown)
  }

  @Test func `a school gets a region when it is added, and another one later`() throws {
    let office = try board.office("DIR")
    let added = try office.perform(
      AddSchool(schoolName: "Het Kompas", brin: "97ZZ", region: .middle))
    let school = try #require(added.school)
    #expect(office.directory.schools[school]?.region == .middle)
    #expect(office.directory.schools[SampleBoard.school]?.region == nil)
    try office.perform(SetSchoolRegion(school: SampleBoard.school, region: .south))
    let changed = try board.office("CLA").directory.schools[SampleBoard.school]
    #expect(changed?.region == .south)
    #expect(changed?.name == "De Eik")
    let shown = try board.office("CLA").answer(GroupsQuery()).first
    #expect(shown?.region == .south)
    #expect(throws: Refusal.nothingToChange) {
      try office.perform(SetSchoolRegion(school: SampleBoard.school, region: .south))
    }
    let lines = board.store.journal.filter { $0.event == .schoolChanged }
    #expect(lines.map(\.objects) == [[SampleBoard.school.text, "zuid"]])
    #expect(lines.map(\.action) == [.update])
  }

  @Test(arguments: [SampleBoard.otherSchool, SchoolID(number: 9999)])
  func `a school out of reach answers as one that does not exist`(school: SchoolID) throws {
    let office = try board.office("DIR")
    #expect(throws: Refusal.notFound(.school)) {
      try office.perform(SetSchoolRegion(school: school, region: .north))
    }
  }
}
