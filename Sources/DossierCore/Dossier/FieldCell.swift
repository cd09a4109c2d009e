/// One value in a sheet, with where it came from and who wrote it.
package struct FieldCell: Hashable, Sendable {
  /// The value in the canonical form of its kind; never empty.
  package var value: String
  /// Where it came from.
  package var source: DataSource
  /// The day it was written.
  package var written: CalendarDate
  /// Who wrote it.
  package var author: AccountID
  /// The value of the last import, if one ever gave it.
  ///
  /// When it differs from `value` somebody changed the field here, and an import must not
  /// overwrite it silently (R-I-1.3-5).
  package var imported: String?

  /// Puts a cell together.
  package init(
    value: String, source: DataSource, written: CalendarDate, author: AccountID,
    imported: String? = nil
  ) {
    self.value = value
    self.source = source
    self.written = written
    self.author = author
    self.imported = imported
  }

  /// Whether somebody changed the field here after an import gave it.
  package var isChangedHere: Bool {
    imported != nil && imported != value
  }
}

extension FieldCell {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let value = try reader.text()
    self.value = value
    let code = try reader.byte()
    guard let source = DataSource.allCases.first(where: { $0.stored == code }) else {
      throw .malformed
    }
    self.source = source
    written = try reader.date()
    author = try reader.id()
    imported = try reader.optional { (reader) throws(ByteFault) in
      // The common case is that the imported value is still the value: one byte says so.
      try reader.flag() ? try reader.text() : value
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: value)
    writer.write(byte: source.stored)
    writer.write(date: written)
    writer.write(id: author)
    writer.write(optional: imported) { writer, imported in
      writer.write(flag: imported != value)
      if imported != value { writer.write(text: imported) }
    }
  }
}

extension DataSource {
  /// The number in the store; never given another meaning.
  fileprivate var stored: UInt8 {
    switch self {
    case .guardian: 1
    case .pupil: 2
    case .previousSchool: 3
    case .municipality: 4
    case .duo: 5
    case .staff: 6
    case .expert: 7
    case .system: 8
    }
  }
}
