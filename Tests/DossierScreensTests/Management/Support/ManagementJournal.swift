import DossierCore
@testable import DossierOffice

/// Lines of an invented journal.
enum ManagementJournal {
  static let lines: [JournalLineAnswer] = [
    line(
      208, .dossierViewed, .read, 12, "J. Smit", "LKR", pupils: [21], objects: ["C01", "C10"],
      rule: "R-O-6.1-1"),
    line(
      207, .refused, .execute, 13, "Ö. Yılmaz", "IB", outcome: .refused, pupils: [21],
      objects: ["role.approve"], rule: "R-O-4.3-4"),
    line(
      206, .rosterViewed, .read, 12, "J. Smit", "LKR", pupils: [21, 22, 23], objects: ["group"],
      count: 3),
    line(
      205, .journalRead, .read, 11, "D. Directeur-van der Meulen", "DIR", reason: "toezicht",
      count: 200),
    line(204, .sheetChanged, .update, 14, nil, "ADM", pupils: [22], isGenuine: false),
    JournalLineAnswer(number: 203, entry: nil, person: nil, isGenuine: nil),
    line(202, .loginFailed, .execute, nil, nil, nil, outcome: .failed, isGenuine: nil),
  ]

  /// A full page, so that there may be older lines.
  static let page = (0..<200).map { line(1000 - $0, .login, .execute, 12, "J. Smit", "LKR") }

  static func line(
    _ number: Int, _ event: JournalEvent, _ action: JournalAction, _ account: Int64?,
    _ person: String?, _ role: RoleCode?, outcome: JournalOutcome = .success,
    reason: String? = nil, pupils: [Int64] = [], objects: [String] = [], count: Int? = nil,
    rule: RuleID? = nil, isGenuine: Bool? = true
  ) -> JournalLineAnswer {
    let entry = JournalEntry(
      time: Moment(startOf: CalendarDate(iso: "2026-11-20") ?? .earliest)
        .adding(seconds: number * 60 + 7),
      event: event, action: action, outcome: outcome,
      account: account.map { AccountID(number: $0) },
      role: role, reason: reason, pupils: pupils.map { PupilID(number: $0) }, objects: objects,
      count: count, rule: rule, policy: 3, station: "balie-1")
    return JournalLineAnswer(number: number, entry: entry, person: person, isGenuine: isGenuine)
  }
}
