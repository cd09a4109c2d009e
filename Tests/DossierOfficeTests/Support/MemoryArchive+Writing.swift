import DossierCore
import DossierOffice

extension MemoryStore {
  func write(
    _ held: Set<CompartmentCode>, _ body: (ArchiveTransaction) throws -> Void
  ) throws {
    undo = []
    isWriting = true
    defer { isWriting = false }
    var lines: [[UInt8]] = []
    var rows: [[UInt8]] = []
    do {
      try body(transaction(held, append: { lines.append($0) }, witness: { rows.append($0) }))
      precondition(!lines.isEmpty, "A transaction has at least one journal line.")
      try interfere?(.commit)
    } catch {
      for step in undo.reversed() { step() }
      undo = []
      throw error
    }
    undo = []
    for line in lines { journal.append(try JournalCoding.entry(of: line)) }
    witnessed += rows
    commits += 1
  }

  func transaction(
    _ held: Set<CompartmentCode>, append: @escaping ([UInt8]) -> Void,
    witness: @escaping ([UInt8]) -> Void
  ) -> ArchiveTransaction {
    ArchiveTransaction(
      record: { try self.newest($0, held) },
      recordsAbout: { try self.records(about: $0, $1, held) },
      recordsOn: { try self.records(on: $0, $1, held) },
      newRecordID: { RecordID(number: self.nextNumber()) },
      put: { try self.put($0, held) },
      erase: { try self.erase($0) },
      attach: { content in
        self.documents[content.id] = self.staged.removeValue(forKey: content.id)
        self.undo.append { self.documents[content.id] = nil }
      },
      eraseDocument: { id in
        guard let old = self.documents.removeValue(forKey: id) else {
          throw ArchiveFault.other("no such document")
        }
        self.undo.append { self.documents[id] = old }
      },
      updateRoster: { school, edits in
        try self.changeRoster(school) { try $0.apply(edits) }
      },
      buildRoster: { school, entries in
        try self.changeRoster(school) { $0.build(entries) }
      },
      append: append, witness: witness, keys: accounts.transaction(in: self))
  }

  func put(_ draft: ArchiveDraft, _ held: Set<CompartmentCode>) throws {
    try interfere?(.put(draft.compartment))
    try demand(draft.compartment, held)
    guard draft.body.count <= 65_536 else { throw ArchiveFault.tooLarge }
    guard draft.version == versions[draft.id, default: []].count + 1 else {
      throw ArchiveFault.conflict(draft.id)
    }
    puts += 1
    versions[draft.id, default: []].append(draft)
    undo.append {
      self.versions[draft.id]?.removeLast()
      if self.versions[draft.id]?.isEmpty == true { self.versions[draft.id] = nil }
    }
    if let list = draft.list {
      let place = Place(key: list, compartment: draft.compartment)
      // A later version may stand on another list than the one before.
      if draft.version == 1 || !lists[place, default: []].contains(draft.id) {
        lists[place, default: []].append(draft.id)
      }
    }
    guard draft.version == 1 else { return }
    if let subject = draft.subject {
      subjects[Place(key: subject, compartment: draft.compartment), default: []].append(draft.id)
    }
  }

  func erase(_ id: RecordID) throws {
    try interfere?(.erase)
    guard let old = versions.removeValue(forKey: id) else {
      throw ArchiveFault.other("no such record")
    }
    undo.append { self.versions[id] = old }
  }

  func changeRoster(
    _ school: SchoolID, _ change: (inout MemoryRoster) throws -> Void
  ) throws {
    try interfere?(.roster)
    let old = rosters[school]
    undo.append { self.rosters[school] = old }
    var roster = old ?? MemoryRoster()
    try change(&roster)
    rosters[school] = roster
  }
}
