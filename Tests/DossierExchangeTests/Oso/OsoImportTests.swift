import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// What is read of a transfer file, what is not, and why.
struct OsoImportTests {
  private func read(
    _ change: (String) throws -> String = { $0 }
  ) throws -> ImportedFile {
    try OsoImportFixture.read(change(OsoFixture().export(.primaryTransfer).text))
  }

  private func excluded(_ file: ImportedFile, _ name: String) -> ImportExclusion? {
    file.summary.excluded.keys.first { $0.name == name }?.reason
  }

  @Test func `the sender and the day are told, and the file is of no school here`() throws {
    let file = try read()
    #expect(file.school == nil)
    let sender = try #require(file.origin.sender)
    #expect(sender.name == "De Wilg")
    #expect(sender.brin == "99XX01")
    #expect(sender.madeOn == OsoFixture.madeOn)
    #expect(file.origin.source == .previousSchool)
    #expect(file.pupils.map(\.keyIsDummy) == [true])
  }

  static let left: [(String, String, ImportExclusion)] = [
    ("<geboorteplaats>Kanariestad</geboorteplaats>", "geboorteplaats", .forbidden),
    ("<nationaliteit omschrijving=\"x\">0001</nationaliteit>", "nationaliteit", .forbidden),
    ("<nnca>1</nnca>", "nnca", .sensitive),
    ("<leerlinggewicht>1.20</leerlinggewicht>", "leerlinggewicht", .sensitive),
    ("<tehuis>true</tehuis>", "tehuis", .sensitive),
    ("<huisarts><achternaam>Kanarie</achternaam></huisarts>", "huisarts", .noPlace),
    (
      "<teruggeplaatstnaarbrin>99ZZ</teruggeplaatstnaarbrin>", "teruggeplaatstnaarbrin",
      .ofPreviousSchool
    ),
  ]

  @Test(arguments: left)
  func `what may not be kept is dropped with its reason`(
    block: String, name: String, reason: ImportExclusion
  ) throws {
    let file = try read { $0.replacing("<leerlingid>", with: block + "<leerlingid>") }
    #expect(excluded(file, name) == reason)
    #expect(!"\(OsoImportFixture.values(file))\(file.entries.map(\.text))".contains("Kanarie"))
  }

  @Test func `numbers, groups and dates of the previous school stay there`() throws {
    let file = try read()
    for name in ["leerlingid", "datuminschrijving"] {
      #expect(excluded(file, name) == .ofPreviousSchool)
    }
    #expect(file.pupils[0].enrolledOn == nil && file.pupils[0].groupKey == nil)
    #expect(file.pupils[0].yearGroup == .group5)
  }

  @Test func `secret numbers and a secret address are never taken for real`() throws {
    let file = try OsoImportFixture.read(
      OsoFixture().setting("c02.adres_geheim", "ja").export(.primaryTransfer).xml)
    let values = OsoImportFixture.values(file)
    #expect(values["c02.adres_geheim"] == "ja")
    for code in ["c02.straat", "c02.telefoon", "c02.email", "c02.noodnummer"] as [FieldCode] {
      #expect(values[code] == nil)
    }
    #expect(file.guardians.allSatisfy { $0.addressIsSecret == true && $0.phones.isEmpty })
    #expect(excluded(file, "telefoon") == .secret && excluded(file, "e-mail") == .secret)
  }

  @Test func `medicine use is never taken over without consent`() throws {
    let file = try read {
      $0.replacing(
        "<onderwijsondersteuning>",
        with: "<onderwijsondersteuning><medicijngebruik>true</medicijngebruik>")
    }
    #expect(excluded(file, "medicijngebruik") == .needsConsent)
  }

  @Test func `a guardian who died is not a guardian here`() throws {
    let file = try read {
      $0.replacing(
        "<wettigevertegenwoordiger>", with: "<overleden>true</overleden><wettigevertegenwoordiger>")
    }
    #expect(file.guardians.isEmpty)
    #expect(excluded(file, "verzorger (overleden)") == .noPlace)
  }

