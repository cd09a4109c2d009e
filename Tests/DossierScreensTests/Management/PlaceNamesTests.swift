import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import Testing

/// Schools and groups by the names that people type.
@Suite struct PlaceNamesTests {
  private let names = PlaceNames(ManagementAnswers.schools)

  @Test func `an empty field names no school`() throws {
    #expect(try names.schools(in: " , ") == [])
  }

  @Test func `a school with a comma in its name is found without it`() throws {
    #expect(try names.schools(in: "het kompas noord") == [SchoolID(number: 4)])
  }

  @Test func `the same group name in two schools needs the school behind it`() throws {
    #expect(throws: PlaceNames.Unknown.group("5A")) { try names.groups(in: "5A", of: []) }
    let found = try names.groups(in: "5A (De Regenboog)", of: [])
    #expect(found == [GroupID(number: 5)])
    #expect(try names.groups(in: "5A", of: [SchoolID(number: 4)]) == [GroupID(number: 7)])
  }

  @Test func `a school that is not there is named`() {
    #expect(throws: PlaceNames.Unknown.school("De Ster")) {
      try names.schools(in: "De Regenboog, De Ster")
    }
  }

  @Test func `a group of another school is unknown`() {
    #expect(throws: PlaceNames.Unknown.group("De Uilen")) {
      try names.groups(in: "De Uilen", of: [SchoolID(number: 4)])
    }
  }

  @Test func `choosing a name twice takes it away`() {
    let once = PlaceNames.toggling("5A", in: "De Uilen")
    #expect(once == "De Uilen, 5A")
    #expect(PlaceNames.toggling("De Uilen", in: once) == "5A")
  }
}
