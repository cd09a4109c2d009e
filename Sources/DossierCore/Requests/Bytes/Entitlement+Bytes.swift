extension Entitlement {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1:
      self = .entitled(
        try reader.list { (reader) throws(ByteFault) in try EntitlementRemark(from: &reader) })
    case 2: self = .unclear(try EntitlementDoubt(from: &reader))
    case 3:
      let obstacle = try EntitlementObstacle(from: &reader)
      let instead = try reader.list { (reader) throws(ByteFault) in
        try AlternativeRequester(from: &reader)
      }
      self = .notEntitled(obstacle, instead: instead)
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .entitled(let remarks):
      writer.write(byte: 1)
      writer.write(list: remarks) { $1.write(to: &$0) }
    case .unclear(let doubt):
      writer.write(byte: 2)
      doubt.write(to: &writer)
    case .notEntitled(let obstacle, let instead):
      writer.write(byte: 3)
      obstacle.write(to: &writer)
      writer.write(list: instead) { $1.write(to: &$0) }
    }
  }
}

extension EntitlementDoubt {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .authorityUnknown
    case 2: self = .birthDateUnknown
    case 3: self = .mandateNotSeen
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .authorityUnknown: writer.write(byte: 1)
    case .birthDateUnknown: writer.write(byte: 2)
    case .mandateNotSeen: writer.write(byte: 3)
    }
  }
}

extension EntitlementRemark {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1:
      self = .othersHaveAuthority(
        try reader.list { (reader) throws(ByteFault) in try reader.id() })
    case 2: self = .progressOnly
    case 3: self = .underSupervision(try CourtOrder(from: &reader))
    case 4: self = .contactBan(try CourtOrder(from: &reader))
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .othersHaveAuthority(let others):
      writer.write(byte: 1)
      writer.write(list: others) { $0.write(id: $1) }
    case .progressOnly: writer.write(byte: 2)
    case .underSupervision(let order):
      writer.write(byte: 3)
      order.write(to: &writer)
    case .contactBan(let order):
      writer.write(byte: 4)
      order.write(to: &writer)
    }
  }
}

extension AlternativeRequester {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .pupil
    case 2: self = .guardian(try reader.id())
    case 3: self = .samePerson(try reader.word())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .pupil: writer.write(byte: 1)
    case .guardian(let person):
      writer.write(byte: 2)
      writer.write(id: person)
    case .samePerson(let kind):
      writer.write(byte: 3)
      writer.write(word: kind)
    }
  }
}

extension CourtOrder {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      kind: try reader.word(), from: try reader.date(),
      until: try reader.optional { (reader) throws(ByteFault) in try reader.date() },
      reference: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: kind)
    writer.write(date: from)
    writer.write(optional: until) { $0.write(date: $1) }
    writer.write(text: reference)
  }
}
