/// Somebody outside the school who may be given data (ontvanger, O 7.2), such as DUO or a supplier.
///
/// What it may be given follows from its type in the policy and its agreements, never from itself.
package struct Recipient: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// What kind of recipient it is.
  package var type: RecipientTypeCode
  /// Its code in the national register of institutions, for schools; checked by `RecipientRules`.
  package var brin: String?
  /// Its postal address.
  package var address: String?
  /// Whom to turn to: a function, not a person.
  package var contact: String?
  /// How data are exchanged with it securely (R-O-5.4-1).
  package var channel: String?
  /// The first day on which it may be given something.
  package var from: CalendarDate
  /// The last day, when there is one.
  package var ended: CalendarDate?

  /// Puts a recipient together; `RecipientRules` say whether it may stand in the register.
  package init(
    name: String, type: RecipientTypeCode, brin: String? = nil, address: String? = nil,
    contact: String? = nil, channel: String? = nil, from: CalendarDate,
    ended: CalendarDate? = nil
  ) {
    self.name = name
    self.type = type
    self.brin = brin
    self.address = address
    self.contact = contact
    self.channel = channel
    self.from = from
    self.ended = ended
  }

  /// Whether it may be given something on a day, as far as the register is concerned.
  package func isActive(on day: CalendarDate) -> Bool {
    from <= day && ended.map { day <= $0 } ?? true
  }
}

extension Recipient: Sealable {
  package static let recordKind = RecordContentKind.recipient
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    name = try reader.text()
    type = try reader.code()
    brin = try reader.optionalText()
    address = try reader.optionalText()
    contact = try reader.optionalText()
    channel = try reader.optionalText()
    from = try reader.date()
    ended = try reader.optionalDate()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(text: name)
    writer.write(code: type)
    for text in [brin, address, contact, channel] {
      writer.write(optional: text) { $0.write(text: $1) }
    }
    writer.write(date: from)
    writer.write(optional: ended) { $0.write(date: $1) }
  }
}
