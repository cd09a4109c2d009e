import DossierCore

/// Judges a disclosure, makes what leaves and writes its line, all in one transaction.
///
/// The line is made from what really is in the file: nothing leaves that is not in the register.
struct DisclosureMaking {
  let office: Office
  let facts: PupilFacts
  let context: DisclosureContext
  let desk: DisclosureDesk
  let consents: RecipientConsents

  /// Reads what must be known about a pupil and a recipient, as it was on the day it left.
  init(
    _ office: Office, of pupil: PupilID, to recipient: RecordID, demand: RecordID? = nil,
    question: String? = nil, on day: CalendarDate? = nil, exception: RestrictionException? = nil
  ) throws {
    var context = try DisclosureContext(
      office, to: recipient, answering: demand, on: day ?? office.viewer.today)
    context.exception = exception
    try self.init(office, of: pupil, under: context, question: question)
  }

  /// The same under papers that were read; `only` names the categories that are opened.
  init(
    _ office: Office, of pupil: PupilID, under context: DisclosureContext,
    question: String? = nil, only: Set<CategoryCode>? = nil
  ) throws {
    self.office = office
    self.context = context
    facts = try office.facts(of: pupil)
    try office.demandDisclosing(facts)
    desk = try DisclosureDesk(office, facts, context, only: only)
    consents = try RecipientConsents(
      office, of: facts, to: context.recipient.record, about: question, on: context.day)
  }

  /// Throws the first rule that a draft breaks; what is made here leaves now.
  func judge(
    _ draft: DisclosureDraft, isTransfer: Bool = false, isMade: Bool = false
  ) throws -> [DisclosureWarning] {
    let known = DisclosureFacts(
      policy: office.policy, typeCode: context.type.code,
      isActive: context.recipient.content.isActive(on: draft.on),
      agreement: context.agreementFacts(office), demand: context.demand?.content,
      consents: consents.valid, offer: desk.offer, isTransfer: isTransfer,
      leavesNow: isTransfer || isMade, today: office.viewer.today)
    do throws(DisclosureRefusal) {
      return try DisclosureRules(known).check(draft)
    } catch {
      throw Refusal.disclosure(error)
    }
  }

  /// The line for the register.
  func line(
    _ draft: DisclosureDraft, digest: [UInt8], form: String?, files: KeptFiles,
    transfer: RecordID? = nil
  ) -> Disclosure {
    Disclosure(
      pupil: facts.pupil, recipient: context.recipient.record, type: context.type.code,
      terms: draft, agreement: context.agreement?.record, consents: words(for: draft),
      demand: context.demand?.record, transfer: transfer, digest: digest, form: form,
      account: office.account, role: office.role,
      policyVersion: office.policy.identity.version,
      recipientName: context.recipient.content.name, files: files.disclosed,
      shield: context.type.shield(on: draft.support.basis))
  }

  /// Throws `identical` when the same stands in the register: a script was run a second time.
  func demandNew(_ line: Disclosure, _ transaction: ArchiveTransaction) throws {
    let old = try transaction.disclosures(of: line.pupil)
    if let same = old.first(where: { $0.content.saysTheSame(as: line) }) {
      throw Refusal.disclosure(.identical(same.record))
    }
  }

  /// What the page and the data of a draft are made of.
  func copy(of draft: DisclosureDraft) throws -> DisclosedCopy {
    DisclosedCopy(
      board: office.policy.identity, school: facts.school.flatMap { office.directory.schools[$0] },
      recipient: context.recipient.content.name,
      purpose: office.policy.purposes.first { $0.code == draft.purpose }?.label ?? "",
      on: draft.on, until: draft.until, extract: desk.extract(of: draft.parts))
  }

  /// Throws when something of the dossier was written since it was read, or frozen or made secret.
  func demandUnchanged(_ transaction: ArchiveTransaction) throws {
    try desk.demandUnchanged(transaction)
    let frozen = try office.frozenNow(of: facts.pupil, transaction)
    guard Set(frozen) == Set(facts.frozen) else { throw Refusal.stale }
    let words = try transaction.recordsOn(.consents(of: facts.pupil), .register).count
    guard words == consents.count else { throw Refusal.stale }
    let papers = [
      (context.recipient.record, context.recipient.version),
      context.agreement.map { ($0.record, $0.version) },
      context.demand.map { ($0.record, $0.version) },
    ]
    for case let (record, version)? in papers {
      guard try transaction.record(record)?.version == version else { throw Refusal.stale }
    }
  }

  /// Corrects the demand that a line answers, when it was closed as if nothing had been given.
  func correctDemand(_ line: RecordID, _ transaction: ArchiveTransaction) throws -> [JournalEntry] {
    guard let stored = context.demand else { return [] }
    var demand = stored.content
    guard demand.correctClosing(with: line) else { return [] }
    try office.put(demand, version: stored.version + 1, as: stored.record, transaction)
    return [
      office.entry(
        .demandClosed, .update, purpose: "B4", pupils: [demand.pupil],
        objects: [stored.record.text, line.text], rule: "R-O-7.2-3")
    ]
  }

  /// How the journal names the recipient before anything is given: a shielded one by its shield.
  ///
  /// That somebody looked at what could go to Veilig Thuis tells as much as that it went.
  var recipientMarks: [String] {
    [context.type.shield?.text ?? context.recipient.record.text]
  }

  /// The line of the journal.
  func entry(for line: Disclosure, as id: RecordID) -> JournalEntry {
    office.entry(
      .disclosureRecorded, .execute, purpose: line.terms.purpose,
      reason: line.terms.exemption?.exception.rawValue, pupils: [line.pupil],
      objects: [id.text, line.recipient.text] + line.terms.parts.map(\.category.text)
        + office.shieldMarks(of: line),
      count: line.terms.parts.flatMap(\.items).count, rule: "R-X-1")
  }

  /// The words that it rests on: those of its ground and those this kind of recipient needs.
  private func words(for draft: DisclosureDraft) -> [RecordID] {
    var purposes = [context.type.consent].compactMap(\.self)
    if case .consent(let purpose) = draft.support { purposes.append(purpose) }
    return Set(purposes.flatMap { consents.words[$0] ?? [] }).sorted()
  }
}

extension [DisclosedPart] {
  /// The same parts with only what really went out.
  func keeping(_ items: Set<RequestItem>) -> [DisclosedPart] {
    map { part in
      var part = part
      part.items = part.items.filter(items.contains)
      return part
    }.filter { !$0.items.isEmpty }
  }
}

extension DossierExtract {
  /// Every field, entry and document that is in it.
  var items: Set<RequestItem> {
    Set(
      parts.flatMap { part in
        part.sheets.flatMap { sheet in
          sheet.fields.map { RequestItem.field($0.code, sheet: sheet.record) }
        } + part.entries.map { .record($0.record) } + part.documents.map { .record($0.record) }
      })
  }
}
