import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct CsvReaderTests {
  private func rows(
    _ text: String, _ delimiter: CsvDialect.Delimiter = .semicolon
  ) throws -> [CsvRow] {
    var rows: [CsvRow] = []
    try withFile(text) { url in
      let dialect = CsvDialect(delimiter: delimiter, encoding: .utf8)
      try CsvReader().forEachRow(of: url, in: dialect) { row in
        rows.append(row)
        return true
      }
    }
    return rows
  }

  private static let tables: [(String, [[String]])] = [
    ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]),
    ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
    ("a;b\n;\n", [["a", "b"], ["", ""]]),
    ("a;b\n\"\";x\n", [["a", "b"], ["", "x"]]),
    ("a;b\n c ; d \n", [["a", "b"], [" c ", " d "]]),
    ("a;b\n\"x;y\";\"z\"\n", [["a", "b"], ["x;y", "z"]]),
    ("a;b\n\"say \"\"hi\"\"\";\"\"\"\"\n", [["a", "b"], ["say \"hi\"", "\""]]),
    ("a;b\n\"two\r\nlines\";2\r\n", [["a", "b"], ["two\r\nlines", "2"]]),
    ("a;b\nc;d\n\n\r\n", [["a", "b"], ["c", "d"]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("\u{FEFF}a;b\n", [["a", "b"]]),
    ("é;𝄞\n", [["é", "𝄞"]]),
  ]

  @Test(arguments: tables)
  func `a well formed table is split by RFC 4180`(text: String, expected: [[String]]) throws {
    #expect(try rows(text).map(\.fields) == expected)
  }

  private static let broken: [(String, ImportRefusal)] = [
    ("a;b\n\"c;d\n", .unterminatedQuote(line: 2, column: 1)),
    ("a;b\né;\"c\nd", .unterminatedQuote(line: 2, column: 3)),
    ("a;b\nc\"d;e\n", .strayQuote(line: 2, column: 2)),
    ("a;b\n\"c\"d;e\n", .strayQuote(line: 2, column: 4)),
    ("a;b\n\"x\ny\" ;e\n", .strayQuote(line: 3, column: 3)),
    ("a;b\nc\n", .raggedRow(line: 2, expected: 2, found: 1)),
    ("a;b\nc;d;e\n", .raggedRow(line: 2, expected: 2, found: 3)),
    ("a;b\n\"x\ny\";1\nz\n", .raggedRow(line: 4, expected: 2, found: 1)),
    ("a;b\n\nc;d\n", .raggedRow(line: 2, expected: 2, found: 0)),
    ("a;b\rc;d\n", .strayReturn(line: 1, column: 4)),
    ("a;b\nc;d\r", .strayReturn(line: 2, column: 4)),
    ("a;b\nc;\0\n", .malformedText(line: 2)),
    ("", .empty),
  ]

  @Test(arguments: broken)
  func `a table that is not well formed is refused with its place`(
    text: String, refusal: ImportRefusal
  ) throws {
    #expect(throws: refusal) { try rows(text) }
  }

  @Test func `a row knows the line it begins on`() throws {
    #expect(try rows("a;b\n\"x\ny\";1\nz;2\n").map(\.line) == [1, 2, 4])
  }

  @Test func `a value or a row without end is refused`() throws {
    let long = String(repeating: "x", count: 70_000)
    #expect(throws: ImportRefusal.tooLongValue(line: 1, limit: 65_536)) { try rows(long) }
    let wide = String(repeating: ";", count: 1000)
    #expect(throws: ImportRefusal.raggedRow(line: 1, expected: 512, found: 513)) {
      try rows(wide)
    }
  }

  @Test func `a table larger than one reading is split the same wherever the pieces end`() throws {
    let wide = String(repeating: "ë\"\"", count: 9)
    let text = (0..<9000).map { "\($0);\"\(wide)\r\n\";x\r\n" }.joined()
    let read = try rows(text)
    #expect(read.count == 9000)
    #expect(
      read.allSatisfy { $0.fields[1] == String(repeating: "ë\"", count: 9) + "\r\n" })
    #expect(read.last?.line == 17_999)
  }

  @Test func `a row shows only its place when it is printed`() throws {
    #expect(try rows("a;b\n").map { "\($0)" } == ["row at line 1"])
  }
}
