extension RequestDecision {
  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    let items = try reader.list { (reader) throws(ByteFault) in
      ItemDecision(
        try RequestItem(from: &reader), try ItemDecision.Verdict(from: &reader))
    }
    // Before format 4 who sent a copy named the recipient.
    self.init(
      items: items, policyVersion: try reader.integer(),
      receiver: format > 3 ? try reader.optionalID() : nil)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(list: items) { writer, part in
      part.item.write(to: &writer)
      part.verdict.write(to: &writer)
    }
    writer.write(integer: policyVersion)
    writer.write(optional: receiver) { $0.write(id: $1) }
  }
}

extension ItemDecision.Verdict {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .granted
    case 2: self = .refused(try reader.word(), explanation: try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .granted: writer.write(byte: 1)
    case .refused(let ground, let words):
      writer.write(byte: 2)
      writer.write(word: ground)
      writer.write(text: words)
    }
  }
}
