extension ConsentEvent: Sealable {
  package static let recordKind = RecordContentKind.consentEvent
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(), number: try reader.integer(), purpose: try reader.code(),
      answer: try reader.word(), giver: try Requester(from: &reader),
      authority: try reader.optional { (reader) throws(ByteFault) in try reader.word() },
      signed: try reader.date(), way: try reader.word(),
      evidence: try reader.optional { (reader) throws(ByteFault) in
        try ConsentEvidence(from: &reader)
      },
      text: try reader.integer(),
      until: try reader.optional { (reader) throws(ByteFault) in try reader.date() },
      enteredBy: try reader.id(), entered: try reader.date(),
      // The first format knew no consent about one recipient.
      subject: format < 2
        ? nil
        : try reader.optional { (reader) throws(ByteFault) in
          try ConsentSubject(from: &reader)
        })
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(integer: number)
    writer.write(code: purpose)
    writer.write(word: answer)
    giver.write(to: &writer)
    writer.write(optional: authority) { $0.write(word: $1) }
    writer.write(date: signed)
    writer.write(word: way)
    writer.write(optional: evidence) { $1.write(to: &$0) }
    writer.write(integer: text)
    writer.write(optional: until) { $0.write(date: $1) }
    writer.write(id: enteredBy)
    writer.write(date: entered)
    writer.write(optional: subject) { $1.write(to: &$0) }
  }
}

extension ConsentEvidence {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .document(try reader.id())
    case 2: self = .place(try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .document(let record):
      writer.write(byte: 1)
      writer.write(id: record)
    case .place(let words):
      writer.write(byte: 2)
      writer.write(text: words)
    }
  }
}
