import DossierCore
import DossierOffice

extension OfficeDesk {
  /// What needs attention, from the office, the kept draft and the last backup.
  func todayBoard(of office: Office) throws -> TodayBoard {
    let answer = try office.answer(TodayQuery())
    var items = door.warnings().map(TodayItem.warning)
    if isWatching(office), let trouble = door.witness() { items.append(.witness(trouble)) }
    items += try shelf.drafts(of: office).map(TodayItem.draft)
    items += Self.items(answer.requests, [.late])
    items += DemandAttention.allCases.compactMap { $0.item(in: answer.recipients) }
    items += answer.emergencies.map(TodayItem.emergency)
    items += answer.approvals.map {
      .approval(
        person: $0.person, role: $0.role, mayApprove: $0.mayApprove, hasKeys: $0.hasKeys)
    }
    if answer.consents.open > 0 { items.append(.consents(answer.consents)) }
    items += answer.disclosures.items
    if answer.holds.late > 0 { items.append(.holds(answer.holds)) }
    items += answer.upkeep.map(TodayItem.upkeep)
    items += Self.items(answer.requests, [.twoDays, .tasks, .week, .fortnight, .waiting])
    if answer.recipients.lacking > 0 {
      items.append(.agreementsLacking(answer.recipients.lacking))
    }
    if !answer.recipients.ending.isEmpty {
      items.append(.agreementsEnding(answer.recipients.ending))
    }
    if !answer.incomplete.isEmpty { items.append(.incomplete(answer.incomplete)) }
    if let day = answer.evaluationOverdue { items.append(.evaluationOverdue(day)) }
    items += answer.reserve.map(TodayItem.reserve)
    items += answer.scarce.map { .scarce(compartment: $0) }
    items += answer.fulfilled.map { .handedOver(person: $0.person, role: $0.role) }
    let lastBackup = door.lastBackup()?.amsterdamDate
    if isBackupDue(lastBackup, in: office) { items.append(.backupDue) }
    return TodayBoard(items: items, lastBackup: lastBackup)
  }

  /// The lines about requests, in this order; those without any stay out.
  private static func items(
    _ requests: RequestsToday, _ attentions: [RequestAttention]
  ) -> [TodayItem] {
    attentions.compactMap { attention in
      let lines = attention.lines(of: requests)
      return lines.isEmpty
        ? nil
        : .requests(
          attention, lines, reminded: attention == .tasks ? requests.reminded : nil)
    }
  }

  /// Whether this role manages accounts or watches over the store.
  private func isWatching(_ office: Office) -> Bool {
    let role = office.policy.role(office.role)
    return role?.nature == .supervision || role?.duties.contains(.manageAccounts) ?? false
  }

  /// An old backup is a task of who manages accounts or watches over the store.
  private func isBackupDue(_ last: CalendarDate?, in office: Office) -> Bool {
    guard isWatching(office) else { return false }
    guard let last else { return true }
    return last.adding(days: office.policy.terms.backupWarningDays) < office.clock.today()
  }
}
