import DossierCore
import GRDB
import Sealing

/// The rows of the journal as they lie in the file.
enum JournalTable {
  /// A row, unopened.
  struct Line {
    let link: JournalLink
    let hash: [UInt8]
    let body: [UInt8]
  }

  static func head(in db: Database) throws -> JournalHead {
    guard let row = try db.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1") else {
      return JournalHead(seq: 0, hash: Digest.zero.bytes)
    }
    return JournalHead(seq: try row.integer(0), hash: try row.bytes(1))
  }

  static func hash(of seq: Int, in db: Database) throws -> [UInt8]? {
    if seq == 0 { return Digest.zero.bytes }
    return try db.row("SELECT hash FROM journal WHERE seq = ?", [seq])?.bytes(0)
  }

  static func line(_ seq: Int, in db: Database) throws -> Line? {
    try db.row(
      "SELECT seq, previous, hash, written, body FROM journal WHERE seq = ?", [seq]
    ).map { try line($0) }
  }

  /// Lines below a number, the newest first.
  static func lines(below seq: Int, limit: Int, in db: Database) throws -> [Line] {
    try db.rows(
      """
      SELECT seq, previous, hash, written, body FROM journal
      WHERE seq < ? ORDER BY seq DESC LIMIT ?
      """, [seq, limit]
    ).map { try line($0) }
  }

  /// Lines from a number on, the oldest first.
  static func lines(from seq: Int, limit: Int, in db: Database) throws -> [Line] {
    try db.rows(
      """
      SELECT seq, previous, hash, written, body FROM journal
      WHERE seq >= ? ORDER BY seq LIMIT ?
      """, [seq, limit]
    ).map { try line($0) }
  }

  static func insert(
    _ link: JournalLink, hash: [UInt8], body: [UInt8], into db: Database
  ) throws {
    try db.run(
      "INSERT INTO journal (seq, previous, hash, written, body) VALUES (?, ?, ?, ?, ?)",
      [link.seq, link.previous.blob, hash.blob, link.written.blob, body.blob])
  }

  private static func line(_ row: Row) throws -> Line {
    Line(
      link: JournalLink(
        seq: try row.integer(0), previous: try row.bytes(1), written: try row.bytes(3)),
      hash: try row.bytes(2), body: try row.bytes(4))
  }
}
