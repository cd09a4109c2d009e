import DossierCore

/// Applies changes to one list: opens only the chunks they fall into, splits and joins them.
struct RosterEditor {
  private let table: RosterTable
  private let school: SchoolID
  private let seq: Int
  private let outline: RosterOutline
  private var opened: [Int: RosterChunk] = [:]
  private var edited: [Int: [RosterEntry]] = [:]
  private(set) var written: [WrittenEntry] = []

  init(_ table: RosterTable, school: SchoolID, seq: Int) throws {
    self.table = table
    self.school = school
    self.seq = seq
    outline = try table.outline(of: school)
  }

  /// Applies all changes and writes the chunks they touched.
  mutating func apply(_ changes: [RosterChange]) throws {
    guard outline.chunkCount > 0 else { return try applyToEmpty(changes) }
    for change in changes {
      switch change {
      case .insert(let entry):
        try insert(entry)
      case .replace(let sortKey, let entry):
        try remove(entry.pupil, sortKey: sortKey)
        try insert(entry)
      case .remove(let pupil, let sortKey):
        try remove(pupil, sortKey: sortKey)
      }
    }
    try writeEdited()
    try table.countChange(of: school)
  }

  /// Replaces the whole list: sorts once, fills chunk after chunk.
  mutating func build(_ entries: [RosterEntry]) throws {
    for entry in entries { try Self.check(entry) }
    for place in outline.chunks { written.append(try table.remove(place.id)) }
    let sorted = entries.sorted { $0.precedes($1) }
    var place = RosterTable.gap
    for piece in RosterCutting.pieces(of: sorted, size: Self.filled) {
      written.append(try table.insert(piece, of: school, place: place, seq: seq))
      place += RosterTable.gap
    }
    try table.countChange(of: school)
  }

  /// Chunks are filled to three quarters, so that the next entry does not split them.
  private static let filled = RosterChunk.limit * 3 / 4

  private static func check(_ entry: RosterEntry) throws {
    guard RosterChunk.size(of: entry) <= RosterChunk.limit / 4 else {
      throw StoreFault.tooLarge(limit: RosterChunk.limit / 4)
    }
  }

  private mutating func applyToEmpty(_ changes: [RosterChange]) throws {
    var entries: [RosterEntry] = []
    for change in changes {
      switch change {
      case .insert(let entry):
        entries.removeAll { $0.pupil == entry.pupil && $0.sortKey == entry.sortKey }
        entries.append(entry)
      case .replace(_, let entry): throw StoreFault.noSuchRosterEntry(entry.pupil)
      case .remove(let pupil, _): throw StoreFault.noSuchRosterEntry(pupil)
      }
    }
    try build(entries)
  }

  private mutating func insert(_ entry: RosterEntry) throws {
    try Self.check(entry)
    let ordinal = try ordinal(of: entry.sortKey, entry.pupil)
    var entries = try takenEntries(of: ordinal)
    let index = RosterCutting.index(of: entry.sortKey, entry.pupil, in: entries)
    if index < entries.count, entries[index].pupil == entry.pupil,
      entries[index].sortKey == entry.sortKey
    {
      entries[index] = entry
    } else {
      entries.insert(entry, at: index)
    }
    edited[ordinal] = entries
  }

  private mutating func remove(_ pupil: PupilID, sortKey: [UInt8]) throws {
    let ordinal = try ordinal(of: sortKey, pupil)
    var entries = try takenEntries(of: ordinal)
    let index = RosterCutting.index(of: sortKey, pupil, in: entries)
    guard index < entries.count, entries[index].pupil == pupil,
      entries[index].sortKey == sortKey
    else { throw StoreFault.noSuchRosterEntry(pupil) }
    entries.remove(at: index)
    edited[ordinal] = entries
  }

