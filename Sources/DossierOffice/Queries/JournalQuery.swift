package import DossierCore

/// Asks for lines of the journal, newest first, with the reason why (R-O-6.3-2).
package struct JournalQuery: OfficeQuery {
  package static let name = "journal"
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

  package func answer(in office: Office) throws -> JournalAnswer {
    try office.demand(.readJournal, "R-O-6.3-2")
    guard office.archive.compartments.contains(.log) else {
      throw Refusal.roleMayNot(office.role, "R-O-6.3-2")
    }
    let wanted = max(1, min(limit ?? 200, 2000))
    let answer = try search(office, wanted)
    try office.journal(
      office.entry(
        .journalRead, .read, kind: .management, reason: reason.rawValue,
        pupils: pupil.map { [$0] } ?? [], count: answer.lines.count, rule: "R-O-6.3-2"))
    return answer
  }

  /// Filters look further back, but not for ever: what was not looked at yet is told.
  private func search(_ office: Office, _ wanted: Int) throws -> JournalAnswer {
    var answer = JournalAnswer(newest: try office.archive.journalMark())
    let known = office.viewer.assignment.schools.isEmpty ? nil : try office.pupilNames()
    var next = before.map { max(1, $0) }
    for _ in 0..<Self.batches where answer.lines.count < wanted {
      let lines = try office.archive.journalLines(next, Self.batch)
      guard let last = lines.last else { break }
      next = last.number
      answer.reach(last)
      answer.lines += try lines.compactMap { try office.lineAnswer($0, knowing: known) }.filter(
        matches)
    }
    if answer.lines.count > wanted {
      answer.lines.removeLast(answer.lines.count - wanted)
      answer.searchedTo = answer.lines.last?.number
      answer.searchedSince = answer.lines.last?.entry?.time
    }
    if let reached = answer.searchedTo {
      answer.hasOlder = try !office.archive.journalLines(reached, 1).isEmpty
    }
    return answer
  }

  /// How many lines one look takes in at a time, and how often at most.
  private static let batch = 500
  package static let batches = 50

  private func matches(_ line: JournalLineAnswer) -> Bool {
    (pupil.map { line.entry?.pupils.contains($0) ?? false } ?? true)
      && (account.map { line.entry?.account == $0 } ?? true)
  }
}

/// Lines of the journal, and how far back was looked for them.
package struct JournalAnswer: Hashable, Sendable, Encodable {
  /// The lines that were found, newest first.
  package var lines: [JournalLineAnswer]
  /// The number of the oldest line that was looked at; ask for lines before it to go on.
  package var searchedTo: Int?
  /// When that line was written; `nil` when it cannot be read.
  package var searchedSince: Moment?
  /// Whether there are lines that were not looked at yet.
  package var hasOlder: Bool
  /// The newest line of all, to compare with what was written down at a backup.
  package var newest: JournalMark?

  /// Puts an answer together.
  package init(
    lines: [JournalLineAnswer] = [], searchedTo: Int? = nil, searchedSince: Moment? = nil,
    hasOlder: Bool = false, newest: JournalMark? = nil
  ) {
    self.lines = lines
    self.searchedTo = searchedTo
    self.searchedSince = searchedSince
    self.hasOlder = hasOlder
    self.newest = newest
  }

  /// Remembers the oldest line that was looked at.
  fileprivate mutating func reach(_ line: OpenedJournalLine) {
    searchedTo = line.number
    searchedSince = (try? JournalCoding.entry(of: line.body))?.time
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
  ///
  /// `known` has the pupils of the own schools, for whoever does not work for the whole board: a line
  /// of somebody of the board may be about pupils elsewhere, and tells of the own ones only.
  func lineAnswer(
    _ line: OpenedJournalLine, knowing known: PupilNames? = nil
  ) throws -> JournalLineAnswer? {
    let written = try? JournalCoding.entry(of: line.body)
    var entry = written.flatMap(shown)
    guard written == nil || entry != nil else { return nil }
    if let known, let pupils = entry?.pupils, !pupils.isEmpty {
      let own = pupils.filter { known.name(of: $0) != nil }
      guard !own.isEmpty else { return nil }
      entry?.pupils = own
    }
    let person = entry?.account.flatMap { directory.profile(of: $0)?.name }
    let answer = JournalLineAnswer(
      number: line.number, entry: entry, person: person, isGenuine: line.isGenuine)
    let schools = viewer.assignment.schools
    guard !schools.isEmpty, let account = entry?.account else { return answer }
    let theirs = directory.profile(of: account)?.assignments.flatMap(\.schools) ?? []
    return theirs.isEmpty || theirs.contains(where: schools.contains) ? answer : nil
  }
}
