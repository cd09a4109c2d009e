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

extension Office {
  /// The register of disclosures in the matrix (Verstrekkingen).
  static let disclosureRegister: CategoryCode = "C24"

  /// Everything that was given of a pupil, oldest first.
  func disclosures(of pupil: PupilID) throws -> [StoredValue<Disclosure>] {
    guard archive.compartments.contains(.register) else { return [] }
    let settled = try archive.recordsOn(.disclosures(of: pupil), .register)
      .map { try StoredValue<Disclosure>($0) }
    let open = try awaitingOfficer().filter { $0.content.pupil == pupil }
    return (settled + open).sorted { one, other in
      (one.content.terms.on, one.record) < (other.content.terms.on, other.record)
    }
  }

  /// What the FG must still take note of.
  func awaitingOfficer() throws -> [StoredValue<Disclosure>] {
    guard archive.compartments.contains(.register) else { return [] }
    return try archive.recordsOn(.noticedDisclosures, .register).map { try StoredValue($0) }
  }

  /// What was given of a pupil to whom, as later duties need it (R-O-8.3-3, AVG 19).
  ///
  /// An authority that demanded something for an inquiry is no recipient (AVG 4(9)): telling it on,
  /// or naming it to the family, would give the inquiry away.
  func priorDisclosures(of pupil: PupilID) throws -> [PriorDisclosure] {
    try disclosures(of: pupil).filter { $0.content.demand == nil }.flatMap(\.content.given)
  }

  /// What was given of a pupil, as far as the viewer may know of it.
  func shownDisclosures(of pupil: PupilID) throws -> [StoredValue<Disclosure>] {
    try disclosures(of: pupil).filter { seesDemands || $0.content.demand == nil }
  }

  /// A line of the register that the viewer may see.
  func disclosure(_ id: RecordID) throws -> StoredValue<Disclosure> {
    guard let record = try openable(id, archive.record),
      RecordContentKind(opened: record.body) == .disclosure
    else { throw Refusal.notFound(.disclosure) }
    let stored = try StoredValue<Disclosure>(record)
    guard seesDemands || stored.content.demand == nil else {
      throw Refusal.notFound(.disclosure)
    }
    guard let facts = try knownFacts(of: stored.content.pupil), gate.reaches(facts),
      try registerVerdict(Self.disclosureRegister, facts).state == .visible
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

  /// Whether the viewer may disclose something of a pupil.
  func mayDisclose(_ facts: PupilFacts) -> Bool {
    (try? changeableCategory(Self.disclosureRegister, facts)) != nil
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
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(disclosure.pupil),
        list: disclosure.awaitsOfficer ? .noticedDisclosures : .disclosures(of: disclosure.pupil),
        body: disclosure.sealedForm))
    guard version == 1 else { return }
    try enterInLedger(disclosure, as: id, transaction)
  }

  private func enterInLedger(
    _ disclosure: Disclosure, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    let recipient = disclosure.recipient
    let last = try transaction.recordsOn(.openLedgerPage(of: recipient), .register).first.map {
      try StoredValue<DisclosureLedgerPage>($0)
    }
    var page = last?.content ?? DisclosureLedgerPage(of: recipient)
    page.append(disclosure, as: id)
    try transaction.put(
      ArchiveDraft(
        id: last?.record ?? transaction.newRecordID(), version: (last?.version ?? 0) + 1,
        compartment: .register, subject: nil,
        list: page.isFull ? .disclosureLedger(of: recipient) : .openLedgerPage(of: recipient),
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
