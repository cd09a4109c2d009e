import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite(.enabled(if: Samples.areThere, "the folder ../shared/samples/edexml is absent"))
struct EdexmlConformanceTests {
  @Test(arguments: ["2.0", "2.1"])
  func `the official example is read with its known oddities`(version: String) throws {
    let url = Samples.edexml.appendingPathComponent("\(version)/EDEXML.Voorbeeld.\(version).xml")
    let file = try EdexmlReader().read(url)
    #expect(file.school?.formatVersion == version)
    #expect(file.locations.count == 2)
    #expect(file.groups.count == 8)
    #expect(file.pupils.count == 3)
    #expect(file.staff.count == 3)
    #expect(file.pupils.map { $0.name.surname == nil } == [true, false, false])
    #expect(file.pupils.map { $0.leftOn != nil } == [false, false, true])
    #expect(
      file.summary.dropped == ["land_vader": 1, "land_moeder": 1, "gewicht_nieuw": 1])
    let problems = file.summary.findings.map(\.problem)
    #expect(problems.contains(.missingSurname))
    #expect(problems.contains(.missingBirthDate))
    #expect(problems.contains(.looksLikeEducationNumber))
    #expect(problems.contains(.oddEckID) == (version == "2.1"))
    #expect(file.summary.heldRows == 0)
  }

  @Test func `the official invalid example is refused at the line of its mistake`() throws {
    let url = Samples.edexml.appendingPathComponent("2.1/EDEXML.invalid_1.xml")
    #expect(
      throws: ImportRefusal.wrongStructure(
        found: "school_incorrect_element", expected: "school", line: 3)
    ) { try EdexmlReader().read(url) }
  }
}
