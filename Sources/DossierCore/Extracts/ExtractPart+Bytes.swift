/// The compact form in which a part waits, sealed, until the package is made.
extension ExtractPart {
  private static let format: UInt8 = 1

  /// The bytes to seal.
  package var storedForm: [UInt8] {
    var writer = ByteWriter(capacity: 4096)
    writer.write(byte: Self.format)
    writer.write(code: category)
    writer.write(text: label)
    writer.write(list: sheets) { writer, sheet in sheet.write(to: &writer) }
    writer.write(list: entries) { writer, entry in entry.write(to: &writer) }
    writer.write(list: documents) { writer, document in document.write(to: &writer) }
    return writer.bytes
  }

  /// Reads opened bytes.
  package init(stored bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    let format = try reader.byte()
    guard format == Self.format else {
      throw .unknownFormat(kind: RecordContentKind.contributedPart.rawValue, format: format)
    }
    self.init(category: try reader.code(), label: try reader.text())
    sheets = try reader.list { (reader) throws(ByteFault) in try ExtractSheet(from: &reader) }
    entries = try reader.list { (reader) throws(ByteFault) in try ExtractEntry(from: &reader) }
    documents = try reader.list { (reader) throws(ByteFault) in
      try ExtractDocument(from: &reader)
    }
    guard reader.remaining == 0 else { throw .malformed }
  }
}

extension ExtractSheet {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      record: try reader.id(),
      fields: try reader.list { (reader) throws(ByteFault) in try ExtractField(from: &reader) })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: record)
    writer.write(list: fields) { writer, field in field.write(to: &writer) }
  }
}

extension ExtractField {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), value: try reader.text(),
      text: try reader.text(), source: try reader.word(), statements: try reader.texts())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(text: value)
    writer.write(text: text)
    writer.write(word: source)
    writer.write(texts: statements)
  }
}

extension ExtractEntry {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      record: try reader.id(), date: try reader.date(), title: try reader.text(),
      text: try RedactedText(from: &reader), source: try reader.word(),
      statements: try reader.texts(),
      withdrawn: try reader.optional { (reader) throws(ByteFault) in try reader.date() })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: record)
    writer.write(date: date)
    writer.write(text: title)
    text.write(to: &writer)
    writer.write(word: source)
    writer.write(texts: statements)
    writer.write(optional: withdrawn) { $0.write(date: $1) }
  }
}

extension ExtractDocument {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      record: try reader.id(), date: try reader.date(), title: try reader.text(),
      fileType: try reader.text(), size: try reader.integer(), source: try reader.word(),
      statements: try reader.texts())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: record)
    writer.write(date: date)
    writer.write(text: title)
    writer.write(text: fileType)
    writer.write(integer: size)
    writer.write(word: source)
    writer.write(texts: statements)
  }
}

extension RedactedText {
  init(from reader: inout ByteReader) throws(ByteFault) {
    parts = try reader.list { (reader) throws(ByteFault) in
      switch try reader.byte() {
      case 1: .text(try reader.text())
      case 2: .bar(reasons: try reader.texts())
      default: throw .malformed
      }
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(list: parts) { writer, part in
      switch part {
      case .text(let words):
        writer.write(byte: 1)
        writer.write(text: words)
      case .bar(let reasons):
        writer.write(byte: 2)
        writer.write(texts: reasons)
      }
    }
  }
}

extension ByteReader {
  fileprivate mutating func texts() throws(ByteFault) -> [String] {
    try list { (reader) throws(ByteFault) in try reader.text() }
  }
}

extension ByteWriter {
  fileprivate mutating func write(texts: [String]) {
    write(list: texts) { $0.write(text: $1) }
  }
}
