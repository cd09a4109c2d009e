import DossierCore
import DossierOffice

/// The roster of one school in memory, served in pages of some twenty lines.
struct MemoryRoster {
  private(set) var generation = 0
  private(set) var entries: [RosterEntry] = []
  private static let linesPerPage = 20

  var shape: RosterShape {
    RosterShape(
      generation: generation,
      chunkCount: (entries.count + Self.linesPerPage - 1) / Self.linesPerPage)
  }

  mutating func build(_ all: [RosterEntry]) {
    entries = all.sorted(by: Self.precedes)
    generation += 1
  }

  mutating func apply(_ edits: [RosterEdit]) throws {
    for edit in edits {
      switch edit {
      case .insert(let entry): insert(entry)
      case .replace(let sortKey, let entry):
        try remove(entry.pupil, sortKey)
        insert(entry)
      case .remove(let pupil, let sortKey): try remove(pupil, sortKey)
      }
    }
    generation += 1
  }

  func pages(_ range: Range<Int>) -> [RosterPage] {
    range.map { number in
      let start = number * Self.linesPerPage
      var bytes: [UInt8] = []
      let lines = entries[start..<min(start + Self.linesPerPage, entries.count)].map { entry in
        let key = Int32(bytes.count)
        bytes += entry.sortKey
        let card = Int32(bytes.count)
        bytes += entry.card
        return RosterPage.Line(
          pupil: entry.pupil, sortKey: key..<card, card: card..<Int32(bytes.count))
      }
      return RosterPage(bytes: bytes, lines: lines)
    }
  }

  private mutating func insert(_ entry: RosterEntry) {
    let index = position(of: entry)
    if index < entries.count, entries[index].pupil == entry.pupil,
      entries[index].sortKey == entry.sortKey
    {
      entries[index] = entry
    } else {
      entries.insert(entry, at: index)
    }
  }

  private mutating func remove(_ pupil: PupilID, _ sortKey: [UInt8]) throws {
    let index = position(of: RosterEntry(pupil: pupil, sortKey: sortKey, card: []))
    guard index < entries.count, entries[index].pupil == pupil,
      entries[index].sortKey == sortKey
    else { throw ArchiveFault.other("noSuchRosterEntry") }
    entries.remove(at: index)
  }

  private func position(of entry: RosterEntry) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(entries[middle], entry) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func precedes(_ left: RosterEntry, _ right: RosterEntry) -> Bool {
    if left.sortKey == right.sortKey { return left.pupil < right.pupil }
    return left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }
}
