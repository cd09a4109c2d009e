extension Transfer: Sealable {
  package static let recordKind = RecordContentKind.transfer
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    kind = try reader.word()
    recipient = try reader.id()
    account = try reader.id()
    prepared = try reader.date()
    parts = try reader.list { (reader) throws(ByteFault) in try DisclosedPart(from: &reader) }
    copies = try reader.list { (reader) throws(ByteFault) in
      ParentalCopy(
        receiver: try RequesterPerson(from: &reader), on: try reader.date(),
        way: try reader.word())
    }
    views = try reader.list { (reader) throws(ByteFault) in
      ParentalView(
        person: try RequesterPerson(from: &reader), on: try reader.date(),
        agreement: try reader.word(), reason: try reader.optionalText(),
        remark: try reader.optionalText())
    }
    end = try reader.optional { (reader) throws(ByteFault) in try End(from: &reader) }
    // What was shown is kept since the second format.
    guard format > 1 else { return }
    for place in copies.indices { copies[place].content = try Self.content(from: &reader) }
    for place in views.indices { views[place].content = try Self.content(from: &reader) }
  }

  private static func content(from reader: inout ByteReader) throws(ByteFault) -> [UInt8]? {
    try reader.optional { (reader) throws(ByteFault) in try reader.block() }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(word: kind)
    writer.write(id: recipient)
    writer.write(id: account)
    writer.write(date: prepared)
    writer.write(list: parts) { $1.write(to: &$0) }
    writer.write(list: copies) { writer, copy in
      copy.receiver.write(to: &writer)
      writer.write(date: copy.on)
      writer.write(word: copy.way)
    }
    writer.write(list: views) { writer, view in
      view.person.write(to: &writer)
      writer.write(date: view.on)
      writer.write(word: view.agreement)
      writer.write(optionalText: view.reason)
      writer.write(optionalText: view.remark)
    }
    writer.write(optional: end) { $1.write(to: &$0) }
    for content in copies.map(\.content) + views.map(\.content) {
      writer.write(optional: content) { $0.write(block: $1) }
    }
  }
}

extension Transfer.End {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .sent(try reader.id(), on: try reader.date())
    case 2: self = .cancelled(reason: try reader.text(), on: try reader.date())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .sent(let disclosure, let day):
      writer.write(byte: 1)
      writer.write(id: disclosure)
      writer.write(date: day)
    case .cancelled(let reason, let day):
      writer.write(byte: 2)
      writer.write(text: reason)
      writer.write(date: day)
    }
  }
}
