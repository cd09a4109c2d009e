extension RequestItem {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .wholeDossier
    case 2: self = .category(try reader.code())
    case 3:
      self = .field(
        try reader.code(),
        sheet: try reader.optional { (reader) throws(ByteFault) in try reader.id() })
    case 4: self = .record(try reader.id())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .wholeDossier: writer.write(byte: 1)
    case .category(let code):
      writer.write(byte: 2)
      writer.write(code: code)
    case .field(let code, let sheet):
      writer.write(byte: 3)
      writer.write(code: code)
      writer.write(optional: sheet) { $0.write(id: $1) }
    case .record(let id):
      writer.write(byte: 4)
      writer.write(id: id)
    }
  }
}

extension RequestScope {
  init(from reader: inout ByteReader) throws(ByteFault) {
    guard let scope = RequestScope(try reader.requestItems()) else { throw .malformed }
    self = scope
  }

  func write(to writer: inout ByteWriter) {
    writer.write(requestItems: items)
  }
}

extension ByteReader {
  mutating func requestItems() throws(ByteFault) -> [RequestItem] {
    try list { (reader) throws(ByteFault) in try RequestItem(from: &reader) }
  }

  mutating func optionalText() throws(ByteFault) -> String? {
    try optional { (reader) throws(ByteFault) in try reader.text() }
  }
}

extension ByteWriter {
  mutating func write(requestItems items: [RequestItem]) {
    write(list: items) { writer, item in item.write(to: &writer) }
  }

  mutating func write(optionalText text: String?) {
    write(optional: text) { $0.write(text: $1) }
  }
}
