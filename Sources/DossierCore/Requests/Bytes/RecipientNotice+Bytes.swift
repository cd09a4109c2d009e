extension RecipientNotice {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      recipient: try reader.id(), item: try RequestItem(from: &reader),
      result: try Result(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: recipient)
    item.write(to: &writer)
    result.write(to: &writer)
  }
}

extension RecipientNotice.Result {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .told
    case 2: self = .impossible(reason: try reader.text())
    case 3: self = .disproportionate(reason: try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .told: writer.write(byte: 1)
    case .impossible(let reason):
      writer.write(byte: 2)
      writer.write(text: reason)
    case .disproportionate(let reason):
      writer.write(byte: 3)
      writer.write(text: reason)
    }
  }
}
