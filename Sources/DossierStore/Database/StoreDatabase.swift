import Foundation
import GRDB
import Sealing

/// The one connection of this process; every error of SQLite leaves it as a `StoreFault`.
final class StoreDatabase {
  private let queue: DatabaseQueue

  /// Opens a file that was checked before, or one that was just made empty.
  init(file: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "dossierkast"
    configuration.prepareDatabase { db in
      // Debian's default for temporary tables is a file in the clear.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      // Kilobytes, used only as far as pages are touched: an import touches every page of two indexes.
      try db.execute(sql: "PRAGMA cache_size = -12288")
      // Checkpoints are made when idle, never on a key press; this is only the emergency brake.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 16384")
    }
    queue = try translated {
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreFault.damaged }
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      return queue
    }
  }

  /// Reads in one consistent view that ends with the call.
  func read<R>(_ body: (Database) throws -> R) throws -> R {
    try run(.deferred, body)
  }

  /// Writes in one transaction, durable on return; a thrown error leaves nothing behind.
  func write<R>(_ body: (Database) throws -> R) throws -> R {
    try run(.immediate, body)
  }

  /// Runs statements that cannot stand in a transaction, such as a checkpoint.
  func outside<R>(_ body: (Database) throws -> R) throws -> R {
    try translated { try queue.writeWithoutTransaction(body) }
  }

  func close() throws {
    try translated { try queue.close() }
  }

  private func run<R>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> R
  ) throws -> R {
    try translated {
      try queue.writeWithoutTransaction { db in
        var result: R?
        try db.inTransaction(kind) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw StoreFault.damaged }
        return result
      }
    }
  }
}

/// Turns errors of SQLite into ours, which hold no SQL and no values.
func translated<R>(_ body: () throws -> R) throws -> R {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw fault(for: error)
  } catch SealingFault.cannotOpen, SealingFault.wrongLength {
    // Where a box that does not open has a meaning of its own, it is caught nearer by.
    throw StoreFault.damaged
  }
}

private func fault(for error: DatabaseError) -> StoreFault {
  switch error.resultCode {
  case .SQLITE_FULL: .diskFull
  case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
  case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .noRights
  case .SQLITE_NOTADB: .notAStore
  case .SQLITE_IOERR: inputOutputFault(error.extendedResultCode)
  default: .damaged
  }
}

/// SQLite says in several ways that nothing more fits: only a full disk itself is `SQLITE_FULL`.
private func inputOutputFault(_ code: ResultCode) -> StoreFault {
  switch code {
  // The index of the write-ahead log is the first file that must grow when a store is opened.
  case .SQLITE_IOERR_SHMSIZE: .diskFull
  // A quota or a limit on the size of files; SQLite does not hand the system's number on.
  case .SQLITE_IOERR_WRITE where SpaceReserve.isLimited: .diskFull
  default: .system(code.rawValue)
  }
}
