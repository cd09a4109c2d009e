import DossierCore
import GRDB

/// How far this process knows what was changed in the file.
struct ChangeMark: Equatable {
  /// The counter of the file's engine: it moves when another connection commits anything.
  var commits: Int
  /// The newest journal line.
  var line: Int
  /// The counter of accounts, keys and grants.
  var authority: Int
}

extension Store {
  /// Whether another process changed something since the last call, or since opening.
  ///
  /// A colleague who only looks writes a journal line and changes nothing: no screen has to read again
  /// for that, and the journal is kept free of looks that nobody had.
  package func hasForeignChange() throws -> Bool {
    let commits = try database.outside { Int(try $0.number("PRAGMA data_version") ?? 0) }
    guard commits != seen?.commits else { return false }
    let (mark, changes) = try database.read { db in
      let mark = ChangeMark(
        commits: commits, line: try JournalTable.head(in: db).seq,
        authority: Int(try db.number("SELECT changes FROM authority") ?? 0))
      // A line vouches for what was written with it; that of a look vouches for nothing.
      let changes = try db.number(
        "SELECT count(*) FROM journal WHERE seq > ? AND length(written) > 0",
        [seen?.line ?? mark.line])
      return (mark, Int(changes ?? 0))
    }
    defer {
      seen = mark
      ownChanges = 0
    }
    guard let seen else { return false }
    return changes > ownChanges || mark.authority != seen.authority
  }
}
