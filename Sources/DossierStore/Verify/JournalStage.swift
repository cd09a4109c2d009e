import DossierCore
import GRDB
import Sealing

/// Walks along the chain: every link, and for everything it says was written, what is there now.
final class JournalStage: VerificationStage {
  private let store: Store
  private let session: StoreSession?
  private let ledger: JournalLedger
  private let report: VerificationReport
  private var reader: JournalReader?
  private var last = JournalHead(seq: 0, hash: Digest.zero.bytes)
  private var total = 0

  private static let batch = 64

  init(
    store: Store, session: StoreSession?, ledger: JournalLedger, report: VerificationReport
  ) {
    self.store = store
    self.session = session
    self.ledger = ledger
    self.report = report
  }

  var progress: (done: Int, total: Int) { (last.seq, max(total, last.seq)) }

  func step() throws -> Bool {
    try store.database.read { db in
      try prepareReader(db)
      total = try JournalTable.head(in: db).seq
      let lines = try JournalTable.lines(from: last.seq + 1, limit: Self.batch, in: db)
      for line in lines {
        report.lineCount += 1
        checkLink(line)
        try checkBody(line, db)
        do {
          for entry in try uniqueEntries(line) { try check(entry, line.link.seq, db) }
        } catch StoreFault.damaged {
          report.add(.changed, .line(line.link.seq))
        }
        last = JournalHead(seq: line.link.seq, hash: line.hash)
      }
      return lines.isEmpty
    }
  }

  /// A line that lists the same thing twice must not make up for one that is listed nowhere.
  private func uniqueEntries(_ line: JournalTable.Line) throws -> [WrittenEntry] {
    let entries = try WrittenEntry.decode(line.link.written)
    guard Set(entries).count < entries.count else { return entries }
    report.add(.changed, .line(line.link.seq))
    var seen: Set<WrittenEntry> = []
    return entries.filter { seen.insert($0).inserted }
  }

  private func prepareReader(_ db: Database) throws {
    guard reader == nil, let session, session.compartments.contains(.log) else { return }
    reader = JournalReader(stamp: store.stamp, keys: try session.keys(of: .log))
  }

  private func checkLink(_ line: JournalTable.Line) {
    let link = line.link
    if link.seq != last.seq + 1 { report.add(.missing, .line(last.seq + 1)) }
    if link.previous != last.hash || line.hash != link.hash(store.stamp, body: line.body) {
      report.add(.changed, .line(link.seq))
    }
  }

  private func checkBody(_ line: JournalTable.Line, _ db: Database) throws {
    guard let reader else { return }
    switch try reader.open(line, in: db).state {
    case .signed: break
    case .forged: report.add(.forged, .line(line.link.seq))
    case .unreadable: report.add(.unreadable, .line(line.link.seq))
    case .unsigned:
      // Who has not logged in writes nothing but the line itself.
      if !line.link.written.isEmpty { report.add(.forged, .line(line.link.seq)) }
    }
  }

  private func check(_ entry: WrittenEntry, _ seq: Int, _ db: Database) throws {
    switch entry.kind {
    case .record: try checkRecord(entry, seq, db)
    case .recordErased:
      ledger.excuse(.record, id: entry.id)
      let id = RecordID(number: entry.id)
      if let row = try RecordTable.newest(id, in: db) {
        report.add(.returned, .record(id, version: row.version))
      }
    case .document: try checkDocument(entry, seq, db)
    case .documentErased:
      ledger.excuse(.document, id: entry.id)
      let id = RecordID(number: entry.id)
      if try DocumentTable(db: db, stamp: store.stamp).row(id) != nil {
        report.add(.returned, .document(id))
      }
    case .rosterChunk: try checkRosterChunk(entry, seq, db)
    case .rosterChunkErased:
      ledger.excuse(.rosterChunk, id: entry.id)
      if try RosterTable.row(entry.id, in: db) != nil {
        report.add(.returned, .rosterChunk(entry.id))
      }
    case .authority: ledger.add(authority: entry.digest, of: entry.id)
    case .authorityErased: ledger.remove(authority: entry.digest)
    }
  }

  private func checkRecord(_ entry: WrittenEntry, _ seq: Int, _ db: Database) throws {
    let id = RecordID(number: entry.id)
    let place = Finding.Place.record(id, version: entry.version)
    guard let newest = try RecordTable.newest(id, in: db) else {
      ledger.expect(.record, id: entry.id, version: entry.version)
      return
    }
    guard newest.version >= entry.version else { return report.add(.rolledBack, place) }
    let found = try RecordTable.version(id, entry.version, newest: newest, in: db)
    guard let (row, rowSeq) = found else { return report.add(.missing, place) }
    compare(rowSeq, row.digest(store.stamp), entry, seq, place)
    if rowSeq == seq { report.recordCount += 1 }
  }

  private func checkDocument(_ entry: WrittenEntry, _ seq: Int, _ db: Database) throws {
    let id = RecordID(number: entry.id)
    guard let row = try DocumentTable(db: db, stamp: store.stamp).row(id) else {
      ledger.expect(.document, id: entry.id, version: 1)
      return
    }
    compare(row.seq, row.authority(store.stamp), entry, seq, .document(id))
  }

  private func checkRosterChunk(_ entry: WrittenEntry, _ seq: Int, _ db: Database) throws {
    let place = Finding.Place.rosterChunk(entry.id)
    guard let (row, rowSeq) = try RosterTable.row(entry.id, in: db) else {
      ledger.expect(.rosterChunk, id: entry.id, version: entry.version)
      return
    }
    guard row.version >= entry.version else { return report.add(.rolledBack, place) }
    guard row.version == entry.version else { return }
    compare(rowSeq, row.digest(store.stamp), entry, seq, place)
  }

  /// A row that a later line wrote is checked when that line comes by.
  private func compare(
    _ rowSeq: Int, _ digest: Digest, _ entry: WrittenEntry, _ seq: Int, _ place: Finding.Place
  ) {
    if rowSeq < seq {
      report.add(.rolledBack, place)
    } else if rowSeq == seq {
      report.listedCount += 1
      if digest != entry.digest { report.add(.changed, place) }
    }
  }
}
