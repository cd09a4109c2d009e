package import DossierCore

/// The line in the register of disclosures for what goes straight to another organisation, because
/// the family wishes so (R-O-8.7-2, AVG 20(2)).
struct DirectSending {
  private static let purpose: PurposeCode = "R"
  private static let article = "AVG 20(2)"

  private let office: Office
  private let line: Disclosure
  /// The package from which it goes, and the version that was read.
  private let source: (record: RecordID, version: Int)

  /// Reads what goes and to whom; `nil` for a copy that goes to who asked.
  init?(_ office: Office, _ request: RequestCase, _ asked: HandOverCopy) throws {
    guard asked.way == .directly else { return nil }
    guard request.isSentDirectly else { throw Refusal.request(.notAskedToSend) }
    guard let receiver = request.stage.decision?.decision.receiver else {
      throw Refusal.request(.receiverMissing)
    }
    let day = asked.on ?? office.viewer.today
    let recipient = try office.receiver(receiver, on: day)
    // A package of before this was kept does not tell what is in it: it is made anew.
    guard let kept = try office.package(of: request.id), !kept.content.given.isEmpty else {
      throw Refusal.notFound(.package)
    }
    self.office = office
    source = (kept.record, kept.version)
    let files = try kept.content.files.map { file in
      DisclosedFile(
        name: file.name.hasPrefix(AttachmentName.place) ? AttachmentName.place : file.name,
        digest: office.disclosurePress.digest(try office.bytes(of: file.content)))
    }
    line = Disclosure(
      pupil: request.intake.pupil, recipient: receiver, type: recipient.content.type,
      terms: DisclosureDraft(
        purpose: Self.purpose, article: Self.article, support: .law(article: Self.article),
        tests: [:], parts: kept.content.given, channel: asked.channel ?? .secureMail,
        on: day),
      request: request.id, digest: files.first?.digest ?? [], account: office.account,
      role: office.role, policyVersion: office.policy.identity.version,
      recipientName: recipient.content.name, files: files)
  }

  /// Writes the line, together with the step of the case.
  func write(_ transaction: ArchiveTransaction) throws -> [JournalEntry] {
    guard try transaction.record(source.record)?.version == source.version else {
      throw Refusal.stale
    }
    let id = transaction.newRecordID()
    try office.put(line, version: 1, as: id, transaction)
    return [
      office.entry(
        .disclosureRecorded, .execute, purpose: Self.purpose, pupils: [line.pupil],
        objects: [id.text, line.recipient.text] + line.terms.parts.map(\.category.text),
        count: line.terms.parts.flatMap(\.items).count, rule: "R-O-8.7-2")
    ]
  }
}

extension Office {
  /// A recipient to whom data can go straight because the family wishes so.
  ///
  /// One that needs a demand is given nothing without one, whoever asks (R-O-7.2-3).
  func receiver(_ id: RecordID, on day: CalendarDate) throws -> StoredValue<Recipient> {
    let recipient = try self.recipient(id)
    guard recipient.content.isActive(on: day) else { throw Refusal.disclosure(.recipientEnded) }
    guard !isAuthority(recipient.content) else { throw Refusal.disclosure(.demandMissing) }
    return recipient
  }

  /// Who can be sent something today because the family wishes so, by name.
  func receivers() throws -> [Receiver] {
    try recipients().filter {
      $0.content.isActive(on: viewer.today) && !isAuthority($0.content)
    }
    .map { Receiver(recipient: $0.record, name: $0.content.name) }
    .sorted { ($0.name, $0.recipient) < ($1.name, $1.recipient) }
  }

  private func isAuthority(_ recipient: Recipient) -> Bool {
    policy.recipientType(recipient.type)?.needsDemand ?? false
  }
}

/// Somebody in the register to whom data can go straight (R-O-8.7-2).
package struct Receiver: Hashable, Sendable, Encodable {
  /// The record.
  package var recipient: RecordID
  /// The name.
  package var name: String

  /// Pairs a record with a name.
  package init(recipient: RecordID, name: String) {
    self.recipient = recipient
    self.name = name
  }
}

extension DossierExtract {
  /// What is in it, category by category, as the register of disclosures names it.
  var given: [DisclosedPart] {
    parts.map { part in
      DisclosedPart(
        category: part.category, reason: "",
        items: part.sheets.flatMap { sheet in
          sheet.fields.map { RequestItem.field($0.code, sheet: sheet.record) }
        } + part.entries.map { .record($0.record) } + part.documents.map { .record($0.record) })
    }.filter { !$0.items.isEmpty }
  }
}
