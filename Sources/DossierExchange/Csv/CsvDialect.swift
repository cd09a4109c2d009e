/// How the rows of a table are written: what separates fields, and what the bytes mean.
package struct CsvDialect: Hashable, Sendable {
  /// What stands between two fields.
  package var delimiter: Delimiter
  /// What the bytes mean.
  package var encoding: Encoding

  /// Puts a dialect together.
  package init(delimiter: Delimiter, encoding: Encoding) {
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// What can stand between two fields.
  package enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
  }

  /// The encodings that are read; the raw value is the name in a mapping file.
  package enum Encoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
  }
}
