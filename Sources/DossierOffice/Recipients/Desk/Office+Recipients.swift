package import DossierCore

extension RecordList {
  /// Everybody who may be given data.
  package static let recipients = RecordList("recipients")
  /// What was agreed with them.
  package static let agreements = RecordList("agreements")
}

extension Office {
  /// The register of recipients and processors in the policy (Verwerkers en ontvangers).
  static let recipientRegister: CategoryCode = "verwerkers"

  /// Whether the role may take a step in a register without pupils.
  func allows(_ step: RegisterStep, in register: CategoryCode) -> Bool {
    policy.registers.first { $0.code == register }?.allows(role, step) ?? false
  }

  /// Whether the role sees the register of recipients.
  var seesRecipients: Bool {
    allows(.view, in: Self.recipientRegister) || mayChangeRecipients
  }

  /// Whether the role keeps the register of recipients.
  var mayChangeRecipients: Bool { allows(.change, in: Self.recipientRegister) }

  /// Throws `roleMayNot` unless the role sees the register of recipients.
  func demandRecipients() throws {
    guard seesRecipients else { throw Refusal.roleMayNot(role, "R-I-1.3-2") }
  }

  /// Throws `roleMayNot` unless the role keeps the register of recipients.
  func demandRecipientChange() throws {
    guard mayChangeRecipients else { throw Refusal.roleMayNot(role, "R-O-5.4-1") }
  }

  /// Everybody in the register, whoever asks: a name and a kind are no personal data.
  func recipients() throws -> [StoredValue<Recipient>] {
    guard archive.compartments.contains(.organisation) else { return [] }
    return try archive.recordsOn(.recipients, .organisation).map { try StoredValue($0) }
  }

  /// The recipients by the record they stand in.
  func recipientsByRecord() throws -> [RecordID: Recipient] {
    Dictionary(
      try recipients().map { ($0.record, $0.content) }, uniquingKeysWith: { first, _ in first })
  }

  /// One recipient; throws `notFound` when there is none.
  func recipient(_ id: RecordID) throws -> StoredValue<Recipient> {
    guard let record = try openable(id, archive.record),
      RecordContentKind(opened: record.body) == .recipient
    else { throw Refusal.notFound(.recipient) }
    return try StoredValue(record)
  }

  /// Everything that was agreed with anybody.
  func agreements() throws -> [StoredValue<Agreement>] {
    guard archive.compartments.contains(.organisation) else { return [] }
    return try archive.recordsOn(.agreements, .organisation).map { try StoredValue($0) }
  }

  /// One agreement; throws `notFound` when there is none.
  func agreement(_ id: RecordID) throws -> StoredValue<Agreement> {
    guard let record = try openable(id, archive.record),
      RecordContentKind(opened: record.body) == .agreement
    else { throw Refusal.notFound(.agreement) }
    return try StoredValue(record)
  }

  /// The agreement on which a recipient may be given something on a day (R-O-5.4-1, R-O-5.4-2).
  func validAgreement(
    for recipient: RecordID, need: AgreementNeed, on day: CalendarDate
  ) throws -> StoredValue<Agreement>? {
    let stored = try agreements()
    let valid = DossierCore.validAgreement(
      for: recipient, need: need, on: day, among: stored.map(\.content))
    return stored.first { $0.content == valid }
  }

  /// The kind of a recipient in the policy in force; throws when the policy knows it no longer.
  func type(of recipient: Recipient) throws -> RecipientType {
    guard let type = policy.recipientType(recipient.type) else {
      throw Refusal.recipient(.unknownType(recipient.type))
    }
    return type
  }
}
