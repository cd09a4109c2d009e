import DossierCore

extension Office {
  /// Writes a version of a document's description.
  func put(
    _ document: DocumentDescription, version: Int, as id: RecordID, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: category.compartment,
        subject: .pupil(document.pupil), list: .category(category.code, of: document.pupil),
        body: document.sealedForm))
  }

  /// The category whose documents the viewer may change; throws why not.
  func categoryOfDocuments(_ code: CategoryCode, _ facts: PupilFacts) throws -> DataCategory {
    let category = try changeableCategory(code, facts)
    let verdict = gate.verdictOnDocuments(in: category, of: facts)
    guard verdict.state == .visible else { throw Refusal.mayNotChange(code, verdict.reason) }
    return category
  }

  /// A document in a record, if it is that of this pupil and category.
  func document(
    in record: ArchiveRecord?, of pupil: PupilID, _ category: CategoryCode
  ) throws -> StoredValue<DocumentDescription> {
    guard let record, RecordContentKind(opened: record.body) == .document else {
      throw Refusal.notFound(.document)
    }
    let stored = try StoredValue<DocumentDescription>(record)
    guard stored.content.pupil == pupil, stored.content.category == category else {
      throw Refusal.notFound(.document)
    }
    return stored
  }
}
