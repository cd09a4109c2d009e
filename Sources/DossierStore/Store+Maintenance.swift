package import DossierCore
import Glibc
import GRDB

extension Store {
  /// Whether the reserve had to be given up: changes are refused, views are still journalled.
  package var isOutOfSpace: Bool { !reserve.isWhole }

  /// Does what must be possible on a full disk: the second try has the room of the reserve.
  func givingUpReserve<R>(_ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch StoreFault.diskFull where !isOutOfSpace {
      reserve.release()
      return try body()
    }
  }

  /// Takes the reserve back after the disk was full; throws `StoreFault.diskFull` when it still is.
  package func replenishReserve() throws {
    try reserve.fill()
  }

  /// Moves what the write-ahead log holds into the file and empties it.
  ///
  /// `false` when another process was reading or writing just then: try again when idle.
  package func checkpoint() throws -> Bool {
    try database.outside { db in
      try db.row("PRAGMA wal_checkpoint(TRUNCATE)").map { try $0.integer(0) == 0 } ?? false
    }
  }

  /// Whether nothing that was erased is left anywhere, so that an erasure is done.
  package func eraseSettled() throws -> Bool {
    let waiting = try database.read {
      try $0.number("SELECT count(*) FROM document_gone") ?? 0
    }
    return try waiting == 0 && checkpoint()
  }

  /// Removes chunks of documents that were erased, or staged a day ago and never attached.
  ///
  /// One call is one slice of work; `false` when there is more to do.
  package func sweep(at moment: Moment) throws -> Bool {
    let slice = Slice(milliseconds: 50)
    let yesterday = moment.adding(seconds: -24 * 3600)
    return try database.write { db in
      try db.run(
        """
        INSERT OR IGNORE INTO document_gone (id)
        SELECT id FROM document WHERE seq IS NULL AND staged < ?
        """, [yesterday.milliseconds])
      try db.run(
        "DELETE FROM document WHERE seq IS NULL AND staged < ?", [yesterday.milliseconds])
      while let id = try db.number("SELECT id FROM document_gone LIMIT 1") {
        try db.run(
          """
          DELETE FROM document_chunk WHERE rowid IN
          (SELECT rowid FROM document_chunk WHERE document = ? LIMIT 16)
          """, [id])
        if db.changesCount == 0 {
          try db.run("DELETE FROM document_gone WHERE id = ?", [id])
        }
        if slice.isOver { return false }
      }
      return true
    }
  }

  /// Writes a copy of the whole store to a new file, durable on return, and tells its head.
  ///
  /// The machine key is never in it.
  package func backup(to path: String) throws -> JournalHead {
    try PrivateFile.create(path, [])
    do {
      try database.outside { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    } catch {
      unlink(path)
      throw error
    }
    try PrivateFile.sync(path)
    try PrivateFile.syncDirectory(of: path)
    return try head()
  }
}
