import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// Fills the port `Archive` from a session of the store.
///
/// Keeps what the store hands out as more than a number: documents that wait to be attached, and
/// the outlines of rosters whose chunks are read one after the other.
final class SessionArchive {
  let session: StoreSession
  let store: Store
  private let newRecordID: (() -> RecordID)?
  private var staged: [RecordID: StagedDocument] = [:]
  private var outlines: [SchoolID: RosterOutline] = [:]
  /// The transaction that is open now: what is read meanwhile must be read inside it.
  private var open: StoreTransaction?
  /// The fingerprints of all accounts, only while a transaction that asked for them runs again.
  private(set) var fingerprints: [AccountID: Fingerprint]?

  /// Takes a session; `newRecordID` replaces the random numbers, for a demo that must be the same
  /// every time.
  init(_ session: StoreSession, of store: Store, newRecordID: (() -> RecordID)? = nil) {
    self.session = session
    self.store = store
    self.newRecordID = newRecordID
  }

  /// The port as the use cases see it; every closure throws `ArchiveFault`.
  var archive: Archive {
    Archive(
      compartments: session.compartments,
      record: { id in try self.translating { try self.record(id) } },
      recordsAbout: { subject, code in
        try self.translating { try self.records(of: subject, in: code) }
      },
      recordsOn: { list, code in
        try self.translating { try self.records(on: list, in: code) }
      },
      history: { id in try self.translating { try self.history(of: id) } },
      write: { moment, body in try self.translating { try self.write(at: moment, body) } },
      journal: { body, moment in
        try self.translating { try self.session.journal(body, at: moment) }
      },
      journalLines: { before, limit in
        try self.translating {
          try self.session.journalLines(before: before, limit: limit).map(OpenedJournalLine.init)
        }
      },
      stageDocument: { code, subject, moment, next in
        try self.translating { try self.stage(in: code, about: subject, at: moment, next) }
      },
      documentLength: { id in try self.translating { try self.session.documentSize(id).chunks } },
      documentChunk: { id, ordinal in
        try self.translating { try self.session.documentChunk(id, ordinal: ordinal) }
      },
      roster: roster, drafts: drafts, accounts: accounts,
      hasForeignChange: { try self.translating { try self.store.hasForeignChange() } },
      settleErasures: { moment in
        try self.translating { try self.settleErasures(at: moment) }
      },
      journalMark: {
        let head = try self.translating { try self.store.head() }
        return JournalMark(line: head.seq, hash: head.hash.hexadecimal)
      })
  }

  /// Sweeps for two seconds at most: somebody waits for the answer.
  private func settleErasures(at moment: Moment) throws -> Bool {
    let end = ContinuousClock.now + .seconds(2)
    while try !store.sweep(at: moment) {
      guard ContinuousClock.now < end else { return false }
    }
    return try store.eraseSettled()
  }

  private func record(_ id: RecordID) throws -> ArchiveRecord? {
    guard let open else { return try session.record(id) }
    return try open.record(id)
  }

  private func records(
    of subject: RecordSubject, in code: CompartmentCode
  ) throws -> [ArchiveRecord] {
    try open?.records(of: subject, in: code) ?? session.records(of: subject, in: code)
  }

  private func records(on list: RecordList, in code: CompartmentCode) throws -> [ArchiveRecord] {
    try open?.records(on: list, in: code) ?? session.records(on: list, in: code)
  }

  private func history(of id: RecordID) throws -> [ArchiveRecord] {
    try open?.history(of: id) ?? session.history(of: id)
  }

  /// The staged document with an identifier, once.
  func takeStaged(_ content: StagedContent) throws -> StagedDocument {
    guard let document = staged.removeValue(forKey: content.id) else {
      throw ArchiveFault.damaged(content.id)
    }
    return document
  }

  /// The outline of a roster as it was when the shape was told.
  func outline(of school: SchoolID, at shape: RosterShape) throws -> RosterOutline {
    if let known = outlines[school], known.generation == shape.generation { return known }
    let outline = try freshOutline(of: school)
    guard outline.generation == shape.generation else { throw StoreFault.rosterChanged }
    return outline
  }

  /// The outline of a roster as it is now.
  func freshOutline(of school: SchoolID) throws -> RosterOutline {
    let outline = try session.rosterOutline(of: school)
    outlines[school] = outline
    return outline
  }

  /// Runs a call of the store, with its faults in the words of the use cases.
  func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as StoreFault {
      throw ArchiveFault(fault)
    }
  }

  private func write(at moment: Moment, _ body: (ArchiveTransaction) throws -> Void) throws {
    defer { fingerprints = nil }
    do {
      try writeOnce(at: moment, body)
    } catch is FingerprintsNeeded {
      // Nothing was written: the store tells fingerprints only outside a transaction.
      let standings = try store.accountStandings().map { ($0.id, $0.fingerprint) }
      fingerprints = Dictionary(standings, uniquingKeysWith: { first, _ in first })
        .compactMapValues(\.self)
      try writeOnce(at: moment, body)
    }
  }

  private func writeOnce(
    at moment: Moment, _ body: (ArchiveTransaction) throws -> Void
  ) throws {
    try session.write(at: moment) { transaction in
      open = transaction
      defer { open = nil }
      try body(port(of: transaction, newRecordID: newRecordID))
    }
  }

  private func stage(
    in code: CompartmentCode, about subject: RecordSubject?, at moment: Moment,
    _ next: () throws -> [UInt8]?
  ) throws -> StagedContent {
    let document = try session.stageDocument(in: code, about: subject, at: moment, next: next)
    staged[document.id] = document
    return StagedContent(id: document.id, size: document.byteCount)
  }
}

/// A transaction asked for fingerprints that were not read before it began.
struct FingerprintsNeeded: Error {}

extension OpenedJournalLine {
  /// A line as the store opened it.
  init(_ line: JournalLine) {
    let isGenuine: Bool? =
      switch line.state {
      case .signed: true
      case .unsigned: nil
      case .forged, .unreadable: false
      }
    self.init(number: line.seq, body: line.body, isGenuine: isGenuine)
  }
}
