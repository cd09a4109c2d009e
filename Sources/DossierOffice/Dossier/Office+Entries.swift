import DossierCore

extension Office {
  /// Writes a version of an entry.
  func put(
    _ entry: DossierEntry, version: Int, as id: RecordID, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: category.compartment,
        subject: .pupil(entry.pupil), list: .category(category.code, of: entry.pupil),
        body: entry.sealedForm))
  }

  /// The newest version of an entry under the lock, when it is the one that was seen and still counts.
  func currentEntry(
    _ id: RecordID, of pupil: PupilID, seen version: Int, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws -> StoredValue<DossierEntry> {
    let stored: StoredValue<DossierEntry> = try found(id, as: .entry, transaction)
    guard stored.content.pupil == pupil, stored.content.category == category.code else {
      throw Refusal.notFound(.entry)
    }
    guard stored.version == version else { throw Refusal.stale }
    guard stored.content.state == .current else { throw Refusal.alreadyWithdrawn }
    return stored
  }

  /// Changes an entry of a category that the viewer may change.
  func changeEntry(
    _ id: RecordID, of pupil: PupilID, in code: CategoryCode, seen version: Int,
    _ event: JournalEvent, _ change: (inout DossierEntry) throws -> Void
  ) throws {
    let facts = try facts(of: pupil)
    let category = try changeableCategory(code, facts)
    let verdict = gate.verdict(onEntry: id, in: category, of: facts)
    try write { transaction in
      let old = try currentEntry(id, of: pupil, seen: version, in: category, transaction)
      guard verdict.mayChange else { throw Refusal.mayNotChange(code, verdict.reason) }
      var entry = old.content
      try change(&entry)
      guard entry != old.content else { throw Refusal.nothingToChange }
      try put(entry, version: old.version + 1, as: id, in: category, transaction)
      return [
        self.entry(
          event, .update, pupils: [pupil], objects: [category.code.text, id.text],
          rule: "R-O-3.1-1")
      ]
    }
  }
}
