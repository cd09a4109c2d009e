extension CategoryErasure {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      category: try reader.code(), parts: try reader.requestItems(),
      fate: try Fate(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: category)
    writer.write(requestItems: parts)
    fate.write(to: &writer)
  }
}

extension CategoryErasure.Fate {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .erase
    case 2:
      self = .keep(
        until: try reader.optional { (reader) throws(ByteFault) in try reader.date() },
        basis: try reader.text())
    case 3: self = .hold(reference: try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .erase: writer.write(byte: 1)
    case .keep(let until, let basis):
      writer.write(byte: 2)
      writer.write(optional: until) { $0.write(date: $1) }
      writer.write(text: basis)
    case .hold(let reference):
      writer.write(byte: 3)
      writer.write(text: reference)
    }
  }
}