  /// By the chunks as they were: an edited chunk still covers the same stretch of the list.
  private mutating func ordinal(of sortKey: [UInt8], _ pupil: PupilID) throws -> Int {
    var opened = opened
    defer { self.opened = opened }
    return try table.ordinal(in: outline, of: sortKey, pupil: pupil) { ordinal in
      if let chunk = opened[ordinal] { return chunk }
      let chunk = try table.chunk(outline.chunks[ordinal].id)
      opened[ordinal] = chunk
      return chunk
    }
  }

  private mutating func entries(of ordinal: Int) throws -> [RosterEntry] {
    if let entries = edited[ordinal] { return entries }
    let chunk = try opened[ordinal] ?? table.chunk(outline.chunks[ordinal].id)
    return chunk.entries
  }

  /// The entries of a chunk, taken out so that changing them copies nothing; put back afterwards.
  private mutating func takenEntries(of ordinal: Int) throws -> [RosterEntry] {
    let entries = try entries(of: ordinal)
    edited[ordinal] = nil
    return entries
  }

  private mutating func writeEdited() throws {
    try joinSmall()
    for (ordinal, entries) in edited.sorted(by: { $0.key < $1.key }) {
      let place = outline.chunks[ordinal]
      guard !entries.isEmpty else {
        written.append(try table.remove(place.id))
        continue
      }
      let pieces = RosterCutting.pieces(of: entries, size: RosterChunk.limit)
      guard pieces.count == 1 else {
        guard try split(entries, at: ordinal) else { return try rebuild() }
        continue
      }
      written.append(
        try table.update(
          place.id, RosterChunk.encode(pieces[0]), of: school, place: place.place, seq: seq))
    }
  }

  /// A chunk that became small takes over the next one, if both fit.
  private mutating func joinSmall() throws {
    for ordinal in edited.keys.sorted() {
      guard let entries = edited[ordinal], !entries.isEmpty,
        RosterCutting.size(of: entries) < RosterChunk.limit / 4, ordinal + 1 < outline.chunkCount
      else { continue }
      let next = try self.entries(of: ordinal + 1)
      guard RosterCutting.size(of: entries) + RosterCutting.size(of: next) <= Self.filled else {
        continue
      }
      edited[ordinal] = entries + next
      edited[ordinal + 1] = []
    }
  }

  /// `false` when there is no room left between this chunk and the next.
  private mutating func split(_ entries: [RosterEntry], at ordinal: Int) throws -> Bool {
    let half = max(RosterCutting.size(of: entries) / 2 + 1, RosterChunk.limit / 2)
    let pieces = RosterCutting.pieces(of: entries, size: min(half, Self.filled))
    let place = outline.chunks[ordinal]
    let next =
      ordinal + 1 < outline.chunkCount
      ? outline.chunks[ordinal + 1].place
      : place.place + RosterTable.gap * Int64(pieces.count)
    let step = (next - place.place) / Int64(pieces.count)
    guard step > 0 else { return false }
    written.append(
      try table.update(
        place.id, RosterChunk.encode(pieces[0]), of: school, place: place.place, seq: seq))
    for (index, piece) in pieces.enumerated().dropFirst() {
      written.append(
        try table.insert(piece, of: school, place: place.place + step * Int64(index), seq: seq))
    }
    return true
  }

  /// Numbers the whole list anew; happens when one spot was split some forty times.
  private mutating func rebuild() throws {
    var all: [RosterEntry] = []
    for ordinal in outline.chunks.indices {
      if let entries = edited[ordinal] {
        all += entries
      } else {
        all += try table.chunk(outline.chunks[ordinal].id).entries
      }
    }
    // Pieces already split off stand in the list and are among the entries collected above.
    for place in try table.outline(of: school).chunks {
      written.append(try table.remove(place.id))
    }
    var place = RosterTable.gap
    for piece in RosterCutting.pieces(of: all, size: Self.filled) {
      written.append(try table.insert(piece, of: school, place: place, seq: seq))
      place += RosterTable.gap
    }
  }
}
