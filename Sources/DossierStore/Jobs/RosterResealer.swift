import DossierCore
import GRDB
import Sealing

/// Moves the chunks of lists from a passed epoch to the newest; their places stay.
struct RosterResealer {
  let table: RosterTable

  static func isLeft(_ keys: CompartmentKeys, in db: Database) throws -> Bool {
    try db.row("SELECT 1 FROM roster WHERE epoch < ? LIMIT 1", [keys.current]) != nil
  }

  /// Moves some chunks of one list, and the list itself when it has none left there.
  func move(limit: Int, seq: Int) throws -> [WrittenEntry] {
    let found = try table.db.row(
      "SELECT list, epoch, sealed FROM roster WHERE epoch < ? LIMIT 1", [table.keys.current])
    guard let found else { return [] }
    let list = try found.bytes(0)
    let school = try table.school(
      list: list, epoch: found.integer(1), sealed: found.bytes(2))
    let rows = try table.db.rows(
      "SELECT id, place FROM roster_chunk WHERE list = ? LIMIT ?", [list.blob, limit])
    guard !rows.isEmpty else {
      try table.carryOver(school, from: list)
      return []
    }
    return try rows.map { row in
      let id = Int64(try row.integer(0))
      return try table.update(
        id, table.chunk(id).bytes, of: school, place: Int64(try row.integer(1)), seq: seq)
    }
  }
}
