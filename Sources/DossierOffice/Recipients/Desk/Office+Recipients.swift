package import DossierCore

extension RecordList {
  /// Everybody who may be given data.
  package static let recipients = RecordList("recipients")
  /// What was agreed with them.
  package static let agreements = RecordList("agreements")
}

extension Office {
  /// Throws `roleMayNot` unless the role sees the register of recipients.
  func demandRecipients() throws {
    guard rights.seesRecipients else { throw Refusal.roleMayNot(role, "R-I-1.3-2") }
  }

  /// Throws `roleMayNot` unless the role keeps the register of recipients.
  func demandRecipientChange() throws {
    guard rights.keepsRecipients else { throw Refusal.roleMayNot(role, "R-O-5.4-1") }
  }

  /// Everybody in the register, whoever asks: a name and a kind are no personal data.
  func recipients() throws -> [StoredValue<Recipient>] {
    try kept(on: .recipients, in: .organisation)
  }

  /// The recipients by the record they stand in.
  func recipientsByRecord() throws -> [RecordID: Recipient] {
    Dictionary(
      try recipients().map { ($0.record, $0.content) }, uniquingKeysWith: { first, _ in first })
  }

  /// One recipient; throws `notFound` when there is none.
  func recipient(_ id: RecordID) throws -> StoredValue<Recipient> {
    try found(id, as: .recipient)
  }

  /// Everything that was agreed with anybody.
  func agreements() throws -> [StoredValue<Agreement>] {
    try kept(on: .agreements, in: .organisation)
  }

  /// One agreement; throws `notFound` when there is none.
  func agreement(_ id: RecordID) throws -> StoredValue<Agreement> {
    try found(id, as: .agreement)
  }

  /// The agreement on which a recipient may be given something on a day (R-O-5.4-1, R-O-5.4-2).
  ///
  /// What was widened afterwards does not count for a day that had passed by then.
  func validAgreement(
    for recipient: RecordID, need: AgreementNeed, on day: CalendarDate
  ) throws -> StoredValue<Agreement>? {
    let stored = try agreements()
    let valid = DossierCore.validAgreement(
      for: recipient, need: need, on: day, among: stored.map(\.content))
    return try stored.first { $0.content == valid }.flatMap { try asItStood($0, on: day) }
  }

  /// An agreement with what the register said of it on a day; `nil` when it did not hold by that.
  ///
  /// A paper that was entered later counts as it was entered first.
  private func asItStood(
    _ stored: StoredValue<Agreement>, on day: CalendarDate
  ) throws -> StoredValue<Agreement>? {
    guard let written = stored.content.written, day < written else { return stored }
    let versions = try archive.history(stored.record).map { try Agreement(opened: $0.body) }
    let then = versions.first { $0.written.map { $0 <= day } ?? true } ?? versions.last
    guard let then, then.holds(on: day) else { return nil }
    var stored = stored
    stored.content.purposes = then.purposes
    stored.content.categories = then.categories
    return stored
  }

  /// The kind of a recipient in the policy in force; throws when the policy knows it no longer.
  func type(of recipient: Recipient) throws -> RecipientType {
    guard let type = policy.recipientType(recipient.type) else {
      throw Refusal.recipient(.unknownType(recipient.type))
    }
    return type
  }
}
