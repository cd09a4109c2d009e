import DossierCore
import DossierOffice

/// A store in memory that any number of sessions share: the test double of the `Archive` port.
///
/// It keeps versions, refuses conflicts, keeps journal lines, serves roster pages and can be told
/// to fail at any operation. Nothing is sealed: a session without a compartment is simply refused.
final class MemoryStore {
  /// What a session does, for tests that interfere.
  enum Operation: Hashable {
    case read, list, put(CompartmentCode), erase, roster, commit, journal, document
  }

  /// Called before every operation; what it throws, the operation throws.
  var interfere: ((Operation) throws -> Void)?
  /// The journal lines in the order they were written.
  var journal: [JournalEntry] = []
  /// The rows for the witness in the order they were written.
  var witnessed: [[UInt8]] = []
  /// How many times something was committed.
  var commits = 0
  /// How many record versions were written in all.
  var puts = 0
  /// The accounts and what is known of them.
  var accounts = MemoryAccounts()
  var drafts: [DraftSlot: [UInt8]] = [:]

  var versions: [RecordID: [ArchiveRecord]] = [:]
  var lists: [Place<RecordList>: [RecordID]] = [:]
  var subjects: [Place<RecordSubject>: [RecordID]] = [:]
  var rosters: [SchoolID: MemoryRoster] = [:]
  var documents: [RecordID: [[UInt8]]] = [:]
  var staged: [RecordID: [[UInt8]]] = [:]
  var undo: [() -> Void] = []
  var isWriting = false
  /// Whether nothing that was erased is left in the file.
  var isSettled = true
  var lastNumber: Int64 = 1_000_000

  struct Place<Key: Hashable>: Hashable {
    var key: Key
    var compartment: CompartmentCode
  }

  /// The store as a session sees it that holds keys of these compartments.
  func archive(_ compartments: Set<CompartmentCode>) -> Archive {
    var seenCommits = commits
    return Archive(
      compartments: compartments,
      record: { id in try self.apart { try self.newest(id, compartments) } },
      recordsAbout: { subject, compartment in
        try self.apart { try self.records(about: subject, compartment, compartments) }
      },
      recordsOn: { list, compartment in
        try self.apart { try self.records(on: list, compartment, compartments) }
      },
      history: { id in try self.apart { try self.history(of: id, compartments) } },
      write: { _, body in
        try self.apart { try self.write(compartments, body) }
        seenCommits += 1
      },
      journal: { bytes, _ in
        try self.apart { try self.journal(bytes) }
        seenCommits += 1
      },
      journalLines: { try self.lines(before: $0, limit: $1, compartments) },
      stageDocument: { _, _, _, next in try self.stage(next) },
      documentLength: { try self.chunks(of: $0).count },
      documentChunk: { id, index in
        let chunks = try self.chunks(of: id)
        guard chunks.indices.contains(index) else { throw ArchiveFault.damaged(id) }
        return chunks[index]
      },
      roster: rosterArchive(), drafts: draftArchive(),
      accounts: accounts.archive(in: self),
      hasForeignChange: {
        defer { seenCommits = self.commits }
        return seenCommits != self.commits
      },
      settleErasures: { _ in try self.apart { self.isSettled } },
      journalMark: { JournalMark(line: self.journal.count, hash: "\(self.journal.count)") })
  }

  /// Every version of every record, whoever may read it; for canaries and counts.
  var everything: [ArchiveRecord] { versions.values.flatMap { $0 } }

  /// The newest versions of the records of one kind.
  func newest<Content: Sealable>(_ type: Content.Type) throws -> [Content] {
    try versions.values.compactMap(\.last)
      .filter { $0.body.first == Content.recordKind.rawValue }
      .sorted { $0.id < $1.id }
      .map { try Content(opened: $0.body) }
  }

  /// The lines of a school's roster, in order.
  func rosterEntries(of school: SchoolID) -> [RosterEntry] { rosters[school]?.entries ?? [] }

  func nextNumber() -> Int64 {
    lastNumber += 1
    return lastNumber
  }
}
