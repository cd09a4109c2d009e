package import DossierCore
import GRDB

extension StoreSession {
  /// A number that grows with every change of a list.
  package func rosterGeneration(of school: SchoolID) throws -> Int {
    try read { try table($0).generation(of: school) }
  }

  /// Which chunks a list has now, without opening any.
  package func rosterOutline(of school: SchoolID) throws -> RosterOutline {
    try read { try table($0).outline(of: school) }
  }

  /// One chunk of a list; what is on the screen is usually in one or two.
  ///
  /// Throws `StoreFault.rosterChanged` when the outline is too old.
  package func rosterChunk(_ outline: RosterOutline, ordinal: Int) throws -> RosterChunk {
    try read { try table($0).chunk(outline.chunks[ordinal].id) }
  }

  /// Neighbouring chunks of a list in one go: the fast way to read the rest.
  ///
  /// Throws `StoreFault.rosterChanged` when the outline is too old.
  package func rosterChunks(
    _ outline: RosterOutline, _ range: Range<Int>
  ) throws -> [RosterChunk] {
    try read { try table($0).chunks(outline, range) }
  }

  /// The chunk in which the first entry with this sort key stands or would stand.
  package func rosterOrdinal(in outline: RosterOutline, of sortKey: [UInt8]) throws -> Int {
    try read { db in
      let table = try table(db)
      return try table.ordinal(in: outline, of: sortKey, pupil: PupilID(number: 0)) {
        try table.chunk(outline.chunks[$0].id)
      }
    }
  }

  /// One entry, found by its sort key, or `nil`.
  package func rosterEntry(
    of school: SchoolID, pupil: PupilID, sortKey: [UInt8]
  ) throws -> RosterEntry? {
    try read { db in
      let table = try table(db)
      let outline = try table.outline(of: school)
      guard outline.chunkCount > 0 else { return nil }
      let ordinal = try table.ordinal(in: outline, of: sortKey, pupil: pupil) {
        try table.chunk(outline.chunks[$0].id)
      }
      let chunk = try table.chunk(outline.chunks[ordinal].id)
      let index = (0..<chunk.count).first {
        chunk.pupil(at: $0) == pupil && chunk.sortKey(at: $0).elementsEqual(sortKey)
      }
      return index.map(chunk.entry(at:))
    }
  }

  private func table(_ db: Database) throws -> RosterTable {
    RosterTable(db: db, keys: try keys(of: .register), stamp: stamp)
  }
}
