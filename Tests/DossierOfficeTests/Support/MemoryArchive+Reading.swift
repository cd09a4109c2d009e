import DossierCore
import DossierOffice

extension MemoryStore {
  /// The store cannot be used through the archive inside its own transaction: neither can the real.
  func apart<Value>(_ body: () throws -> Value) throws -> Value {
    guard !isWriting else { throw ArchiveFault.other("used inside its own transaction") }
    return try body()
  }

  func demand(_ compartment: CompartmentCode, _ held: Set<CompartmentCode>) throws {
    guard held.contains(compartment) else {
      throw ArchiveFault.compartmentClosed(compartment)
    }
  }

  func newest(_ id: RecordID, _ held: Set<CompartmentCode>) throws -> ArchiveRecord? {
    try interfere?(.read)
    guard let record = versions[id]?.last else { return nil }
    try demand(record.compartment, held)
    return record
  }

  func history(of id: RecordID, _ held: Set<CompartmentCode>) throws -> [ArchiveRecord] {
    try interfere?(.read)
    guard let all = versions[id], let last = all.last else { return [] }
    try demand(last.compartment, held)
    return all.reversed()
  }

  func records(
    about subject: RecordSubject, _ compartment: CompartmentCode, _ held: Set<CompartmentCode>
  ) throws -> [ArchiveRecord] {
    try interfere?(.list)
    try demand(compartment, held)
    return subjects[Place(key: subject, compartment: compartment), default: []]
      .compactMap { versions[$0]?.last }
  }

  func records(
    on list: RecordList, _ compartment: CompartmentCode, _ held: Set<CompartmentCode>
  ) throws -> [ArchiveRecord] {
    try interfere?(.list)
    try demand(compartment, held)
    return lists[Place(key: list, compartment: compartment), default: []]
      .compactMap { versions[$0]?.last }
      .filter { $0.list == list }
  }

  func journal(_ bytes: [UInt8]) throws {
    try interfere?(.journal)
    journal.append(try JournalCoding.entry(of: bytes))
    commits += 1
  }

  func lines(
    before: Int?, limit: Int, _ held: Set<CompartmentCode>
  ) throws -> [OpenedJournalLine] {
    try demand(.log, held)
    let end = min(before.map { $0 - 1 } ?? journal.count, journal.count)
    return try (max(0, end - limit)..<max(0, end)).reversed().map {
      OpenedJournalLine(
        number: $0 + 1, body: try JournalCoding.bytes(of: journal[$0]), isGenuine: true)
    }
  }

  func stage(_ next: () throws -> [UInt8]?) throws -> StagedContent {
    try interfere?(.document)
    let id = RecordID(number: nextNumber())
    var chunks: [[UInt8]] = []
    while let chunk = try next() { chunks.append(chunk) }
    staged[id] = chunks
    return StagedContent(id: id, size: chunks.reduce(0) { $0 + $1.count })
  }

  func chunks(of id: RecordID) throws -> [[UInt8]] {
    try interfere?(.document)
    guard let chunks = documents[id] else { throw ArchiveFault.damaged(id) }
    return chunks
  }

  func rosterArchive() -> RosterArchive {
    RosterArchive(
      generation: { school in try self.apart { self.rosters[school]?.generation ?? 0 } },
      outline: { school in
        try self.apart {
          self.rosters[school]?.shape ?? RosterShape(generation: 0, chunkCount: 0)
        }
      },
      chunks: { school, _, range in
        try self.apart {
          try self.interfere?(.roster)
          return self.rosters[school]?.pages(range) ?? []
        }
      })
  }

  func draftArchive() -> DraftArchive {
    DraftArchive(
      all: { self.drafts.map { KeptNote(slot: $0.key, content: $0.value) } },
      keep: { bytes, slot in
        let slot = slot ?? DraftSlot(bytes: [UInt8(self.drafts.count)])
        self.drafts[slot] = bytes
        return slot
      }, drop: { self.drafts[$0] = nil })
  }
}
