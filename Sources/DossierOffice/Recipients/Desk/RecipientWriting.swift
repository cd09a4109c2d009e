import DossierCore

extension Office {
  /// Throws what is wrong with a recipient among the others in the register.
  func check(
    _ recipient: Recipient, as id: RecordID?, _ transaction: ArchiveTransaction
  ) throws {
    var known: [RecordID: Recipient] = [:]
    for record in try transaction.recordsOn(.recipients, .organisation) where record.id != id {
      known[record.id] = try Recipient(opened: record.body)
    }
    do throws(RecipientRefusal) {
      try RecipientRules(types: policy.recipientTypes).check(recipient, among: known)
    } catch {
      throw Refusal.recipient(error)
    }
  }

  /// Writes a version of a recipient.
  func put(
    _ recipient: Recipient, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .organisation, subject: nil, list: .recipients,
        body: recipient.sealedForm))
  }

  /// The recipient that an agreement is made with, inside the lock.
  func party(_ id: RecordID, _ transaction: ArchiveTransaction) throws -> Recipient {
    let stored: StoredValue<Recipient> = try found(id, as: .recipient, transaction)
    return stored.content
  }

  /// Throws what is wrong with an agreement; its number must be the only one of the recipient.
  func check(
    _ agreement: Agreement, as id: RecordID?, with recipient: Recipient,
    _ transaction: ArchiveTransaction
  ) throws {
    let rules = AgreementRules(type: try type(of: recipient), today: viewer.today)
    do throws(AgreementRefusal) {
      try rules.check(agreement)
    } catch {
      throw Refusal.agreement(error)
    }
    for record in try transaction.recordsOn(.agreements, .organisation) where record.id != id {
      let other = try Agreement(opened: record.body)
      let isSame =
        other.recipient == agreement.recipient
        && other.number.lowercased() == agreement.number.lowercased()
      guard !isSame else { throw Refusal.agreement(.sameNumber(record.id)) }
    }
  }

  /// Writes a version of an agreement.
  func put(
    _ agreement: Agreement, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    var agreement = agreement
    agreement.written = viewer.today
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .organisation, subject: nil, list: .agreements,
        body: agreement.sealedForm))
  }

  /// The journal line of a change in the register of recipients.
  func registerLine(
    _ event: JournalEvent, _ action: JournalAction, _ objects: [String], _ rule: RuleID
  ) -> JournalEntry {
    entry(event, action, kind: .management, objects: objects, rule: rule)
  }
}
