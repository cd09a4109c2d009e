import DossierCore
import DossierOffice
import Testing

/// The test double keeps the promises of the port, so that tests on it mean something.
struct MemoryArchiveTests {
  private let store = MemoryStore()

  private func draft(_ id: RecordID, _ version: Int, _ byte: UInt8) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version, compartment: .dossier, subject: .pupil(PupilID(number: 1)),
      list: RecordList("list"), body: [byte])
  }

  private func line() throws -> [UInt8] {
    try JournalCoding.bytes(
      of: JournalEntry(
        time: Moment(milliseconds: 0), event: .sheetChanged, action: .update))
  }

  private func write(_ archive: Archive, _ draft: ArchiveDraft) throws {
    try archive.write(Moment(milliseconds: 0)) { transaction in
      try transaction.put(draft)
      transaction.append(try line())
    }
  }

  @Test func `versions are kept, newest first, and a version already written is a conflict`() throws
  {
    let archive = store.archive([.dossier])
    let id = RecordID(number: 5)
    try write(archive, draft(id, 1, 1))
    try write(archive, draft(id, 2, 2))
    #expect(try archive.history(id).map(\.body) == [[2], [1]])
    #expect(throws: ArchiveFault.conflict(id)) { try write(archive, draft(id, 2, 3)) }
    #expect(try archive.recordsOn(RecordList("list"), .dossier).map(\.body) == [[2]])
    #expect(
      try archive.recordsAbout(.pupil(PupilID(number: 1)), .dossier).map(\.body) == [[2]])
  }

  @Test func `a transaction that fails leaves nothing behind, not even a journal line`() throws {
    let archive = store.archive([.dossier])
    store.interfere = { if $0 == .commit { throw ArchiveFault.diskFull } }
    #expect(throws: ArchiveFault.diskFull) {
      try write(archive, draft(RecordID(number: 5), 1, 1))
    }
    store.interfere = nil
    #expect(try archive.record(RecordID(number: 5)) == nil)
    #expect(store.journal.isEmpty && store.commits == 0)
  }

  @Test func `a session without the compartment opens and writes nothing in it`() throws {
    try write(store.archive([.dossier]), draft(RecordID(number: 5), 1, 1))
    let other = store.archive([.register])
    #expect(throws: ArchiveFault.compartmentClosed(.dossier)) {
      try other.record(RecordID(number: 5))
    }
    #expect(throws: ArchiveFault.compartmentClosed(.dossier)) {
      try write(other, draft(RecordID(number: 6), 1, 1))
    }
  }

  @Test func `a commit of another session is noticed once, an own one never`() throws {
    let (mine, theirs) = (store.archive([.dossier]), store.archive([.dossier]))
    try write(mine, draft(RecordID(number: 5), 1, 1))
    #expect(try !mine.hasForeignChange())
    #expect(try theirs.hasForeignChange())
    #expect(try !theirs.hasForeignChange())
  }
}
