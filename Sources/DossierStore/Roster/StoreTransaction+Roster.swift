package import DossierCore

extension StoreTransaction {
  /// Changes entries of a list; only the chunks they stand in are opened and written.
  ///
  /// Throws `StoreFault.noSuchRosterEntry` when an entry is not where its sort key says.
  package func updateRoster(of school: SchoolID, _ changes: [RosterChange]) throws {
    guard !changes.isEmpty else { return }
    try edit(school) { try $0.apply(changes) }
  }

  /// Replaces a whole list, as an import does.
  package func buildRoster(of school: SchoolID, _ entries: [RosterEntry]) throws {
    try edit(school) { try $0.build(entries) }
  }

  private func edit(
    _ school: SchoolID, _ body: (inout RosterEditor) throws -> Void
  ) throws {
    let table = RosterTable(db: db, keys: try session.keys(of: .register), stamp: stamp)
    var editor = try RosterEditor(table, school: school, seq: next)
    try body(&editor)
    list(editor.written)
  }
}
