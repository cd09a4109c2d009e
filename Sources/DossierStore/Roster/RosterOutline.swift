package import DossierCore

/// Which chunks a list has, in order, at the time of reading.
package struct RosterOutline: Hashable, Sendable {
  /// Whose list it is.
  package let school: SchoolID
  /// Grows with every change of the list.
  package let generation: Int
  let chunks: [Place]

  /// How many chunks there are.
  package var chunkCount: Int { chunks.count }

  /// One chunk: its row, and where it stands.
  struct Place: Hashable, Sendable {
    let id: Int64
    let place: Int64
    let epoch: Int
  }
}
