extension Disclosure: Sealable {
  package static let recordKind = RecordContentKind.disclosure
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(), recipient: try reader.id(), type: try reader.code(),
      terms: try DisclosureDraft(from: &reader), agreement: try reader.optionalID(),
      consents: try reader.list { (reader) throws(ByteFault) in try reader.id() },
      demand: try reader.optionalID(), transfer: try reader.optionalID(),
      request: try reader.optionalID(), digest: try reader.block(),
      form: try reader.optionalText(), account: try reader.id(), role: try reader.code(),
      policyVersion: try reader.integer(), noticed: try reader.optionalDate())
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(id: recipient)
    writer.write(code: type)
    terms.write(to: &writer)
    writer.write(optional: agreement) { $0.write(id: $1) }
    writer.write(list: consents) { $0.write(id: $1) }
    writer.write(optional: demand) { $0.write(id: $1) }
    writer.write(optional: transfer) { $0.write(id: $1) }
    writer.write(optional: request) { $0.write(id: $1) }
    writer.write(block: digest)
    writer.write(optionalText: form)
    writer.write(id: account)
    writer.write(code: role)
    writer.write(integer: policyVersion)
    writer.write(optional: noticed) { $0.write(date: $1) }
  }
}

extension ByteReader {
  mutating func optionalID<Subject>() throws(ByteFault) -> Identifier<Subject>? {
    try optional { (reader) throws(ByteFault) in try reader.id() }
  }

  mutating func optionalDate() throws(ByteFault) -> CalendarDate? {
    try optional { (reader) throws(ByteFault) in try reader.date() }
  }
}
