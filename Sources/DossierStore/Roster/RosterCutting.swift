import DossierCore

/// Finds a place among sorted entries, and cuts them in chunks.
enum RosterCutting {
  /// Where an entry stands or would stand.
  static func index(
    of sortKey: [UInt8], _ pupil: PupilID, in entries: [RosterEntry]
  ) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if RosterEntry.precedes(entries[middle].sortKey, entries[middle].pupil, sortKey, pupil) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// What entries take as one chunk.
  static func size(of entries: [RosterEntry]) -> Int {
    entries.reduce(2) { $0 + RosterChunk.size(of: $1) }
  }

  /// Cuts sorted entries in pieces that each stay under a size.
  static func pieces(of entries: [RosterEntry], size: Int) -> [ArraySlice<RosterEntry>] {
    var pieces: [ArraySlice<RosterEntry>] = []
    var start = 0
    var used = 2
    for (index, entry) in entries.enumerated() {
      let more = RosterChunk.size(of: entry)
      if used + more > size, index > start {
        pieces.append(entries[start..<index])
        start = index
        used = 2
      }
      used += more
    }
    if start < entries.count { pieces.append(entries[start...]) }
    return pieces
  }
}
