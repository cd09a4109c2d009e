extension Contribution {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      category: try reader.code(), role: try reader.code(), answer: try Answer(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: category)
    writer.write(code: role)
    answer.write(to: &writer)
  }
}

extension Contribution.Answer {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1:
      self = .items(
        try reader.list { (reader) throws(ByteFault) in try ContributedItem(from: &reader) })
    case 2: self = .nothing
    case 3: self = .withheld(try reader.word(), explanation: try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .items(let items):
      writer.write(byte: 1)
      writer.write(list: items) { writer, item in item.write(to: &writer) }
    case .nothing: writer.write(byte: 2)
    case .withheld(let ground, let words):
      writer.write(byte: 3)
      writer.write(word: ground)
      writer.write(text: words)
    }
  }
}

extension ContributedItem {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      item: try RequestItem(from: &reader), version: try reader.integer(),
      others: try Others(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    item.write(to: &writer)
    writer.write(integer: version)
    others.write(to: &writer)
  }
}

extension ContributedItem.Others {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .notLookedAt
    case 2: self = .none
    case 3:
      self = .redacted(
        try reader.list { (reader) throws(ByteFault) in try Redaction(from: &reader) })
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .notLookedAt: writer.write(byte: 1)
    case .none: writer.write(byte: 2)
    case .redacted(let redactions):
      writer.write(byte: 3)
      writer.write(list: redactions) { writer, redaction in redaction.write(to: &writer) }
    }
  }
}

extension Redaction {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let (lower, upper) = (try reader.integer(), try reader.integer())
    let reason = try reader.text()
    guard lower < upper, let redaction = Redaction(passage: lower..<upper, reason: reason) else {
      throw .malformed
    }
    self = redaction
  }

  func write(to writer: inout ByteWriter) {
    writer.write(integer: passage.lowerBound)
    writer.write(integer: passage.upperBound)
    writer.write(text: reason)
  }
}
