extension RequestIntake {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      pupil: try reader.id(), requester: try Requester(from: &reader),
      wish: try RequestWish(from: &reader), channel: try reader.word(),
      received: try reader.date(), recognised: try reader.date(),
      duplicate: try DuplicateHandling(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    requester.write(to: &writer)
    wish.write(to: &writer)
    writer.write(word: channel)
    writer.write(date: received)
    writer.write(date: recognised)
    duplicate.write(to: &writer)
  }
}

extension RequestIntake.DuplicateHandling {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .none
    case 2: self = .linked(try reader.id())
    case 3: self = .separate(reason: try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .none: writer.write(byte: 1)
    case .linked(let id):
      writer.write(byte: 2)
      writer.write(id: id)
    case .separate(let reason):
      writer.write(byte: 3)
      writer.write(text: reason)
    }
  }
}

extension Requester {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let person = try RequesterPerson(from: &reader)
    let mandate = try reader.optional { (reader) throws(ByteFault) in
      Mandate(principal: try RequesterPerson(from: &reader), wasSeen: try reader.flag())
    }
    self.init(person, for: mandate)
  }

  func write(to writer: inout ByteWriter) {
    person.write(to: &writer)
    writer.write(optional: mandate) { writer, mandate in
      mandate.principal.write(to: &writer)
      writer.write(flag: mandate.wasSeen)
    }
  }
}

extension RequesterPerson {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .pupil
    case 2: self = .guardian(try reader.id())
    case 3: self = .other(try reader.text())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .pupil: writer.write(byte: 1)
    case .guardian(let person):
      writer.write(byte: 2)
      writer.write(id: person)
    case .other(let name):
      writer.write(byte: 3)
      writer.write(text: name)
    }
  }
}
