package import DossierCore

/// The store as one logged-in session sees it: a handful of record and journal operations.
///
/// A struct of closures, so that the use cases know no file, no key and no SQL, and so that another
/// kind of store can stand behind it later. Every closure throws `ArchiveFault`.
package struct Archive {
  /// The compartments that the session holds a key of.
  package var compartments: Set<CompartmentCode>
  /// The newest version of a record.
  package var record: (RecordID) throws -> ArchiveRecord?
  /// The newest versions of everything about a subject in a compartment.
  package var recordsAbout: (RecordSubject, CompartmentCode) throws -> [ArchiveRecord]
  /// The newest versions of everything on a list in a compartment.
  package var recordsOn: (RecordList, CompartmentCode) throws -> [ArchiveRecord]
  /// Every version of a record, newest first.
  package var history: (RecordID) throws -> [ArchiveRecord]
  /// Runs a body under the write lock and commits it durably; throws and writes nothing otherwise.
  package var write: (Moment, (ArchiveTransaction) throws -> Void) throws -> Void
  /// Writes one journal line and nothing else, durably.
  package var journal: ([UInt8], Moment) throws -> Void
  /// The journal, newest first: lines before a number, at most so many.
  package var journalLines: (Int?, Int) throws -> [OpenedJournalLine]
  /// Keeps the bytes of a document aside until a transaction attaches it.
  package var stageDocument:
    (CompartmentCode, RecordSubject?, Moment, () throws -> [UInt8]?) throws -> StagedContent
  /// The number of chunks of a document.
  package var documentLength: (RecordID) throws -> Int
  /// One chunk of a document.
  package var documentChunk: (RecordID, Int) throws -> [UInt8]
  /// The roster of a school.
  package var roster: RosterArchive
  /// Notes of what somebody was typing, sealed to the own account.
  package var drafts: DraftArchive
  /// Accounts and keys.
  package var accounts: AccountArchive
  /// Whether another process changed something since the last call; looks do not count.
  package var hasForeignChange: () throws -> Bool
  /// Clears away what erased records left behind; `false` while any of it still stands in the file.
  ///
  /// That is so while somebody else reads, or when there is more than can be done at once.
  package var settleErasures: (Moment) throws -> Bool
  /// The newest line of the journal: its number and its hash.
  package var journalMark: () throws -> JournalMark?

  /// Puts the operations together.
  package init(
    compartments: Set<CompartmentCode>,
    record: @escaping (RecordID) throws -> ArchiveRecord?,
    recordsAbout: @escaping (RecordSubject, CompartmentCode) throws -> [ArchiveRecord],
    recordsOn: @escaping (RecordList, CompartmentCode) throws -> [ArchiveRecord],
    history: @escaping (RecordID) throws -> [ArchiveRecord],
    write: @escaping (Moment, (ArchiveTransaction) throws -> Void) throws -> Void,
    journal: @escaping ([UInt8], Moment) throws -> Void,
    journalLines: @escaping (Int?, Int) throws -> [OpenedJournalLine],
    stageDocument:
      @escaping (
        CompartmentCode, RecordSubject?, Moment, () throws -> [UInt8]?
      ) throws -> StagedContent,
    documentLength: @escaping (RecordID) throws -> Int,
    documentChunk: @escaping (RecordID, Int) throws -> [UInt8],
    roster: RosterArchive, drafts: DraftArchive, accounts: AccountArchive,
    hasForeignChange: @escaping () throws -> Bool,
    settleErasures: @escaping (Moment) throws -> Bool,
    journalMark: @escaping () throws -> JournalMark? = { nil }
  ) {
    self.compartments = compartments
    self.record = record
    self.recordsAbout = recordsAbout
    self.recordsOn = recordsOn
    self.history = history
    self.write = write
    self.journal = journal
    self.journalLines = journalLines
    self.stageDocument = stageDocument
    self.documentLength = documentLength
    self.documentChunk = documentChunk
    self.roster = roster
    self.drafts = drafts
    self.accounts = accounts
    self.hasForeignChange = hasForeignChange
    self.settleErasures = settleErasures
    self.journalMark = journalMark
  }
}

