import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct EdexmlRowsTests {
  @Test func `every value of a pupil arrives typed and with its line`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = """
      <leerling key=" L7 " eckid="https://ketenid.nl/201703/\(String(repeating: "0a", count: 64))">
      <achternaam>Berg</achternaam><voorvoegsel>van den</voorvoegsel>
      <voornamen>Zoë Maria</voornamen><voorletters-1>ZM</voorletters-1><roepnaam>Zoë</roepnaam>
      <geboortedatum>2018-03-04</geboortedatum><geslacht>2</geslacht>
      <start_ondw_jgr3>2024-08-01</start_ondw_jgr3><jaargroep>3</jaargroep><groep key="G1"/>
      <samengestelde_groepen><samengestelde_groep key="S1"/></samengestelde_groepen>
      <vestiging key="V1"/><gebruikersnaam>zoe</gebruikersnaam>
      <emailadres>zoe@school.example</emailadres><land>NL</land><bsn>999900006</bsn>
      <postcodenl>1234ab</postcodenl><instroomdatum>2022-08-01</instroomdatum>
      <uitstroomdatum>2025-07-31</uitstroomdatum><mutatiedatum>2024-09-01T08:00:00</mutatiedatum>
      </leerling>
      """
    let file = try fixture.read()
    let pupil = try #require(file.pupils.first)
    #expect(pupil.line == 7)
    #expect(pupil.key == "L7")
    #expect(
      pupil.name
        == ImportedName(
          surname: "Berg", prefix: "van den", givenNames: "Zoë Maria", initials: "ZM",
          callName: "Zoë"))
    #expect(pupil.birthDate == CalendarDate(year: 2018, month: 3, day: 4))
    #expect(pupil.sex == .female)
    #expect(pupil.startOfGroup3 == CalendarDate(year: 2024, month: 8, day: 1))
    #expect(pupil.yearGroup == .group3)
    #expect(pupil.groupKey == "G1")
    #expect(pupil.compositeGroupKeys == ["S1"])
    #expect(pupil.locationKey == "V1")
    #expect(pupil.username == "zoe")
    #expect(pupil.email == "zoe@school.example")
    #expect(pupil.originCountry == "NL")
    #expect(pupil.number == .bsn("999900006"))
    #expect(pupil.postcode == "1234AB")
    #expect(pupil.enrolledOn == CalendarDate(year: 2022, month: 8, day: 1))
    #expect(pupil.leftOn == CalendarDate(year: 2025, month: 7, day: 31))
    #expect(pupil.changedAt == "2024-09-01T08:00:00")
    #expect(file.summary.findings == [])
  }

  @Test func `school, locations and groups arrive in the order of the file`() throws {
    let file = try EdexmlFixture().read()
    #expect(file.school?.schoolYear == "2024-2025")
    #expect(file.school?.brin == "99XX")
    #expect(file.school?.dependance == "00")
    #expect(file.school?.formatVersion == "2.1")
    #expect(file.locations == [ImportedLocation(line: 4, key: "V1", name: "Noord")])
    #expect(
      file.groups == [
        ImportedGroup(line: 5, key: "G1", name: "Groep 3", yearGroup: .group3),
        ImportedGroup(line: 5, key: "S1", isComposite: true, name: "Koor"),
      ])
  }

  @Test func `staff keep roles for the school apart from roles for a group`() throws {
    var fixture = EdexmlFixture()
    fixture.staff = """
      <leerkrachten><leerkracht key="M1"><achternaam>Hof</achternaam><voorletters-1>J</voorletters-1>
      <rol>IB</rol><rol>LRK</rol><rolomschrijving>Leescoach</rolomschrijving><groepen>
      <groep key="G1"><rol>STA</rol><rol>OWA</rol></groep><samengestelde_groep key="S1"/></groepen>
      </leerkracht></leerkrachten>
      """
    let staff = try #require(try fixture.read().staff.first)
    #expect(staff.roles == [.careCoordinator, .teacher])
    #expect(staff.roleDescriptions == ["Leescoach"])
    #expect(
      staff.assignments == [
        .init(groupKey: "G1", roles: [.trainee, .teachingAssistant]),
        .init(groupKey: "S1", isComposite: true),
      ])
  }

  @Test(arguments: [
    ("DIR", StaffRoleProposal.role("DIR")), ("LOC", .role("DIR")), ("ADM", .role("ADM")),
    ("IB", .role("IB")), ("VAK", .role("LKR")), ("RT", .teacherWithSupport),
    ("OWA", .restrictedTeacher), ("STA", .restrictedTeacher), ("CON", .noAccount),
    ("OUD", .noAccount), ("TAL", .noAccount),
  ])
  func `a role in a file proposes an account or none`(
    code: String, proposal: StaffRoleProposal
  ) throws {
    #expect(try #require(ImportedStaffRole(rawValue: code)).proposal == proposal)
  }

  @Test func `entities that XML itself has are read as their characters`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = """
      <leerling key="L1"><achternaam>O&apos;Neil &amp; Zn &#233;</achternaam>\
      <roepnaam><![CDATA[<Bo>]]></roepnaam></leerling>
      """
    let name = try #require(try fixture.read().pupils.first).name
    #expect(name.surname == "O'Neil & Zn é")
    #expect(name.callName == "<Bo>")
  }

  @Test func `rows arrive in batches of at most the size asked for`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = (1...25).map { EdexmlFixture.pupil("L\($0)") }.joined(separator: "\n")
    var sizes: [Int] = []
    _ = try withFile(fixture.text) { url in
      try EdexmlReader().stream(url, batchSize: 10) { batch in
        if case .pupils(let rows) = batch { sizes.append(rows.count) }
      }
    }
    #expect(sizes.allSatisfy { $0 <= 10 })
    #expect(sizes.reduce(0, +) == 25)
  }

  @Test func `what the receiver throws stops the reading and comes out`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try withFile(EdexmlFixture().text) { url in
        _ = try EdexmlReader().stream(url, batchSize: 1) { _ in throw Stop() }
      }
    }
  }

  @Test func `rows with personal data show only their place when they are printed`() throws {
    let pupil = try #require(try EdexmlFixture().read().pupils.first)
    #expect("\(pupil)" == "pupil at line 7")
    #expect("\(pupil.name)" == "<ImportedName>")
    var dumped = ""
    dump(pupil, to: &dumped)
    #expect(!dumped.contains("Veen"))
    #expect("\(ImportedPersonalNumber.bsn("999900006"))" == "bsn")
  }
}
