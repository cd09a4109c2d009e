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

  private func table(_ db: Database) throws -> RosterTable {
    RosterTable(db: db, keys: try keys(of: .register), stamp: stamp)
  }
}