  static let authority:
    [(String, String, ImportedGuardian.Relation?, ImportedGuardian.Authority?)] = [
      ("1", "true", .father, .sole), ("2", "false", .mother, ImportedGuardian.Authority.none),
      ("3", "true", .guardian, .guardianship), ("7", "true", nil, .sole), ("1", "x", .father, nil),
    ]

  @Test(arguments: authority)
  func `relation and authority are read as the schema means them`(
    code: String, represents: String, relation: ImportedGuardian.Relation?,
    authority: ImportedGuardian.Authority?
  ) throws {
    let file = try read {
      $0.replacing("<relatietotkind>2<", with: "<relatietotkind>\(code)<")
        .replacing(
          "<wettigevertegenwoordiger>true<", with: "<wettigevertegenwoordiger>\(represents)<")
    }
    #expect(file.guardians[0].relation == relation)
    #expect(file.guardians[0].authority == authority)
  }

  @Test(arguments: [("0", ImportedSex.unknown), ("1", .female), ("2", .male)])
  func `a 1 is a girl and a 2 a boy`(code: String, sex: ImportedSex) throws {
    let file = try read { $0.replacing("<geslacht>1<", with: "<geslacht>\(code)<") }
    #expect(file.pupils[0].sex == sex)
  }

  @Test func `codes that nobody knows are left out with their line`() throws {
    let file = try read {
      $0.replacing("<geslacht>1<", with: "<geslacht>5<")
        .replacing("<advies>42<", with: "<advies>99<")
    }
    #expect(file.pupils[0].sex == nil)
    #expect(OsoImportFixture.values(file)["c10.advies"] == nil)
    let problems = file.summary.findings.map(\.problem)
    #expect(problems.contains(.unknownValue(element: "geslacht")))
    #expect(problems.contains(.unknownValue(element: "advies")))
    #expect(file.summary.findings.allSatisfy { $0.line > 1 })
  }

  @Test func `it is told when the parents did not see the report`() throws {
    let unseen = try read { $0.replacing("<inzage>true</inzage>", with: "<inzage>false</inzage>") }
    #expect(unseen.summary.findings.map(\.problem) == [.notSeenByParents])
    #expect(try read().summary.findings.isEmpty)
  }

  @Test func `another validation and unknown elements are told`() throws {
    let file = try read {
      $0.replacing("2019.1.1", with: "2019.1.9")
        .replacing("<leerlingid>", with: "<hobby>Kanarie</hobby><leerlingid>")
    }
    #expect(
      file.summary.findings.map(\.problem) == [
        .otherValidation("2019.1.9"), .unknownElement("hobby"),
      ])
  }

  @Test func `a scan arrives as a document, byte for byte, in its category and on its day`() throws
  {
    var fixture = OsoFixture()
    let bytes = Array("%PDF-1.7 kanarie".utf8) + (0...255)
    fixture.documents["C10"] = [OsoRecordTests.document(91, "Rapport")]
    fixture.facts.documents = [RecordID(number: 91): bytes]
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    let document = try #require(file.documents.first)
    #expect(document.bytes == bytes && document.fileType == "pdf")
    #expect(document.category == "C10" && document.title == "Rapport")
    #expect(document.date == fixture.documents["C10"]?.first?.date)
    #expect(excluded(file, "document (pdf)") == nil)
    #expect(!"\(document)".contains("Rapport"))
  }

  @Test func `a document that is not what its ending says is told, not lost unseen`() throws {
    var fixture = OsoFixture()
    fixture.documents["C10"] = [OsoRecordTests.document(91, "Rapport")]
    fixture.facts.documents = [RecordID(number: 91): [1, 2, 3]]
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    #expect(excluded(file, "document (pdf)") == .document)
  }

  @Test func `lines that end in two characters come as lines of a dossier`() throws {
    var fixture = OsoFixture()
    fixture.documents["C10"] = [OsoRecordTests.document(91, "Rapport", type: "txt")]
    fixture.facts.documents = [RecordID(number: 91): Array("\u{FEFF}een\r\ntwee".utf8)]
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    #expect(file.entries.first { $0.title == "Rapport" }?.text == "een\ntwee")
  }

  @Test(arguments: ["C26-verslag-1.txt", "C29-x.txt", "C07b-x.txt", "verslag.txt", "C10.txt"])
  func `a file name puts a report in no category that is closed to it`(name: String) throws {
    var fixture = OsoFixture()
    fixture.entries["C10"] = [try OsoRecordTests.entry(90, "Kanarie")]
    let text = try fixture.export(.primaryTransfer).text
      .replacing("C10-verslag-1.txt", with: name)
    let file = try OsoImportFixture.read(text)
    #expect(file.entries.first { $0.text == "Kanarie" }?.category == "C27")
  }
}

