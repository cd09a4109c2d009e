import DossierCore
import Foundation
import GRDB
import Sealing

/// The sealed chunks of the lists, with the keys of `register`.
struct RosterTable {
  let db: Database
  let keys: CompartmentKeys
  let stamp: StoreStamp

  /// Room between two places, so that a chunk can be split some forty times before the list must
  /// be numbered anew.
  static let gap: Int64 = 1 << 40

  /// The name a list's locators are made of.
  static func name(of school: SchoolID) -> [UInt8] {
    var writer = ByteWriter([3])
    writer.write(school.number)
    return writer.bytes
  }

  func generation(of school: SchoolID) throws -> Int {
    var newest = 0
    for (_, locator) in keys.locators(of: Self.name(of: school)) {
      let found = try db.number(
        "SELECT changes FROM roster WHERE list = ?", [locator.bytes.blob])
      newest = max(newest, Int(found ?? 0))
    }
    return newest
  }

  /// During re-sealing a list has chunks under two keys: they are put in order here.
  func outline(of school: SchoolID) throws -> RosterOutline {
    var places: [RosterOutline.Place] = []
    let locators = keys.locators(of: Self.name(of: school))
    for (epoch, locator) in locators {
      try db.each(
        "SELECT id, place FROM roster_chunk WHERE list = ? ORDER BY place", [locator.bytes.blob]
      ) {
        places.append(
          RosterOutline.Place(
            id: Int64(try $0.integer(0)), place: Int64(try $0.integer(1)), epoch: epoch))
      }
    }
    if locators.count > 1 { places.sort { $0.place < $1.place } }
    return RosterOutline(school: school, generation: try generation(of: school), chunks: places)
  }

  func chunk(_ id: Int64) throws -> RosterChunk {
    let row = try db.row(
      "SELECT id, list, place, version, epoch, sealed FROM roster_chunk WHERE id = ?", [id])
    guard let row else { throw StoreFault.rosterChanged }
    return try open(row)
  }

  /// Neighbouring chunks in one go: the fast way to read all of a list.
  func chunks(_ outline: RosterOutline, _ range: Range<Int>) throws -> [RosterChunk] {
    let wanted = outline.chunks[range]
    guard let first = wanted.first, let last = wanted.last else { return [] }
    guard wanted.allSatisfy({ $0.epoch == first.epoch }) else {
      return try wanted.map { try chunk($0.id) }
    }
    guard let locator = locator(of: outline.school, epoch: first.epoch) else {
      throw StoreFault.rosterChanged
    }
    var chunks: [RosterChunk] = []
    chunks.reserveCapacity(wanted.count)
    try db.each(
      """
      SELECT id, list, place, version, epoch, sealed FROM roster_chunk
      WHERE list = ? AND place BETWEEN ? AND ? ORDER BY place
      """, [locator.bytes.blob, first.place, last.place]
    ) { chunks.append(try open($0)) }
    guard chunks.count == wanted.count else { throw StoreFault.rosterChanged }
    return chunks
  }

  /// The chunk in which an entry stands or would stand.
  func ordinal(
    in outline: RosterOutline, of sortKey: [UInt8], pupil: PupilID,
    chunk: (Int) throws -> RosterChunk
  ) throws -> Int {
    var low = 0
    var high = outline.chunkCount
    // The last chunk that does not begin behind the entry.
    while high - low > 1 {
      let middle = (low + high) / 2
      let candidate = try chunk(middle)
      let isBehind =
        candidate.count > 0
        && RosterEntry.precedes(
          sortKey, pupil, candidate.sortKey(at: 0), candidate.pupil(at: 0))
      if isBehind { high = middle } else { low = middle }
    }
    return low
  }

  /// Whose list a row of the table of lists is; the locator alone does not tell.
  func school(list: [UInt8], epoch: Int, sealed: [UInt8]) throws -> SchoolID {
    guard let epochKeys = keys.epochs[epoch] else { throw StoreFault.damaged }
    do {
      var reader = ByteReader(
        try SealedBox.open(
          sealed, with: epochKeys.box, associated: Self.nameContext(list, epoch, stamp)))
      return SchoolID(number: try reader.number())
    } catch is SealingFault {
      throw StoreFault.damaged
    }
  }

  static func nameContext(
    _ list: [UInt8], _ epoch: Int, _ stamp: StoreStamp
  ) -> [UInt8] {
    var writer = stamp.begin("roster list")
    writer.write(counted: list)
    writer.write(UInt32(truncatingIfNeeded: epoch))
    return writer.bytes
  }

  /// A chunk as it lies in the file, with the line that wrote it.
  static func row(_ id: Int64, in db: Database) throws -> (row: SealedRosterRow, seq: Int)? {
    let found = try db.row(
      "SELECT id, list, place, version, epoch, sealed, seq FROM roster_chunk WHERE id = ?", [id])
    return try found.map {
      (
        SealedRosterRow(
          id: id, list: try $0.bytes(1), place: Int64(try $0.integer(2)),
          version: try $0.integer(3), epoch: try $0.integer(4), sealed: try $0.bytes(5)),
        try $0.integer(6)
      )
    }
  }

  private func open(_ row: Row) throws -> RosterChunk {
    let parsed = SealedRosterRow(
      id: Int64(try row.integer(0)), list: try row.bytes(1), place: Int64(try row.integer(2)),
      version: try row.integer(3), epoch: try row.integer(4), sealed: [])
    guard let epochKeys = keys.epochs[parsed.epoch] else { throw StoreFault.damaged }
    let context = parsed.context(stamp)
    do {
      let bytes = try row.withUnsafeData(atIndex: 5) { data in
        try data.map { try SealedBox.open($0.bytes, with: epochKeys.box, associated: context) }
      }
      return try RosterChunk(bytes: bytes ?? [])
    } catch is SealingFault {
      throw StoreFault.damaged
    }
  }

  private func locator(of school: SchoolID, epoch: Int) -> Locator? {
    keys.epochs[epoch].map { Locator(of: Self.name(of: school), key: $0.locate) }
  }

  func newestLocator(of school: SchoolID) -> Locator {
    Locator(of: Self.name(of: school), key: keys.newest.locate)
  }
}
