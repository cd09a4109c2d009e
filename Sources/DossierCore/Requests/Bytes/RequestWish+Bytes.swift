extension RequestWish {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .access(try RequestScope(from: &reader))
    case 2:
      self = .rectification(
        try reader.list { (reader) throws(ByteFault) in try ProposedCorrection(from: &reader) })
    case 3:
      self = .erasure(
        try RequestScope(from: &reader),
        try reader.optional { (reader) throws(ByteFault) in try reader.word() })
    case 4:
      self = .restriction(
        try RequestScope(from: &reader),
        try reader.optional { (reader) throws(ByteFault) in try reader.word() })
    case 5:
      self = .objection(try RequestScope(from: &reader), situation: try reader.optionalText())
    case 6:
      self = .portability(try RequestScope(from: &reader), sendTo: try reader.optionalText())
    case 7: self = .parentInformation
    case 8: self = .question(try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .access(let scope):
      writer.write(byte: 1)
      scope.write(to: &writer)
    case .rectification(let corrections):
      writer.write(byte: 2)
      writer.write(list: corrections) { writer, correction in correction.write(to: &writer) }
    case .erasure(let scope, let ground):
      writer.write(byte: 3)
      scope.write(to: &writer)
      writer.write(optional: ground) { $0.write(word: $1) }
    case .restriction(let scope, let ground):
      writer.write(byte: 4)
      scope.write(to: &writer)
      writer.write(optional: ground) { $0.write(word: $1) }
    case .objection(let scope, let situation):
      writer.write(byte: 5)
      scope.write(to: &writer)
      writer.write(optionalText: situation)
    case .portability(let scope, let sendTo):
      writer.write(byte: 6)
      scope.write(to: &writer)
      writer.write(optionalText: sendTo)
    case .parentInformation: writer.write(byte: 7)
    case .question(let text):
      writer.write(byte: 8)
      writer.write(text: text)
    }
  }
}

extension ProposedCorrection {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      item: try RequestItem(from: &reader), old: try reader.text(), proposed: try reader.text(),
      nature: try reader.word())
  }

  func write(to writer: inout ByteWriter) {
    item.write(to: &writer)
    writer.write(text: old)
    writer.write(text: proposed)
    writer.write(word: nature)
  }
}