/// The newest line of the journal, to compare with what was written down before.
package struct JournalMark: Hashable, Sendable, Encodable {
  /// The number of the line.
  package var line: Int
  /// Its hash in hexadecimal digits, which depends on all lines before it.
  package var hash: String

  /// Pairs a line with its hash.
  package init(line: Int, hash: String) {
    self.line = line
    self.hash = hash
  }
}

/// A document whose bytes lie in the store and wait for a transaction to attach them.
package struct StagedContent: Hashable, Sendable {
  /// The record id under which the bytes lie.
  package var id: RecordID
  /// The size in bytes.
  package var size: Int

  /// Pairs an id with a size.
  package init(id: RecordID, size: Int) {
    self.id = id
    self.size = size
  }
}

/// One journal line as the holder of the log key reads it.
package struct OpenedJournalLine: Hashable, Sendable {
  /// Its number.
  package var number: Int
  /// The body as it was written.
  package var body: [UInt8]
  /// Whether the signature is the actor's; `nil` for a line that needs none.
  package var isGenuine: Bool?

  /// Puts a line together.
  package init(number: Int, body: [UInt8], isGenuine: Bool?) {
    self.number = number
    self.body = body
    self.isGenuine = isGenuine
  }
}

/// The sealed roster chunks of the schools.
package struct RosterArchive {
  /// Counts up with each change of a school's roster.
  package var generation: (SchoolID) throws -> Int
  /// How many chunks a school's roster has, at which generation.
  package var outline: (SchoolID) throws -> RosterShape
  /// Some chunks in the order of the names.
  package var chunks: (SchoolID, RosterShape, Range<Int>) throws -> [RosterPage]

  /// Puts the operations together.
  package init(
    generation: @escaping (SchoolID) throws -> Int,
    outline: @escaping (SchoolID) throws -> RosterShape,
    chunks: @escaping (SchoolID, RosterShape, Range<Int>) throws -> [RosterPage]
  ) {
    self.generation = generation
    self.outline = outline
    self.chunks = chunks
  }
}

/// How large a school's roster is at one moment.
package struct RosterShape: Hashable, Sendable {
  /// Counts up with each change.
  package var generation: Int
  /// The number of chunks.
  package var chunkCount: Int

  /// Pairs a generation with a size.
  package init(generation: Int, chunkCount: Int) {
    self.generation = generation
    self.chunkCount = chunkCount
  }
}

/// One opened chunk: the bytes, and where in them each card lies.
package struct RosterPage: Sendable {
  /// The bytes of the whole chunk.
  package var bytes: [UInt8]
  /// Whose card it is and where it lies, in the order of the names.
  package var lines: [Line]

  /// Where one card lies.
  package struct Line: Sendable {
    /// Whose card it is.
    package var pupil: PupilID
    /// Where the sort key lies in the bytes.
    package var sortKey: Range<Int32>
    /// Where the card lies in the bytes.
    package var card: Range<Int32>

    /// Puts a line together.
    package init(pupil: PupilID, sortKey: Range<Int32>, card: Range<Int32>) {
      self.pupil = pupil
      self.sortKey = sortKey
      self.card = card
    }
  }

  /// Puts a page together.
  package init(bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The bytes of a card.
  package func card(_ line: Line) -> ArraySlice<UInt8> {
    bytes[Int(line.card.lowerBound)..<Int(line.card.upperBound)]
  }

  /// The bytes of a sort key.
  package func sortKey(_ line: Line) -> ArraySlice<UInt8> {
    bytes[Int(line.sortKey.lowerBound)..<Int(line.sortKey.upperBound)]
  }
}

/// Notes of what somebody was typing.
package struct DraftArchive {
  /// All notes of the own account, the oldest first.
  package var all: () throws -> [KeptNote]
  /// Keeps a note in its place, or in a new one that it answers with.
  package var keep: ([UInt8], DraftSlot?) throws -> DraftSlot
  /// Drops a note.
  package var drop: (DraftSlot) throws -> Void

  /// Puts the operations together.
  package init(
    all: @escaping () throws -> [KeptNote],
    keep: @escaping ([UInt8], DraftSlot?) throws -> DraftSlot,
    drop: @escaping (DraftSlot) throws -> Void
  ) {
    self.all = all
    self.keep = keep
    self.drop = drop
  }
}
