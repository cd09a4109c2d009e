import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct CsvImporterTests {
  private let mapping = CsvMapping(
    columns: [
      .init(header: "Sleutel", target: .pupil(.key)),
      .init(header: "Roepnaam", target: .field("c01.roepnaam")),
      .init(header: "Start", target: .field("c10.start"), dateForm: .dutch),
      .init(header: "Relatie", target: .guardian(1, .relation)),
      .init(header: "Gezag", target: .guardian(1, .authority)),
      .init(header: "Naam", target: .guardian(1, .surname)),
      .init(header: "Tel", target: .guardian(1, .phone)),
      .init(header: "Tel 2", target: .guardian(1, .secondPhone)),
      .init(header: "Postcode", target: .guardian(1, .postcode)),
      .init(header: "Naam 2", target: .guardian(2, .surname)),
    ],
    codeTables: ["gezag": ["J": "gezamenlijk", "N": "nee", "V": "voogdij"]])
  private let heading = "Sleutel;Roepnaam;Start;Relatie;Gezag;Naam;Tel;Tel 2;Postcode;Naam 2;Extra"

  private func read(_ rows: String...) throws -> ImportedFile {
    let text = ([heading] + rows).joined(separator: "\r\n")
    return try withFile(text) { try CsvImporter(mapping: mapping).read($0) }
  }

  @Test func `a row becomes fields of a pupil and its guardians`() throws {
    let file = try read(
      "L1;Bo;01-08-2024;Moeder;J;Hof;0612345678;010-1234567;1234 ab;Veen;weg")
    let pupil = PupilReference(key: "L1")
    #expect(
      file.fields == [
        ImportedFieldRow(
          line: 2, pupil: pupil, values: ["c01.roepnaam": "Bo", "c10.start": "2024-08-01"])
      ])
    var first = ImportedGuardian(line: 2, pupil: pupil, name: ImportedName(surname: "Hof"))
    first.relation = .mother
    first.authority = .joint
    first.phones = ["0612345678", "010-1234567"]
    first.address.postcode = "1234AB"
    let second = ImportedGuardian(
      line: 2, pupil: pupil, position: 2, name: ImportedName(surname: "Veen"))
    #expect(file.guardians == [first, second])
    #expect(file.summary.findings == [])
    #expect(file.summary.ignoredColumns == ["Extra"])
  }

  @Test(arguments: [
    ("ja", ImportedGuardian.Authority.sole), ("Nee", ImportedGuardian.Authority.none),
    ("GEZAMENLIJK", .joint), ("voogdij", .guardianship),
  ])
  func `authority is read by its own words when there is no code table`(
    text: String, authority: ImportedGuardian.Authority
  ) throws {
    let mapping = CsvMapping(columns: [
      .init(header: "k", target: .pupil(.key)), .init(header: "n", target: .guardian(1, .surname)),
      .init(header: "g", target: .guardian(1, .authority)),
    ])
    let file = try withFile("k,n,g\n1,Hof,\(text)\n") {
      try CsvImporter(mapping: mapping).read($0)
    }
    #expect(file.guardians.map(\.authority) == [authority])
  }

  private static let oddities: [(String, Int, ImportProblem)] = [
    ("L1;;;;X;Hof;;;;;", 7, .unmappedValue(header: "Gezag")),
    ("L1;;;oom;;Hof;;;;;", 6, .unmappedValue(header: "Relatie")),
    ("L1;;1-8-2024;;;Hof;;;;;", 5, .malformedDateInColumn(header: "Start")),
    ("L1;;;;;Hof;;;12;;", 14, .oddPostcode),
    ("L1;;;;;\u{1B}Hof;;;;;", 8, .controlCharacterInColumn(header: "Naam")),
  ]

  @Test(arguments: oddities)
  func `an odd value is a warning with its column and the row goes on`(
    row: String, column: Int, problem: ImportProblem
  ) throws {
    let file = try read(row)
    #expect(file.guardians.count == 1)
    #expect(
      file.summary.findings == [ImportFinding(line: 2, column: column, problem: problem)])
  }

  @Test func `a row that names no pupil is held`() throws {
    let file = try read(";Bo;;;;Hof;;;;;", "L2;Ia;;;;;;;;;")
    #expect(file.fields.map(\.line) == [3])
    #expect(file.guardians.isEmpty)
    #expect(file.summary.findings == [ImportFinding(line: 2, problem: .missingPupilReference)])
  }

  @Test func `a guardian without a name is held and the pupil's fields go on`() throws {
    let file = try read("L1;Bo;;moeder;J;;06;;;;")
    #expect(file.fields.count == 1)
    #expect(file.guardians.isEmpty)
    #expect(file.summary.findings == [ImportFinding(line: 2, problem: .nameless(.guardian))])
  }

  @Test func `a row of empty cells means nothing`() throws {
    let file = try read(";;;;;;;;;;")
    #expect(file.fields.isEmpty && file.guardians.isEmpty)
    #expect(file.summary.findings == [])
  }

  @Test func `a pupil found by name and birth date only needs a person's confirmation`() throws {
    let mapping = CsvMapping(columns: [
      .init(header: "a", target: .pupil(.surname)), .init(header: "g", target: .pupil(.birthDate)),
      .init(header: "r", target: .field("c01.roepnaam")),
    ])
    let file = try withFile("a,g,r\nHof,01-02-2018,Bo\nHof,,Bo\n") {
      try CsvImporter(mapping: mapping).read($0)
    }
    #expect(file.fields.map(\.pupil.needsConfirmation) == [true])
    #expect(file.summary.findings.map(\.problem) == [.missingPupilReference])
  }

  @Test func `a column that the file lacks or has twice refuses the file`() throws {
    let mapping = CsvMapping(columns: [.init(header: "Sleutel", target: .pupil(.key))])
    #expect(throws: ImportRefusal.missingColumn(header: "Sleutel")) {
      try withFile("a;b\n1;2\n") { try CsvImporter(mapping: mapping).read($0) }
    }
    #expect(throws: ImportRefusal.duplicateHeading(column: 9, first: 1)) {
      try withFile("sleutel; SLEUTEL \n1;2\n") { try CsvImporter(mapping: mapping).read($0) }
    }
  }

  @Test func `a table broken in its last row is refused whole`() throws {
    #expect(throws: ImportRefusal.raggedRow(line: 3, expected: 11, found: 2)) {
      try read("L1;Bo;;;;Hof;;;;;", "L2;Ia")
    }
  }

  @Test func `the invented guardians survive a table`() throws {
    let school = InventedSchool(pupilCount: 100, seed: 1)
    let mapping = CsvMapping(columns: [
      .init(header: "k", target: .pupil(.key)), .init(header: "a", target: .guardian(1, .surname)),
      .init(header: "g", target: .guardian(1, .authority)),
    ])
    let lines = school.guardians.map { guardian in
      "\(guardian.pupil.key ?? "");\"\(guardian.name.surname ?? "")\";\(guardian.authority?.rawValue ?? "")"
    }
    let file = try withFile((["k;a;g"] + lines).joined(separator: "\n")) {
      try CsvImporter(mapping: mapping).read($0)
    }
    #expect(file.guardians.map(\.name.surname) == school.guardians.map(\.name.surname))
    #expect(file.guardians.map(\.authority) == school.guardians.map(\.authority))
  }
}
