import DossierCore

/// Finds out encoding and delimiter of a table from its bytes.
struct CsvDetector {
  /// False as soon as a byte cannot be UTF-8.
  private(set) var mayBeUTF8 = true
  private var missing = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF

  /// True when everything taken so far is complete UTF-8.
  var isUTF8: Bool { mayBeUTF8 && missing == 0 }

  /// Takes the next bytes of the file.
  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes {
      if missing == 0, byte < 0x80 { continue }
      guard mayBeUTF8 else { return }
      if missing > 0 {
        mayBeUTF8 = (low...high).contains(byte)
        missing -= 1
        (low, high) = (0x80, 0xBF)
      } else {
        begin(byte)
      }
    }
  }

  /// The second byte of some characters has a narrower range: no overlong forms, no surrogates.
  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, low) = (2, 0xA0)
    case 0xED: (missing, high) = (2, 0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, low) = (3, 0x90)
    case 0xF4: (missing, high) = (3, 0x8F)
    case 0xF1...0xF3: missing = 3
    default: mayBeUTF8 = false
    }
  }

  /// The bytes without the mark that some programs put before UTF-8.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Throws for encodings of two bytes a character.
  static func checkByteOrder(_ bytes: [UInt8]) throws(ImportRefusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .unsupportedEncoding("UTF-16")
    }
  }

  /// The delimiter that splits most rows of the sample evenly into most fields.
  static func delimiter(
    of sample: [UInt8], encoding: CsvDialect.Encoding, limits: ImportLimits
  ) -> CsvDialect.Delimiter {
    var best = (delimiter: CsvDialect.Delimiter.semicolon, rows: 0, fields: 1)
    for delimiter in CsvDialect.Delimiter.allCases {
      let dialect = CsvDialect(delimiter: delimiter, encoding: encoding)
      let (rows, fields) = measure(sample, dialect, limits)
      if fields > 1, best.fields == 1 || (rows, fields) > (best.rows, best.fields) {
        best = (delimiter, rows, fields)
      }
    }
    return best.delimiter
  }

  /// How many rows of the sample come out well, at most fifty, and how many fields they have.
  private static func measure(
    _ sample: [UInt8], _ dialect: CsvDialect, _ limits: ImportLimits
  ) -> (rows: Int, fields: Int) {
    var parser = CsvParser(dialect, limits: limits)
    var measured = (rows: 0, fields: 0)
    do {
      _ = try parser.take(sample) { row in
        measured = (measured.rows + 1, row.fields.count)
        return measured.rows < 50
      }
      if measured.rows == 0, let row = try parser.finish() { measured = (1, row.fields.count) }
    } catch {
      // Not an answer yet: with this delimiter the sample is no table beyond here.
    }
    return measured
  }
}
