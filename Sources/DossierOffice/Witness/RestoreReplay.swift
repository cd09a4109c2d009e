package import DossierCore

/// Takes away again, in an older store that was put back, what was taken away after the backup.
///
/// Done before an office is opened in that store, with whatever role holds the keys: it decides
/// nothing, it carries out what others decided and signed.
package struct RestoreReplay {
  /// The reason in the journal lines, by which they differ from the first time.
  package static let reason = JournalEvent.restoreAccepted.rawValue

  private let archive: Archive
  private let clock: Clock
  private let account: AccountID
  private let role: RoleCode
  private let station: String?

  /// The compartments whose keys are needed, besides that of the journal.
  package static let compartments: Set<CompartmentCode> = [.organisation, .register]

  /// Takes the session of whoever replays.
  package init(
    archive: Archive, clock: Clock, account: AccountID, role: RoleCode, station: String?
  ) {
    self.archive = archive
    self.clock = clock
    self.account = account
    self.role = role
    self.station = station
  }

  /// Applies rows in their order, in one transaction, and witnesses them anew.
  ///
  /// A row that holds already changes nothing, so that doing it twice is harmless. `unusable` counts
  /// the rows that did not open, for the journal.
  package func run(_ rows: [[UInt8]], unusable: Int = 0) throws -> ReplayReport {
    var report = ReplayReport(unusable: unusable)
    try archive.write(clock.now()) { transaction in
      report = ReplayReport(unusable: unusable)
      for (place, row) in rows.enumerated() {
        switch try apply(row, at: place, in: transaction) {
        case .applied(let entry):
          transaction.append(try JournalCoding.bytes(of: entry))
          report.applied += 1
        case .standing: report.standing += 1
        case .unusable: report.unusable += 1
        }
        transaction.witness(row)
      }
      transaction.append(try JournalCoding.bytes(of: summary(report)))
    }
    return report
  }

  /// What became of one row.
  enum Effect {
    case applied(JournalEntry)
    case standing
    case unusable
  }

  private func apply(
    _ row: [UInt8], at place: Int, in transaction: ArchiveTransaction
  ) throws -> Effect {
    switch try? WitnessedChange(opened: row) {
    case .accountBlocked(let account, let isForGood, let day):
      try block(account, forGood: isForGood, on: day, transaction)
    case .roleWithdrawn(let account, let role): try withdraw(role, of: account, transaction)
    case .pupilGrantEnded(let grant, let day): try end(grant, on: day, transaction)
    case .partsErased(let parts): try awaitErasure(parts, at: place, transaction)
    case .frozen(let freezes): try freeze(freezes, transaction)
    case .consentTakenBack(let consent): try takeBack(consent, transaction)
    case .requestNumbered(let number): try keepFree(number, transaction)
    case nil: .unusable
    }
  }

  private func block(
    _ account: AccountID, forGood isForGood: Bool, on day: CalendarDate,
    _ transaction: ArchiveTransaction
  ) throws -> Effect {
    guard let stored = try profile(of: account, transaction) else { return .standing }
    var profile = stored.content
    profile.isBlocked = true
    if isForGood { profile.ends = day }
    guard profile != stored.content else { return .standing }
    try transaction.keys.block(account, isForGood)
    try transaction.put(profile.draft(version: stored.version + 1, as: stored.record))
    let change = isForGood ? BlockAccount.Change.end : .block
    return .applied(
      entry(.accountBlocked, objects: [account.text, change.rawValue], rule: "R-O-6.2-1"))
  }

  private func withdraw(
    _ role: RoleCode, of account: AccountID, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    guard let stored = try profile(of: account, transaction),
      stored.content.assignments.contains(where: { $0.role == role })
    else { return .standing }
    var profile = stored.content
    profile.assignments.removeAll { $0.role == role }
    try transaction.keys.withdraw(account, role)
    try transaction.put(profile.draft(version: stored.version + 1, as: stored.record))
    return .applied(
      entry(.roleWithdrawn, objects: [account.text, role.text], rule: "R-O-4.3-4"))
  }

  private func end(
    _ id: RecordID, on day: CalendarDate, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    let stored: StoredValue<PupilGrant>
    do {
      guard let record = try transaction.record(id) else { return .standing }
      stored = try StoredValue(record)
    } catch ArchiveFault.damaged {
      return .unusable
    } catch is ByteFault {
      return .unusable
    }
    guard stored.content.ended == nil else { return .standing }
    var grant = stored.content
    grant.ended = day
    try transaction.put(grant.draft(version: stored.version + 1, as: id))
    return .applied(
      entry(.pupilGrantEnded, pupils: [grant.pupil], objects: [id.text], rule: "R-O-6.1-1"))
  }

  private func profile(
    of account: AccountID, _ transaction: ArchiveTransaction
  ) throws -> StoredValue<AccountProfile>? {
    try transaction.recordsOn(Directory.profileList, .organisation)
      .map { try StoredValue<AccountProfile>($0) }
      .first { $0.content.account == account }
  }

  private func summary(_ report: ReplayReport) -> JournalEntry {
    let numbers = [report.applied, report.standing, report.unusable].map(String.init)
    var line = entry(.restoreAccepted, objects: ["witness"] + numbers, rule: nil)
    line.outcome = report.unusable == 0 ? .success : .failed
    line.count = report.applied
    return line
  }

  func entry(
    _ event: JournalEvent, pupils: [PupilID] = [], objects: [String], rule: RuleID?
  ) -> JournalEntry {
    JournalEntry(
      time: clock.now(), event: event, action: .execute, kind: .management, account: account,
      role: self.role, reason: Self.reason, pupils: pupils, objects: objects, rule: rule,
      station: station)
  }
}
