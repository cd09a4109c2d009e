package import DossierCore

/// Asks for lines of the journal, newest first, with the reason why (R-O-6.3-2).
package struct JournalQuery: OfficeQuery {
  package static let name = "journal"
  package static let parameters: [Parameter] = [
    .required("reason"), .optional("before"), .optional("limit"), .optional("pupil"),
    .optional("account"),
  ]
  package static let example = JournalQuery(reason: .irregularity, limit: 50)

  /// Why somebody may read the journal.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The regular check by the supervisor.
    case supervision = "toezicht"
    /// Something that must not have happened, or might not.
    case irregularity = "onregelmatigheid"
    /// A pupil or parent asked who looked.
    case request = "verzoek_betrokkene"
    /// Keeping the program running.
    case management = "beheer"
  }

  /// Why.
  package var reason: Reason
  /// Only lines before this number.
  package var before: Int?
  /// At most so many lines; 200 when left out, 2,000 at most.
  package var limit: Int?
  /// Only lines about this pupil.
  package var pupil: PupilID?
  /// Only lines of this account.
  package var account: AccountID?

  /// Asks for lines.
  package init(
    reason: Reason, before: Int? = nil, limit: Int? = nil, pupil: PupilID? = nil,
    account: AccountID? = nil
  ) {
    self.reason = reason
    self.before = before
    self.limit = limit
    self.pupil = pupil
    self.account = account
  }

  package func answer(in office: Office) throws -> [JournalLineAnswer] {
    try office.demand(.readJournal, "R-O-6.3-2")
    guard office.archive.compartments.contains(.log) else {
      throw Refusal.roleMayNot(office.role, "R-O-6.3-2")
    }
    let wanted = max(1, min(limit ?? 200, 2000))
    var found: [JournalLineAnswer] = []
    var next = before.map { max(1, $0) }
    // Filters look further back, but not for ever: a page is what fits in one look at the screen.
    for _ in 0..<50 where found.count < wanted {
      let lines = try office.archive.journalLines(next, 500)
      guard let last = lines.last else { break }
      next = last.number
      found += try lines.compactMap { try office.lineAnswer($0) }.filter(matches)
    }
    let answer = Array(found.prefix(wanted))
    try office.journal(
      office.entry(
        .journalRead, .read, kind: .management, reason: reason.rawValue,
        pupils: pupil.map { [$0] } ?? [], count: answer.count, rule: "R-O-6.3-2"))
    return answer
  }

  private func matches(_ line: JournalLineAnswer) -> Bool {
    (pupil.map { line.entry?.pupils.contains($0) ?? false } ?? true)
      && (account.map { line.entry?.account == $0 } ?? true)
  }
}

/// One line of the journal as the screen shows it.
package struct JournalLineAnswer: Hashable, Sendable, Encodable {
  /// Its number.
  package var number: Int
  /// What it says; `nil` when it cannot be read.
  package var entry: JournalEntry?
  /// Who, by name, as far as still known.
  package var person: String?
  /// Whether the signature is the actor's; `nil` for a line that needs none.
  package var isGenuine: Bool?
}

extension Office {
  /// A line for this viewer; `nil` when it is about another school than the own.
  func lineAnswer(_ line: OpenedJournalLine) throws -> JournalLineAnswer? {
    let entry = try? JournalCoding.entry(of: line.body)
    let person = entry?.account.flatMap { directory.profile(of: $0)?.name }
    let answer = JournalLineAnswer(
      number: line.number, entry: entry, person: person, isGenuine: line.isGenuine)
    let schools = viewer.assignment.schools
    guard !schools.isEmpty, let account = entry?.account else { return answer }
    let theirs = directory.profile(of: account)?.assignments.flatMap(\.schools) ?? []
    return theirs.isEmpty || theirs.contains(where: schools.contains) ? answer : nil
  }
}