/// The official examples, which nobody here wrote.
@Suite(.enabled(if: OsoSamples.areThere, "the folder ../shared/samples/oso is absent"))
struct OsoImportConformanceTests {
  @Test func `the full example is read with everything in its category`() throws {
    let file = try OsoReader(editions: [TrialStandards.oso]).read(OsoSamples.url("full"))
    let pupil = try #require(file.pupils.first)
    #expect(file.pupils.count == 1)
    #expect(pupil.sex == .male)
    #expect(pupil.yearGroup == .group8)
    #expect(file.guardians.count == 3)
    #expect(file.guardians.map(\.relation) == [.father, nil, nil])
    #expect(file.guardians.map(\.authority) == [.joint, .joint, ImportedGuardian.Authority.none])
    let counts = Dictionary(grouping: file.entries, by: \.category).mapValues(\.count)
    // Two of the tests measure intelligence, with three texts; the others do not.
    #expect(counts["C09"] == 5)
    #expect(counts["C10"] ?? 0 >= 6)
    #expect(counts["C11"] == 2)
    #expect(counts["C13"] ?? 0 >= 4)
    #expect(counts["C27"] ?? 0 >= 2)
    let excluded = Set(file.summary.excluded.keys.map(\.name))
    #expect(
      excluded.isSuperset(of: [
        "nnca", "leerlinggewicht", "tehuis", "huisarts", "iban", "medicijngebruik", "leerlingid",
        "vroegschools", "document (pdf)", "verzorger (overleden)",
      ]))
    let values = OsoImportFixture.values(file)
    #expect(values["c10.advies"] == "40")
    #expect(values["c13.vastgesteld"] == "2015-05-04")
    #expect(values["c31.programma"] == "4")
    #expect(file.summary.heldRows == 0)
  }

  @Test func `the example that switched categories off holds none of them`() throws {
    let file = try OsoReader(editions: [TrialStandards.oso]).read(OsoSamples.url("opt_out"))
    #expect(file.entries.allSatisfy { !["C08", "C09", "C11", "C13"].contains($0.category.text) })
    #expect(file.guardians.count > 0)
  }

  @Test(
    .enabled(if: OsoSchema.canValidate, "xmllint is absent"), arguments: ["full", "opt_out"],
    [OsoProfile.primaryTransfer, .secondaryTransfer])
  func `an example that is read and sent again is valid, and reads the same again`(
    name: String, profile: OsoProfile
  ) throws {
    let first = try OsoReader(editions: [TrialStandards.oso]).read(OsoSamples.url(name))
    var fixture = try OsoImportFixture.fixture(first)
    // What the next school adds before it sends the child on.
    for code in [
      "c12.groep", "c12.instroom", "c27.inzage", "c27.akkoord", "c04.leerlingnummer",
    ] as [FieldCode] { fixture.values[code] = OsoFixture.pupil[code] }
    let export = try fixture.export(profile)
    #expect(try OsoSchema.complaints(export) == "")
    let second = try OsoImportFixture.read(export.xml)
    var (before, after) = (OsoImportFixture.values(first), OsoImportFixture.values(second))
    if profile == .secondaryTransfer {
      for code in ["c31.opvang", "c31.programma", "c31.maanden"] as [FieldCode] {
        before[code] = nil
        after[code] = nil
      }
    }
    #expect(after == before)
    #expect(second.guardians.prefix(2).map(\.name) == first.guardians.prefix(2).map(\.name))
  }
}

/// The official examples beside the checkout.
enum OsoSamples {
  private static let folder = Samples.edexml.deletingLastPathComponent()
    .appendingPathComponent("oso/2019.1")

  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  static func url(_ name: String) -> URL {
    folder.appendingPathComponent("Voorbeelddossier_OV_POPO_\(name).xml")
  }
}
