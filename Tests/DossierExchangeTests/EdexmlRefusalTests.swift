import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct EdexmlRefusalTests {
  private static let school =
    "<school><schooljaar>2024-2025</schooljaar><brincode>99XX</brincode></school>"

  private static let others: [(String, ImportRefusal)] = [
    ("", .empty),
    ("hallo", .notXML(line: 1)),
    ("{\"a\": 1}", .notXML(line: 1)),
    ("\n\n<1>", .notXML(line: 3)),
    ("<EDEX>\n<a></b></EDEX>", .wrongStructure(found: "a", expected: "school", line: 2)),
    ("<EDEX>\(school)<leerlingen>\n<leerling key='1'></x></leerlingen></EDEX>", .notXML(line: 2)),
    ("<html><body/></html>", .wrongRoot(found: "html", line: 1)),
    ("<EDEX/>", .wrongStructure(found: "", expected: "school", line: 1)),
    ("<EDEX>\(school)</EDEX>", .wrongStructure(found: "", expected: "leerlingen", line: 1)),
    (
      "<EDEX>\n<school_anders/></EDEX>",
      .wrongStructure(found: "school_anders", expected: "school", line: 2)
    ),
    (
      "<EDEX>\(school)<leerlingen>\n<pupil/></leerlingen></EDEX>",
      .wrongStructure(found: "pupil", expected: "leerling", line: 2)
    ),
    (
      "<EDEX>\(school)<leerlingen/>\n<groepen/></EDEX>",
      .wrongStructure(
        found: "groepen", expected: "school, vestigingen, groepen, leerlingen, leerkrachten",
        line: 2)
    ),
    (
      "<EDEX>\(school)\(school)<leerlingen/></EDEX>",
      .wrongStructure(
        found: "school", expected: "school, vestigingen, groepen, leerlingen, leerkrachten",
        line: 1)
    ),
    ("<EDEX>\(school)<leerlingen/></EDEX><EDEX/>", .notXML(line: 1)),
    ("<EDEX>\(school)<leerlingen/></EDEX>\nen meer", .notXML(line: 2)),
  ]

  @Test(arguments: others)
  func `a file of another kind or structure is refused`(
    text: String, refusal: ImportRefusal
  ) throws {
    #expect(throws: refusal) { try withFile(text) { try EdexmlReader().read($0) } }
  }

  @Test(arguments: [
    ("<!DOCTYPE EDEX SYSTEM 'file:///etc/passwd'>\n<EDEX/>", 1),
    ("<?xml version='1.0'?>\n<!DOCTYPE EDEX [<!ENTITY a 'b'>]>\n<EDEX/>", 2),
    ("<!-- x --><?pi ?>\n\n<!DOCTYPE lolz [<!ENTITY lol 'lol'>]><EDEX/>", 3),
    ("<!--><EDEX> -->\n<!DOCTYPE EDEX [<!ENTITY a 'b'>]><EDEX/>", 2),
    ("<?x <EDEX> ?>\n<!DOCTYPE EDEX><EDEX/>", 2),
    ("<EDEX>\n<school><schooljaar>&jaar;</schooljaar></school></EDEX>", 2),
  ])
  func `a document type or an entity is refused before anything is expanded`(
    text: String, line: Int
  ) throws {
    #expect(throws: ImportRefusal.documentTypeOrEntity(line: line)) {
      try withFile(text) { try EdexmlReader().read($0) }
    }
  }

  @Test(arguments: [0.3, 0.6, 0.9])
  func `a file that breaks off is refused whatever was read`(part: Double) throws {
    let text = EdexmlFixture().text
    let cut = String(text.prefix(Int(Double(text.count) * part)))
    let lines = cut.count { $0 == "\n" } + 1
    #expect(throws: ImportRefusal.brokenOff(line: lines)) {
      try withFile(cut) { try EdexmlReader().read($0) }
    }
  }

  @Test func `a file that breaks off anywhere is refused`() throws {
    let bytes = Array(EdexmlFixture().text.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for length in stride(from: 1, to: end, by: 7) {
      #expect(throws: ImportRefusal.self, "cut at \(length)") {
        try withFile(Array(bytes.prefix(length))) { try EdexmlReader().read($0) }
      }
    }
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='UTF-16'?><EDEX/>", "UTF-16"),
    ("<?xml version='1.0' encoding='utf-7'?><EDEX/>", "utf-7"),
    ("<?xml version='1.0' encoding = \"IBM037\"?><EDEX/>", "IBM037"),
  ])
  func `an encoding that is not read is refused by name`(text: String, name: String) throws {
    #expect(throws: ImportRefusal.unsupportedEncoding(name)) {
      try withFile(text) { try EdexmlReader().read($0) }
    }
  }

  @Test func `UTF-16 is refused with and without its mark`() throws {
    let wide = "<EDEX/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [wide, [0xFF, 0xFE] + wide] {
      #expect(throws: ImportRefusal.unsupportedEncoding("UTF-16")) {
        try withFile(bytes) { try EdexmlReader().read($0) }
      }
    }
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() throws {
    let parts = EdexmlFixture().text.components(separatedBy: "Bente")
    let bytes = Array(parts[0].utf8) + [0xEB] + Array(parts[1].utf8)
    #expect(throws: ImportRefusal.malformedText(line: 7)) {
      try withFile(bytes) { try EdexmlReader().read($0) }
    }
  }

  @Test func `elements nested without end are refused`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", String(repeating: "<a>", count: 200))
    #expect(throws: ImportRefusal.tooDeep(line: 7)) { try fixture.read() }
  }

  @Test func `a value without end is refused`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil(
      "L1", "<emailadres>\(String(repeating: "a", count: 70_000))</emailadres>")
    #expect(throws: ImportRefusal.tooLongValue(line: 7, limit: 65_536)) { try fixture.read() }
    fixture.pupils = "<leerling key=\"1\" eckid=\"\(String(repeating: "a", count: 70_000))\"/>"
    #expect(throws: ImportRefusal.tooLongValue(line: 7, limit: 65_536)) { try fixture.read() }
  }

  @Test func `a file of 1 GB is refused before it is read`() throws {
    let gigabyte = 1 << 30
    try withFile("<EDEX>") { url in
      // A sparse file: it has the size but takes no room.
      let handle = try FileHandle(forWritingTo: url)
      try handle.truncate(atOffset: UInt64(gigabyte))
      try handle.close()
      let limit = ImportLimits().fileBytes
      #expect(throws: ImportRefusal.tooLarge(bytes: gigabyte, limit: limit)) {
        try EdexmlReader().read(url)
      }
      #expect(throws: ImportRefusal.tooLarge(bytes: gigabyte, limit: limit)) {
        try CsvReader().dialect(of: url)
      }
    }
  }

  @Test func `what is not a plain file is refused without waiting for it`() throws {
    let missing = URL(fileURLWithPath: "/nonexistent/school.xml")
    #expect(throws: ImportRefusal.missing) { try EdexmlReader().read(missing) }
    let folder = FileManager.default.temporaryDirectory
    #expect(throws: ImportRefusal.notAPlainFile) { try EdexmlReader().read(folder) }
    let endless = URL(fileURLWithPath: "/dev/zero")
    #expect(throws: ImportRefusal.notAPlainFile) { try EdexmlReader().read(endless) }
  }
}
