extension RequestCase {
  /// The format that is written.
  package static let recordFormat: UInt8 = 4

  /// Reads a case; what follows from the events is folded anew.
  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    let id: RequestID = try reader.id()
    let events = try reader.list { (reader) throws(ByteFault) in
      try RequestEvent(from: &reader, format: format)
    }
    guard let request = RequestCase(id: id, recorded: events) else { throw .malformed }
    self = request
  }

  /// Writes the events and nothing that follows from them.
  package func write(to writer: inout ByteWriter) {
    writer.write(id: id)
    writer.write(list: events) { writer, event in event.write(to: &writer) }
  }
}
