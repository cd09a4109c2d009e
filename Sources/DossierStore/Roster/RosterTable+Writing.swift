import DossierCore
import GRDB
import Sealing

extension RosterTable {
  func insert(
    _ entries: ArraySlice<RosterEntry>, of school: SchoolID, place: Int64, seq: Int
  ) throws -> WrittenEntry {
    let list = newestLocator(of: school)
    try db.run(
      """
      INSERT INTO roster_chunk (list, place, version, epoch, seq, sealed)
      VALUES (?, ?, 1, ?, ?, zeroblob(0))
      """, [list.bytes.blob, place, keys.current, seq])
    let id = db.lastInsertedRowID
    return try put(
      RosterChunk.encode(entries), id: id, list: list, place: place, version: 1, seq: seq)
  }

  /// Rewrites a chunk in its place, under the newest key.
  func update(
    _ id: Int64, _ bytes: [UInt8], of school: SchoolID, place: Int64, seq: Int
  ) throws -> WrittenEntry {
    guard let version = try db.number("SELECT version FROM roster_chunk WHERE id = ?", [id])
    else { throw StoreFault.rosterChanged }
    return try put(
      bytes, id: id, list: newestLocator(of: school), place: place, version: Int(version) + 1,
      seq: seq)
  }

  func remove(_ id: Int64) throws -> WrittenEntry {
    try db.run("DELETE FROM roster_chunk WHERE id = ?", [id])
    return WrittenEntry(.rosterChunkErased, id: id)
  }

  func countChange(of school: SchoolID) throws {
    try put(generation: try generation(of: school) + 1, of: school)
  }

  /// Gives a list whose chunks were all moved its row under the newest key.
  func carryOver(_ school: SchoolID, from list: [UInt8]) throws {
    let generation = try generation(of: school)
    try db.run("DELETE FROM roster WHERE list = ?", [list.blob])
    try put(generation: generation, of: school)
  }

  private func put(
    _ bytes: [UInt8], id: Int64, list: Locator, place: Int64, version: Int, seq: Int
  ) throws -> WrittenEntry {
    var row = SealedRosterRow(
      id: id, list: list.bytes, place: place, version: version, epoch: keys.current, sealed: [])
    row.sealed = SealedBox.seal(
      bytes, with: keys.newest.box, associated: row.context(stamp))
    try db.run(
      """
      UPDATE roster_chunk SET list = ?, place = ?, version = ?, epoch = ?, seq = ?, sealed = ?
      WHERE id = ?
      """, [list.bytes.blob, place, version, keys.current, seq, row.sealed.blob, id])
    return WrittenEntry(
      .rosterChunk, id: id, version: version, digest: row.digest(stamp))
  }

  private func put(generation: Int, of school: SchoolID) throws {
    let list = newestLocator(of: school).bytes
    var writer = ByteWriter()
    writer.write(school.number)
    let sealed = SealedBox.seal(
      writer.bytes, with: keys.newest.box,
      associated: Self.nameContext(list, keys.current, stamp))
    try db.run(
      "INSERT OR REPLACE INTO roster (list, changes, epoch, sealed) VALUES (?, ?, ?, ?)",
      [list.blob, generation, keys.current, sealed.blob])
  }
}
