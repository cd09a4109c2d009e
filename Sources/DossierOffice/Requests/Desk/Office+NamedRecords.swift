import DossierCore

extension Office {
  /// Throws `notFound` for a record in a category of which even the existence is hidden.
  ///
  /// For what a request, a decision or a proposal names: whoever reads the case would learn that
  /// there is such a record. What the session cannot open is not told apart from what is not there.
  func demandNameable(_ items: [RequestItem], about pupil: PupilID) throws {
    for case .record(let id) in items {
      guard let record = try openable(id, archive.record), let place = try place(of: record),
        place.pupil == pupil, policy.category(place.category)?.isExistenceHidden == true
      else { continue }
      throw Refusal.notFound(.entry)
    }
  }

  /// Where a sheet, report or document lies; `nil` for anything else.
  private func place(
    of record: ArchiveRecord
  ) throws -> (pupil: PupilID, category: CategoryCode)? {
    switch RecordContentKind(opened: record.body) {
    case .sheet:
      let sheet = try Sheet(opened: record.body)
      return (sheet.pupil, sheet.category)
    case .entry:
      let entry = try DossierEntry(opened: record.body)
      return (entry.pupil, entry.category)
    case .document:
      let document = try DocumentDescription(opened: record.body)
      return (document.pupil, document.category)
    default: return nil
    }
  }
}
