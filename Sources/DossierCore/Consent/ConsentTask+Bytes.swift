extension ConsentTask: Sealable {
  package static let recordKind = RecordContentKind.consentTask
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(),
      school: try reader.optional { (reader) throws(ByteFault) in try reader.id() },
      matter: try ConsentMatter(from: &reader), word: try reader.id(), since: try reader.date(),
      followUps: try reader.words())
    for step in try reader.list({ (reader) throws(ByteFault) in
      try ConsentTaskStep(from: &reader)
    }) {
      do { try add(step) } catch { throw .malformed }
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(optional: school) { $0.write(id: $1) }
    matter.write(to: &writer)
    writer.write(id: word)
    writer.write(date: since)
    writer.write(words: followUps)
    writer.write(list: steps) { $1.write(to: &$0) }
  }
}

extension ConsentTaskStep {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      followUp: try reader.word(), result: try reader.word(), note: try reader.text(),
      by: try reader.id(), on: try reader.date())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: followUp)
    writer.write(word: result)
    writer.write(text: note)
    writer.write(id: by)
    writer.write(date: on)
  }
}
