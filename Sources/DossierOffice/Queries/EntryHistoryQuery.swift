package import DossierCore

/// Asks for every version of a report, newest first.
package struct EntryHistoryQuery: OfficeQuery {
  package static let name = "entry.history"
  package static let example = EntryHistoryQuery(
    pupil: PupilID(number: 7), category: "C14", entry: RecordID(number: 11))

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The entry.
  package var entry: RecordID

  /// Asks for an entry.
  package init(pupil: PupilID, category: CategoryCode, entry: RecordID) {
    self.pupil = pupil
    self.category = category
    self.entry = entry
  }

  package func answer(in office: Office) throws -> [EntryAnswer] {
    let facts = try office.facts(of: pupil)
    guard let category = office.policy.category(category),
      office.gate.verdict(onEntry: entry, in: category, of: facts).state == .visible,
      let newest: StoredValue<DossierEntry> = try office.kept(entry),
      newest.content.pupil == pupil, newest.content.category == category.code
    else { throw Refusal.notFound(.entry) }
    let versions = try office.archive.history(entry).map { try StoredValue<DossierEntry>($0) }
    try office.journalView(
      office.entry(
        .historyViewed, .read, pupils: [pupil], objects: [category.code.text, entry.text],
        rule: "R-O-3.1-1"))
    let verdict = office.gate.verdict(onEntry: entry, in: category, of: facts)
    let statements = try office.contents(of: category.code, pupil: pupil).statements
    return versions.map { office.entryAnswer($0, verdict, statements) }
  }
}
