import DossierCore
import DossierExchange
import Foundation
import Testing

/// One test for each trap that real school files set.
@Suite struct EdexmlTrapsTests {
  private func problems(ofPupil more: String) throws -> [ImportProblem] {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", more)
    return try fixture.problems()
  }

  private func school(_ year: String) -> EdexmlFixture {
    var fixture = EdexmlFixture()
    fixture.school =
      "<school><schooljaar>\(year)</schooljaar><brincode>99XX</brincode></school>"
    return fixture
  }

  @Test func `trap 1, a school year after the published list is a warning`() throws {
    let file = try school("2026-2027").read()
    #expect(file.school?.schoolYear == "2026-2027")
    #expect(file.summary.findings.map(\.problem) == [.unknownSchoolYear("2026-2027")])
    #expect(file.summary.findings.first?.line == 3)
  }

  @Test(arguments: ["2026", "2026-2028", "26-27", "2026/2027", "+026-2027", "２０２６-2027"])
  func `trap 1, a school year that is not two years in a row is left out`(year: String) throws {
    let file = try school(year).read()
    #expect(file.school?.schoolYear == nil)
    #expect(file.summary.findings.map(\.problem) == [.malformedSchoolYear])
  }

  @Test(arguments: [
    ("999900006", nil), ("999900009", ImportProblem.failedElevenTest),
    ("133456785", .looksLikeEducationNumber), ("000000000", .failedElevenTest),
    ("12345", .malformedNumber(.bsn)), ("99990000a", .malformedNumber(.bsn)),
  ])
  func `trap 2, a BSN that fails the eleven test is a warning`(
    digits: String, problem: ImportProblem?
  ) throws {
    #expect(try problems(ofPupil: "<bsn>\(digits)</bsn>") == (problem.map { [$0] } ?? []))
  }

  @Test func `trap 3, a chain pseudonym of another form is kept with a warning`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = fixture.pupils.replacing(
      "key=\"L1\"", with: "key=\"L1\" eckid=\"https://id.school/x!@#$%\"")
    let file = try fixture.read()
    #expect(file.pupils.first?.eckID == "https://id.school/x!@#$%")
    #expect(file.summary.findings.map(\.problem) == [.oddEckID])
  }

  @Test func `trap 4, question marks, odd prefixes and missing parts are imported`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = """
      <leerling key="L1"><achternaam>Silva</achternaam><voorvoegsel>v. d.</voorvoegsel>\
      <land>?</land><gewicht>?</gewicht></leerling>
      """
    let file = try fixture.read()
    let pupil = try #require(file.pupils.first)
    #expect(pupil.name.prefix == "v. d.")
    #expect(pupil.originCountry == nil)
    #expect(pupil.birthDate == nil)
    #expect(pupil.groupKey == nil)
    #expect(file.summary.findings.map(\.problem) == [.missingBirthDate])
  }

  @Test func `trap 5, a pupil of one name is imported with a warning`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = """
      <leerling key="L1"><roepnaam>Tenzin</roepnaam><geboortedatum>2018-03-04</geboortedatum>\
      <jaargroep>H</jaargroep><uitstroomdatum>2024-07-31</uitstroomdatum></leerling>
      """
    let file = try fixture.read()
    let pupil = try #require(file.pupils.first)
    #expect(pupil.name == ImportedName(callName: "Tenzin"))
    #expect(pupil.yearGroup == .historic)
    #expect(pupil.leftOn != nil)
    #expect(file.summary.findings.map(\.problem) == [.missingSurname])
  }

  @Test func `trap 6, blanks around a key do not matter and a dummy key is told`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils =
      EdexmlFixture.pupil(" #1 ", "<groep key=\"  G1 \"/>") + EdexmlFixture.pupil("#1")
    let file = try fixture.read()
    #expect(file.pupils.map(\.key) == ["#1", "#1"])
    #expect(file.pupils.first?.keyIsDummy == true)
    #expect(file.pupils.first?.groupKey == "G1")
    #expect(file.summary.findings.map(\.problem) == [.dummyKey(.pupil), .dummyKey(.pupil)])
  }

  @Test func `trap 7, an extra block of an unknown type is ignored with a warning`() throws {
    let blocks = """
      <toevoegingen><blok xmlns:x="http://www.w3.org/2001/XMLSchema-instance" \
      x:type="VolgsysteemVO"><code>1</code><bsn>999900006</bsn><leerling key="Z"/></blok>\
      <blok xmlns:x="http://www.w3.org/2001/XMLSchema-instance" \
      x:type="OpmerkingGegevensType"><code>2</code></blok></toevoegingen>
      """
    #expect(try problems(ofPupil: blocks) == [.unknownAddition(type: "VolgsysteemVO")])
  }

  @Test func `trap 8, a group that does not exist is told with line and key`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = "\n" + EdexmlFixture.pupil("L1", "<groep key=\"G9\"/><vestiging key=\"V9\"/>")
    let file = try fixture.read()
    #expect(file.pupils.first?.groupKey == nil)
    #expect(
      file.summary.findings == [
        ImportFinding(line: 8, problem: .unknownGroup(key: "G9", isComposite: false)),
        ImportFinding(line: 8, problem: .unknownLocation(key: "V9")),
      ])
  }

  @Test func `trap 8, a composite group is not a group`() throws {
    let both = """
      <groep key="S1"/><samengestelde_groepen><samengestelde_groep key="G1"/>\
      </samengestelde_groepen>
      """
    #expect(
      try problems(ofPupil: both) == [
        .unknownGroup(key: "S1", isComposite: false), .unknownGroup(key: "G1", isComposite: true),
      ])
  }

  @Test func `trap 9, sensitive elements are counted and their values are nowhere`() throws {
    let canary = "kanarie"
    let names = SensitiveElements.named.map(\.name)
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil(
      "L1", names.map { "<\($0)>\(canary)</\($0)>" }.joined())
    let file = try fixture.read()
    #expect(file.summary.dropped == Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
    #expect(file.pupils.first?.dropped.names == names)
    let written = String(decoding: EdexmlWriter.bytes(of: file), as: UTF8.self)
    #expect(written.contains("Veen"))
    #expect(!written.contains(canary))
  }

  @Test(arguments: ["iso-8859-1", "windows-1252", "ISO-8859-15"])
  func `trap 10, a declared encoding of one byte is read`(encoding: String) throws {
    var fixture = EdexmlFixture()
    fixture.head = "<?xml version='1.0' encoding='\(encoding)'?>\n"
    let parts = fixture.text.components(separatedBy: "Bente")
    let bytes = Array(parts[0].utf8) + [0x5A, 0x6F, 0xEB] + Array(parts[1].utf8)
    let file = try withFile(bytes) { try EdexmlReader().read($0) }
    #expect(file.pupils.first?.name.callName == "Zoë")
  }

  @Test func `trap 10, a byte order mark of UTF-8 is read`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(EdexmlFixture().text.utf8)
    #expect(try withFile(bytes) { try EdexmlReader().read($0) }.pupils.count == 1)
  }
}
