extension Disclosure: Sealable {
  package static let recordKind = RecordContentKind.disclosure
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(), recipient: try reader.id(), type: try reader.code(),
      terms: try DisclosureDraft(from: &reader), agreement: try reader.optionalID(),
      consents: try reader.list { (reader) throws(ByteFault) in try reader.id() },
      demand: try reader.optionalID(), transfer: try reader.optionalID(),
      request: try reader.optionalID(), digest: try reader.block(),
      form: try reader.optionalText(), account: try reader.id(), role: try reader.code(),
      policyVersion: try reader.integer(), noticed: try reader.optionalDate())
    guard format > 1 else { return }
    terms.question = try reader.optionalText()
    recipientName = try reader.optionalText()
    files = try reader.list { (reader) throws(ByteFault) in
      DisclosedFile(name: try reader.text(), digest: try reader.block())
    }
    terms.exemption = try reader.optional { (reader) throws(ByteFault) in
      try FreezeExemption(from: &reader)
    }
    shield = try reader.optional { (reader) throws(ByteFault) in try reader.code() }
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
    writer.write(optionalText: terms.question)
    writer.write(optionalText: recipientName)
    writer.write(list: files) {
      $0.write(text: $1.name)
      $0.write(block: $1.digest)
    }
    writer.write(optional: terms.exemption) { $1.write(to: &$0) }
    writer.write(optional: shield) { $0.write(code: $1) }
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
