import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct EdexmlFindingsTests {
  private static let oddities: [(String, ImportProblem)] = [
    ("<geboortedatum>2018-02-30</geboortedatum>", .repeatedElement("geboortedatum")),
    ("<instroomdatum>2018-02-30</instroomdatum>", .malformedDate(.enrolledOn)),
    ("<uitstroomdatum>31-07-2024</uitstroomdatum>", .malformedDate(.leftOn)),
    ("<geslacht>5</geslacht>", .unknownCode(.sex)),
    ("<jaargroep>9</jaargroep>", .unknownCode(.yearGroup)),
    ("<postcodenl>24</postcodenl>", .oddPostcode),
    ("<postcodenl>2611SS</postcodenl>", .oddPostcode),
    ("<postnummerbe>123</postnummerbe>", .oddPostcode),
    ("<onderwijsnummer>100252333</onderwijsnummer>", .failedEducationNumberTest),
    ("<onderwijsnummer>114435231</onderwijsnummer>", .unusualEducationNumber),
    ("<bsn_ondwnr-4>12</bsn_ondwnr-4>", .malformedNumber(.lastFour)),
    ("<voorvoegsel>meergenaamd van der</voorvoegsel>", .tooLongPrefix(length: 19)),
    ("<haarkleur>rood</haarkleur>", .unknownElement("haarkleur")),
    ("<peildatum>2024-10-01</peildatum>", .unknownElement("peildatum")),
    ("<leerling key=\"L2\"/>", .unknownElement("leerling")),
    ("<emailadres>a&#9;b</emailadres>", .controlCharacter(.email)),
    ("<emailadres>a\u{202E}b</emailadres>", .controlCharacter(.email)),
    ("<emailadres>a\u{85}b</emailadres>", .controlCharacter(.email)),
  ]

  @Test(arguments: oddities)
  func `an odd value of a pupil is a warning and the pupil goes on`(
    element: String, problem: ImportProblem
  ) throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", element)
    let file = try fixture.read()
    #expect(file.pupils.count == 1)
    #expect(file.summary.findings.map(\.problem) == [problem])
    #expect(problem.weight == .warning)
  }

  @Test(arguments: ["2018-03-04Z", "2018-03-04+01:00", " 2018-03-04 "])
  func `a date may have the time zone that XML allows`(text: String) throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", "<instroomdatum>\(text)</instroomdatum>")
    #expect(try fixture.read().pupils.first?.enrolledOn?.iso == "2018-03-04")
  }

  @Test(arguments: ["2018-3-4", "18-03-04", "2018-03-04T00:00:00", "2018-03-04+1", "٢٠١٨-03-04"])
  func `a date of another form is left out with a warning`(text: String) throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", "<instroomdatum>\(text)</instroomdatum>")
    #expect(try fixture.read().pupils.first?.enrolledOn == nil)
    #expect(try fixture.problems() == [.malformedDate(.enrolledOn)])
  }

  @Test func `a control character in a key is told`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L&#9;1")
    #expect(try fixture.problems() == [.controlCharacter(.key)])
  }

  @Test func `a chain pseudonym that two pupils have is told at the second`() throws {
    let eckID = "https://ketenid.nl/201703/" + String(repeating: "0f", count: 64)
    var fixture = EdexmlFixture()
    fixture.pupils = ["L1", "L2"].map { key in
      EdexmlFixture.pupil(key).replacing("key=", with: "eckid=\"\(eckID)\" key=")
    }.joined(separator: "\n")
    let file = try fixture.read()
    #expect(file.pupils.count == 2)
    #expect(
      file.summary.findings == [ImportFinding(line: 8, problem: .duplicateEckID(firstLine: 7))])
  }

  @Test func `a name of ten thousand letters is kept whole and told`() throws {
    let name = String(repeating: "ë", count: 10_000)
    var fixture = EdexmlFixture()
    fixture.pupils = """
      <leerling key="L1"><achternaam>\(name)</achternaam>\
      <geboortedatum>2018-03-04</geboortedatum></leerling>
      """
    let file = try fixture.read()
    #expect(file.pupils.first?.name.surname == name)
    #expect(
      file.summary.findings.map(\.problem) == [.tooLongValue(.surname, length: 10_000, limit: 200)])
  }

  @Test func `a pupil who leaves before arriving is told`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil(
      "L1",
      "<instroomdatum>2024-08-01</instroomdatum><uitstroomdatum>2024-07-31</uitstroomdatum>")
    #expect(try fixture.problems() == [.leftBeforeEnrolment])
  }

  @Test(arguments: [
    ("<leerling><roepnaam>Bo</roepnaam></leerling>", ImportProblem.missingKey(.pupil)),
    ("<leerling key=\" \"><roepnaam>Bo</roepnaam></leerling>", .missingKey(.pupil)),
    ("<leerling key=\"L1\"><achternaam> </achternaam></leerling>", .nameless(.pupil)),
    (
      "<leerling key=\"\(String(repeating: "k", count: 257))\"><roepnaam>Bo</roepnaam></leerling>",
      .tooLongKey(.pupil)
    ),
  ])
  func `a pupil that cannot be told from others is held`(
    element: String, problem: ImportProblem
  ) throws {
    var fixture = EdexmlFixture()
    fixture.pupils = element
    let file = try fixture.read()
    #expect(file.pupils.isEmpty)
    #expect(file.summary.heldRows == 1)
    #expect(file.summary.findings == [ImportFinding(line: 7, problem: problem)])
    #expect(problem.weight == .held)
  }

  @Test func `of two pupils with one key the first stands and the second is held`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1") + "\n" + EdexmlFixture.pupil("L1 ")
    let file = try fixture.read()
    #expect(file.pupils.map(\.line) == [7])
    #expect(
      file.summary.findings == [
        ImportFinding(line: 8, problem: .duplicateKey(.pupil, firstLine: 7))
      ])
  }

  @Test func `two groups or composite groups with one key are told`() throws {
    var fixture = EdexmlFixture()
    fixture.groups = """
      <groepen><groep key="G1"><naam>A</naam></groep>
      <samengestelde_groep key="G1"><naam>B</naam></samengestelde_groep></groepen>
      """
    let file = try fixture.read()
    #expect(file.groups.map(\.name) == ["A"])
    #expect(
      file.summary.findings.map(\.problem) == [.duplicateKey(.compositeGroup, firstLine: 5)])
  }

  @Test func `however many findings there are, the list stays short and the count right`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = (1...1000)
      .map { EdexmlFixture.pupil("L\($0)", "<groep key=\"G9\"/>") }.joined(separator: "\n")
    let summary = try fixture.read().summary
    #expect(summary.findings.count == ImportSummary.limitPerProblem)
    #expect(summary.unlisted == 1000 - ImportSummary.limitPerProblem)
    #expect(summary.count(ofKindLike: .unknownGroup(key: "", isComposite: false)) == 1000)
  }

  @Test func `a finding shows nothing of a text but printable ASCII`() throws {
    var fixture = EdexmlFixture()
    fixture.school = """
      <school><schooljaar>2024-2025</schooljaar><brincode>99XX</brincode>\
      <xsdversie>9\u{202E}\(String(repeating: "x", count: 100))</xsdversie></school>
      """
    #expect(
      try fixture.problems() == [.unknownVersion("9?" + String(repeating: "x", count: 38))])
  }
}
