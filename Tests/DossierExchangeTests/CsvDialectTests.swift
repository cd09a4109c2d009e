import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct CsvDialectTests {
  @Test(arguments: [
    ("a;b\n1;2\n", CsvDialect.Delimiter.semicolon), ("a,b\n1,2\n", .comma),
    ("a\tb\n1\t2\n", .tab), ("a;b,c\n1;2,5\n", .semicolon), ("a,b;c,d\n1,2,3\n", .comma),
    ("\"a,b,c\";d\n\"1,2,3\";4\n", .semicolon), ("a\n1\n", .semicolon), ("a,b", .comma),
    ("naam;\"adres, plaats, land\"\nx;\"y, z, q\"\n", .semicolon),
  ])
  func `the delimiter that splits the rows evenly is found`(
    text: String, delimiter: CsvDialect.Delimiter
  ) throws {
    #expect(try withFile(text) { try CsvReader().dialect(of: $0) }.delimiter == delimiter)
  }

  private static let encodings: [(text: String, then: [UInt8], CsvDialect.Encoding)] = [
    ("naam;x\nZoë;1\n", [], .utf8),
    ("\u{FEFF}naam;x\n", [], .utf8),
    ("naam;x\nZo", [0xEB, 0x3B, 0x31], .windows1252),
    ("naam;x\nZo;1", [0xC3], .windows1252),
    ("a;b\n", [0xED, 0xA0, 0x80], .windows1252),
    ("a;b\n", [0xC0, 0xAF], .windows1252),
    ("a;b\n" + String(repeating: "a", count: 200_000), [0xE9], .windows1252),
  ]

  @Test(arguments: encodings)
  func `the encoding is found from all bytes of the file`(
    text: String, then: [UInt8], encoding: CsvDialect.Encoding
  ) throws {
    let bytes = Array(text.utf8) + then
    #expect(try withFile(bytes) { try CsvReader().dialect(of: $0) }.encoding == encoding)
  }

  @Test func `a table in UTF-16 is refused`() throws {
    #expect(throws: ImportRefusal.unsupportedEncoding("UTF-16")) {
      try withFile([0xFF, 0xFE, 0x61, 0x00]) { try CsvReader().dialect(of: $0) }
    }
  }

  @Test func `Windows-1252 is read with its own signs and refused where it has none`() throws {
    let preview = try withFile([0x80, 0x3B, 0xEB, 0x3B, 0x8E]) { try CsvPreview(of: $0) }
    #expect(preview.heading == ["€", "ë", "Ž"])
    #expect(throws: ImportRefusal.malformedText(line: 2)) {
      try withFile([0x61, 0x0A, 0x81, 0x0A]) { try CsvPreview(of: $0) }
    }
  }

  @Test func `an encoding that a mapping prescribes is not second-guessed`() throws {
    let mapping = CsvMapping(
      columns: [.init(header: "sleutel", target: .pupil(.key))], encoding: .utf8)
    #expect(throws: ImportRefusal.malformedText(line: 2)) {
      try withFile(Array("sleutel\n".utf8) + [0xEB, 0x0A]) {
        try CsvImporter(mapping: mapping).read($0)
      }
    }
  }

  @Test func `a preview shows heading and first rows and stops there`() throws {
    let text = "a;b\n" + (1...50).map { "\($0);x\n" }.joined() + "\"broken"
    let preview = try withFile(text) { try CsvPreview(of: $0, rows: 3) }
    #expect(preview.heading == ["a", "b"])
    #expect(preview.rows.map(\.fields) == [["1", "x"], ["2", "x"], ["3", "x"]])
    #expect(preview.dialect == CsvDialect(delimiter: .semicolon, encoding: .utf8))
  }
}
