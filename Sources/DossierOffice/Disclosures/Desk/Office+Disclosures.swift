package import DossierCore

extension RecordList {
  /// What was given of a pupil.
  package static func disclosures(of pupil: PupilID) -> RecordList {
    RecordList("disclosures/\(pupil.text)")
  }

  /// What was given and the FG must still take note of.
  package static let noticedDisclosures = RecordList("disclosures.notice")

  /// What a recipient was given, in short lines: the pages that are full.
  package static func disclosureLedger(of recipient: RecordID) -> RecordList {
    RecordList("disclosures.to/\(recipient.text)")
  }

  /// The page of a recipient on which the next line goes.
  package static func openLedgerPage(of recipient: RecordID) -> RecordList {
    RecordList("disclosures.now/\(recipient.text)")
  }
}

extension ArchiveTransaction {
  /// Everything that was given of a pupil, as it is inside the lock.
  func disclosures(of pupil: PupilID) throws -> [StoredValue<Disclosure>] {
    let lists: [RecordList] = [.disclosures(of: pupil), .noticedDisclosures]
    return try lists.flatMap { try recordsOn($0, .register) }
      .filter { RecordContentKind(opened: $0.body) == .disclosure }
      .map { try StoredValue<Disclosure>($0) }
      .filter { $0.content.pupil == pupil }
  }
}

extension Office {
  /// Everything that was given of a pupil, oldest first.
  func disclosures(of pupil: PupilID) throws -> [StoredValue<Disclosure>] {
    let settled: [StoredValue<Disclosure>] = try kept(on: .disclosures(of: pupil), in: .register)
    let open = try awaitingOfficer().filter { $0.content.pupil == pupil }
    return (settled + open).sorted { one, other in
      (one.content.terms.on, one.record) < (other.content.terms.on, other.record)
    }
  }

  /// What the FG must still take note of and may see, whole: the list and the count are the same.
  func officerNotices() throws -> [StoredValue<Disclosure>] {
    try awaitingOfficer().filter { try isVisible($0.content) }
  }

  /// Every line that the FG must still take note of, whoever looks.
  func awaitingOfficer() throws -> [StoredValue<Disclosure>] {
    try kept(on: .noticedDisclosures, in: .register)
  }

  /// What was given of a pupil to whom, as later duties need it (R-O-8.3-3, AVG 19).
  ///
  /// An authority that demanded something for an inquiry is no recipient (AVG 4(9)): telling it on,
  /// or naming it to the family, would give the inquiry away. Who was told something on a shielded
  /// road is told of a change by who may know of that road.
  func priorDisclosures(of pupil: PupilID) throws -> [PriorDisclosure] {
    given(by: try shownDisclosures(of: pupil).filter { $0.content.demand == nil })
  }

  /// What lines gave, one by one.
  func given(by lines: [StoredValue<Disclosure>]) -> [PriorDisclosure] {
    lines.flatMap { $0.content.given(as: $0.record, under: policy) }
  }

  /// What was given of a pupil, as far as the viewer may know of it.
  func shownDisclosures(of pupil: PupilID) throws -> [StoredValue<Disclosure>] {
    try known(disclosures(of: pupil), of: pupil)
  }

  /// A line of the register, whoever looks; `nil` for anything else.
  func stored(_ id: RecordID) throws -> StoredValue<Disclosure>? {
    try kept(id)
  }

  /// A line of the register that the viewer may see.
  func disclosure(_ id: RecordID) throws -> StoredValue<Disclosure> {
    guard let stored = try stored(id) else { throw Refusal.notFound(.disclosure) }
    guard let facts = try knownFacts(of: stored.content.pupil), gate.reaches(facts),
      disclosureCircle.knows(of: stored.content, about: facts),
      try registerVerdict(.disclosures, facts).state == .visible
    else { throw Refusal.notFound(.disclosure) }
    return stored
  }

  /// What the viewer sees of a register for a pupil; throws when that is nothing.
  func registerVerdict(_ register: CategoryCode, _ facts: PupilFacts) throws -> Verdict {
    guard let category = policy.category(register) else { throw Refusal.notFound(.category) }
    let verdict = gate.verdict(on: category, of: facts)
    switch verdict.state {
    case .visible, .summary: return verdict
    case .hidden, .masked: throw Refusal.notFound(.category)
    case .restricted: throw Refusal.mayNotChange(register, verdict.reason)
    }
  }

  /// Throws for who does not see a register for a pupil as a whole.
  func demandSight(of register: CategoryCode, for facts: PupilFacts) throws {
    guard try registerVerdict(register, facts).state == .visible else {
      throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
  }

  /// Whether the viewer may disclose something of a pupil.
  func mayDisclose(_ facts: PupilFacts) -> Bool {
    guard let register = policy.category(.disclosures) else { return false }
    return gate.verdict(on: register, of: facts.unfrozen).mayChange
  }

  /// Throws for who has no part in a register of the matrix.
  func demandPart(in register: CategoryCode, _ least: Access = .view) throws {
    guard policy.matrix.cell(role, register).access >= least else {
      throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
  }

  /// Writes a line in the register and in the ledger of its recipient.
  func put(
    _ disclosure: Disclosure, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try putLine(disclosure, version: version, as: id, transaction)
    guard version == 1 else { return }
    try enterInLedger([(disclosure, id)], to: disclosure.recipient, transaction)
  }

  /// Writes new lines about one recipient; its page of the ledger is written once for all of them.
  func put(
    _ disclosures: [(line: Disclosure, id: RecordID)], to recipient: RecordID,
    _ transaction: ArchiveTransaction
  ) throws {
    for (line, id) in disclosures { try putLine(line, version: 1, as: id, transaction) }
    try enterInLedger(disclosures, to: recipient, transaction)
  }

  private func putLine(
    _ disclosure: Disclosure, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(disclosure.pupil),
        list: disclosure.awaitsOfficer ? .noticedDisclosures : .disclosures(of: disclosure.pupil),
        body: disclosure.sealedForm))
  }

  /// Adds lines to the page that is not full, under a new number: nothing in the ledger has a past
  /// of its own, and each version of a page would stay for ever.
  private func enterInLedger(
    _ disclosures: [(line: Disclosure, id: RecordID)], to recipient: RecordID,
    _ transaction: ArchiveTransaction
  ) throws {
    let last = try transaction.recordsOn(.openLedgerPage(of: recipient), .register).first
    var page =
      try last.map { try DisclosureLedgerPage(opened: $0.body) }
      ?? DisclosureLedgerPage(of: recipient)
    if let last { try transaction.erase(last.id) }
    for (line, id) in disclosures {
      if page.isFull {
        try put(page, transaction)
        page = DisclosureLedgerPage(of: recipient)
      }
      page.append(line, as: id)
    }
    try put(page, transaction)
  }

  private func put(_ page: DisclosureLedgerPage, _ transaction: ArchiveTransaction) throws {
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .register, subject: nil,
        list: page.isFull
          ? .disclosureLedger(of: page.recipient) : .openLedgerPage(of: page.recipient),
        body: page.sealedForm))
  }

  /// What a recipient was given, in short lines.
  func disclosureLedger(of recipient: RecordID) throws -> [DisclosureLedgerPage] {
    guard archive.compartments.contains(.register) else { return [] }
    return try [.disclosureLedger(of: recipient), .openLedgerPage(of: recipient)].flatMap { list in
      try archive.recordsOn(list, .register).map { try DisclosureLedgerPage(opened: $0.body) }
    }
  }
}
