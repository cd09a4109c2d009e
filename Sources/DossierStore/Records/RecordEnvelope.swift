import DossierCore

/// What lies inside a sealed record: what it is about, its list, and the content.
///
/// The locators outside are one-way; who opens the record gets the plain names back from here.
/// Filled up to a multiple of 32 bytes so that lengths tell less.
struct RecordEnvelope {
  let subject: RecordSubject?
  let list: RecordList?
  let body: [UInt8]

  init(subject: RecordSubject?, list: RecordList?, body: [UInt8]) {
    self.subject = subject
    self.list = list
    self.body = body
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(optional: subject.map(Self.name(of:)))
    writer.write(optional: list.map(Self.name(of:)))
    writer.write(counted: body)
    let padding = (32 - writer.bytes.count % 32) % 32
    writer.write(raw: repeatElement(0, count: padding))
    return writer.bytes
  }

  init(decoding bytes: [UInt8]) throws(StoreFault) {
    var reader = ByteReader(bytes)
    subject = try Self.optional(&reader).map { (name) throws(StoreFault) in
      try Self.subject(named: name)
    }
    list = try Self.optional(&reader).map { (name) throws(StoreFault) in
      guard let text = String(validating: name, as: UTF8.self) else { throw .damaged }
      return RecordList(text)
    }
    body = try reader.counted()
  }

  /// The bytes a locator is made of.
  static func name(of subject: RecordSubject) -> [UInt8] {
    var writer = ByteWriter()
    switch subject {
    case .pupil(let id):
      writer.write(UInt8(1))
      writer.write(id.number)
    case .account(let id):
      writer.write(UInt8(2))
      writer.write(id.number)
    case .school(let id):
      writer.write(UInt8(3))
      writer.write(id.number)
    }
    return writer.bytes
  }

  static func name(of list: RecordList) -> [UInt8] {
    Array(list.name.utf8)
  }

  private static func subject(named name: [UInt8]) throws(StoreFault) -> RecordSubject {
    var reader = ByteReader(name)
    let kind = try reader.number(UInt8.self)
    let number = try reader.number(Int64.self)
    switch kind {
    case 1: return .pupil(PupilID(number: number))
    case 2: return .account(AccountID(number: number))
    case 3: return .school(SchoolID(number: number))
    default: throw .damaged
    }
  }

  private static func optional(_ reader: inout ByteReader) throws(StoreFault) -> [UInt8]? {
    try reader.number(UInt8.self) == 0 ? nil : try reader.counted()
  }
}
