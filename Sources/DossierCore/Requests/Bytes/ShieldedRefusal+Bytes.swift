extension ShieldedRefusal: Sealable {
  package static let recordKind = RecordContentKind.shieldedRefusal
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      request: try reader.id(), items: try reader.requestItems(), explanation: try reader.text(),
      advisedBy: try reader.list { (reader) throws(ByteFault) in try reader.id() },
      decidedBy: try reader.id(), decided: try reader.date())
  }

  /// Writes a shielded ground.
  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(requestItems: items)
    writer.write(text: explanation)
    writer.write(list: advisedBy) { $0.write(id: $1) }
    writer.write(id: decidedBy)
    writer.write(date: decided)
  }
}
