package import DossierCore

/// Reads the journal for what was done with one dossier, in slices between key presses.
///
/// Whoever scans sees nothing of it: the result goes sealed into the package. Lines about what may
/// not be known to exist are left out, and so is a function whose look alone would tell.
package final class AccessLogScan {
  private let office: Office
  private let request: RequestCase
  private var counts: [Key: Int] = [:]
  private var before: Int?
  private var oldest: CalendarDate
  private var isRead = false
  /// Whether everything was read and sealed.
  package private(set) var isFinished = false

  private struct Key: Hashable {
    var on: CalendarDate
    var role: RoleCode?
    var act: AccessLog.Act
  }

  init(_ office: Office, _ record: RequestRecord) {
    self.office = office
    request = record.request
    oldest = office.viewer.today
  }

  /// Works for about so long; to be called until it is finished.
  ///
  /// Throws what the store throws; a step that failed may be tried again.
  package func step(budgetMilliseconds: Int) throws {
    try office.demandRole()
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(budgetMilliseconds)
    repeat {
      guard !isFinished else { return }
      if isRead { try seal() } else { try read() }
    } while clock.now < end
  }

  private func read() throws {
    let lines = try office.archive.journalLines(before, 500)
    guard let last = lines.last else {
      isRead = true
      return
    }
    for line in lines {
      guard let entry = try? JournalCoding.entry(of: line.body) else { continue }
      oldest = min(oldest, entry.time.amsterdamDate)
      guard let found = key(of: entry) else { continue }
      counts[found, default: 0] += 1
    }
    before = last.number
  }

  /// What a line tells the family; `nil` for a line that is not about looking or changing.
  private func key(of entry: JournalEntry) -> Key? {
    guard entry.pupils.contains(request.intake.pupil), entry.outcome == .success,
      let act = AccessLog.Act(entry), let role = entry.role, !isHidden(entry)
    else { return nil }
    return Key(
      on: entry.time.amsterdamDate, role: isTelling(role) ? nil : role,
      act: entry.kind == .emergency ? .emergency : act)
  }

  /// Whether a line is about nothing but what must not be known to exist.
  private func isHidden(_ entry: JournalEntry) -> Bool {
    let categories = entry.objects.compactMap { object in
      office.policy.category(CategoryCode(object))
        ?? office.policy.field(FieldCode(object))?.category
    }
    return !categories.isEmpty && categories.allSatisfy(\.isExistenceHidden)
  }

  /// Whether it would tell of something hidden that somebody in this role looked at all.
  ///
  /// That is so for a role that is let in pupil by pupil and sees a hidden category: the confidant
  /// is only there when there is something to confide.
  private func isTelling(_ role: RoleCode) -> Bool {
    office.policy.categories.contains { category in
      let cell = office.policy.matrix.cell(role, category.code)
      return category.isExistenceHidden && cell.access > .summary && cell.scope == .perPupil
    }
  }

  private func seal() throws {
    let log = AccessLog(
      from: oldest, until: office.viewer.today,
      lines: counts.map { key, count in
        AccessLog.Line(on: key.on, role: key.role, act: key.act, count: count)
      }.sorted { left, right in
        (left.on, left.role?.text ?? "", left.act.rawValue)
          < (right.on, right.role?.text ?? "", right.act.rawValue)
      })
    let bytes = try office.stage(log.storedForm, in: .register, about: request.intake.pupil)
    try office.write { transaction in
      for old in try office.contributedParts(in: .register, transaction)
      where old.content.request == request.id && old.content.content == .accessLog {
        try office.erase(old.record, transaction)
      }
      try office.put(.accessLog, bytes, in: .register, for: request, transaction)
      return [
        office.entry(
          .journalRead, .read, kind: .management, reason: JournalQuery.Reason.request.rawValue,
          pupils: [request.intake.pupil], objects: [request.id.text], count: log.lines.count,
          rule: "R-O-8.2-1")
      ]
    }
    isFinished = true
  }
}

extension Office {
  /// The scan that supplies who looked into the dossier; see `AccessLogScan`.
  ///
  /// Throws `roleMayNot` without the duty and the key to read the journal.
  package func accessLogScan(for id: RequestID) throws -> AccessLogScan {
    try journallingRefusal(of: SupplyAccessLog.name) { try begunScan(for: id) }
  }

  func begunScan(for id: RequestID) throws -> AccessLogScan {
    try demand(.readJournal, "R-O-6.3-2")
    guard archive.compartments.isSuperset(of: [.log, .register]) else {
      throw Refusal.roleMayNot(role, "R-O-6.3-2")
    }
    let stored = try request(id)
    let request = stored.content.request
    guard !stored.content.parties.contains(account) else {
      throw Refusal.request(.aboutOneself)
    }
    guard request.tellsWhoLooked else {
      throw Refusal.request(.notForThisKind(.contributed, request.kind))
    }
    guard RequestStep.contributed.phases.contains(request.stage.phase) else {
      throw Refusal.request(.notInThisStage(.contributed, request.stage.phase))
    }
    return AccessLogScan(self, stored.content)
  }
}
