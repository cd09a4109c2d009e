import DossierCore
import GRDB

extension Store {
  /// How the witness stands to this file.
  package func witnessState() throws -> WitnessState {
    guard let directory = witnessDirectory else { return .none }
    guard let seen = directory.head() else { return directory.isForeign ? .foreign : .missing }
    let rows = try directory.rows().rows
    return try database.read { db in
      guard try JournalTable.hash(of: seen.seq, in: db) == seen.hash else { return .ahead }
      let own = rows.isEmpty ? [] : Set(try WitnessTable(db: db, stamp: stamp).rows())
      let foreign = rows.count { !own.contains($0) }
      if foreign > 0 { return .altered(foreign) }
      let behind = try JournalTable.head(in: db).seq - seen.seq
      return behind == 0 ? .current : .behind(behind)
    }
  }

  /// Copies what the witness lacks; done when idle and after every row that must survive.
  ///
  /// Throws `StoreFault.rolledBack` instead of overwriting a witness that saw a newer file, and
  /// `StoreFault.witnessUnreachable` instead of writing in that of another store. Once a
  /// backup was put back on purpose and the rows were replayed, `acceptingRestore` sets the old
  /// rows aside and begins anew.
  package func syncWitness(acceptingRestore: Bool = false) throws {
    guard let directory = witnessDirectory else { return }
    let seen = directory.head()
    guard seen != nil || !directory.isForeign else { throw StoreFault.witnessUnreachable }
    let isOther = try database.read { db in
      try seen.map { try JournalTable.hash(of: $0.seq, in: db) != $0.hash } ?? false
    }
    if let seen, isOther {
      guard acceptingRestore else {
        throw StoreFault.rolledBack(remembered: seen.seq, found: try head().seq)
      }
      try directory.setAside(seen)
    }
    let (known, end) = try directory.rows()
    let (head, rows) = try database.read { db in
      (try JournalTable.head(in: db), try WitnessTable(db: db, stamp: stamp).rows())
    }
    // What lacks is looked up row by row: a forged last row would otherwise keep later ones out.
    let there = Set(known)
    try directory.append(rows.filter { !there.contains($0) }, at: end)
    guard directory.head() != head else { return }
    try directory.put(head)
  }

  /// The newest line that the witness saw; `nil` without a witness.
  package func witnessedHead() -> JournalHead? { witnessDirectory?.head() }

  /// Whether the rows of the witness break off in the middle of one, as after a crash.
  ///
  /// Harmless as long as the file can give the rest again; after a restore that rest is lost.
  package func witnessBreaksOff() throws -> Bool {
    guard let directory = witnessDirectory else { return false }
    return try directory.rows().end < directory.rowBytes()
  }

  /// How many rows the witness holds that this file does not: after a restore, what to replay.
  ///
  /// Needs no key, so that whoever cannot replay them knows that somebody must.
  package func unreplayedWitnessRows() throws -> Int {
    guard let directory = witnessDirectory else { return 0 }
    let witnessed = try directory.rows().rows
    guard !witnessed.isEmpty else { return 0 }
    let inStore = try database.read { Set(try WitnessTable(db: $0, stamp: stamp).rows()) }
    return witnessed.count { !inStore.contains($0) }
  }

  var witnessDirectory: WitnessDirectory? {
    place.witness.map { WitnessDirectory(path: $0, stamp: stamp) }
  }
}
