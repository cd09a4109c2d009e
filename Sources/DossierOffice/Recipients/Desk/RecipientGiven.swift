package import DossierCore

/// What somebody fills in about a recipient.
package struct RecipientGiven: Hashable, Sendable, Codable {
  /// Its name.
  package var name: String
  /// What kind of recipient it is.
  package var type: RecipientTypeCode
  /// Its code in the register of institutions.
  package var brin: String?
  /// Its postal address.
  package var address: String?
  /// Whom to turn to: a function, not a person.
  package var contact: String?
  /// How data are exchanged with it securely.
  package var channel: String?
  /// The first day on which it may be given something; today when left out.
  package var from: CalendarDate?

  /// Puts the answers together.
  package init(
    name: String, type: RecipientTypeCode, brin: String? = nil, address: String? = nil,
    contact: String? = nil, channel: String? = nil, from: CalendarDate? = nil
  ) {
    self.name = name
    self.type = type
    self.brin = brin
    self.address = address
    self.contact = contact
    self.channel = channel
    self.from = from
  }

  /// The recipient as it is kept; throws for texts that cannot be kept.
  func recipient(today: CalendarDate, ended: CalendarDate? = nil) throws -> Recipient {
    var texts = GivenTexts()
    let brin = texts.optional(brin, "brin", limit: 20)
    let recipient = Recipient(
      name: texts.line(name, "naam", limit: 120), type: type,
      brin: brin.map { written in (try? BRIN(written))?.canonical ?? written },
      address: texts.optional(address, "adres"), contact: texts.optional(contact, "contact"),
      channel: texts.optional(channel, "kanaal"), from: from ?? today, ended: ended)
    try texts.finish()
    return recipient
  }
}
