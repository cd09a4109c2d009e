extension Hold: Sealable {
  package static let recordKind = RecordContentKind.hold
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(),
      school: try reader.optional { (reader) throws(ByteFault) in try reader.id() },
      categories: try reader.codes(), ground: try reader.word(), reference: try reader.text(),
      placed: try HoldStep(from: &reader), power: try reader.word(), review: try reader.date())
    reviews = try reader.list { (reader) throws(ByteFault) in try HoldStep(from: &reader) }
    lifted = try reader.optional { (reader) throws(ByteFault) in try HoldStep(from: &reader) }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(optional: school) { $0.write(id: $1) }
    writer.write(codes: categories)
    writer.write(word: ground)
    writer.write(text: reference)
    placed.write(to: &writer)
    writer.write(word: power)
    writer.write(date: review)
    writer.write(list: reviews) { $1.write(to: &$0) }
    writer.write(optional: lifted) { $1.write(to: &$0) }
  }
}

extension HoldStep {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      by: try reader.id(), role: try reader.code(), on: try reader.date(),
      reason: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: by)
    writer.write(code: role)
    writer.write(date: on)
    writer.write(text: reason)
  }
}
