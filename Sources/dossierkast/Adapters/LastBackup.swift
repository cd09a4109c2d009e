import DossierCore
import DossierOffice
import DossierStore

/// When the last backup was made, as a record that every role can read.
///
/// The journal knows it too, but ICT and directeur hold no key of it. The record holds the very line
/// of the journal, so that both always say the same.
struct LastBackup {
  private static let list = RecordList("backups")
  private let session: StoreSession

  /// Reads and writes in a session.
  init(_ session: StoreSession) {
    self.session = session
  }

  /// The moment; `nil` when there never was one, or what is there cannot be read.
  var moment: Moment? {
    let records = try? session.records(on: Self.list, in: .organisation)
    return records?.compactMap { try? JournalCoding.entry(of: $0.body).time }.max()
  }

  /// Keeps a backup that was just made, together with its line in the journal.
  func keep(_ entry: JournalEntry) throws {
    let line = try JournalCoding.bytes(of: entry)
    try session.write(at: entry.time) { transaction in
      let last = try transaction.records(on: Self.list, in: .organisation).first
      try transaction.put(
        ArchiveDraft(
          id: last?.id ?? transaction.newRecordID(), version: (last?.version ?? 0) + 1,
          compartment: .organisation, subject: nil, list: Self.list, body: line))
      transaction.append(line)
    }
  }
}
