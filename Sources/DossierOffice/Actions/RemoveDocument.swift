package import DossierCore

/// Removes the bytes of a document; that it was there, who removed it and why stays.
package struct RemoveDocument: OfficeAction {
  package static let name = "document.remove"
  package static let example = RemoveDocument(
    pupil: PupilID(number: 7), category: "C14", document: RecordID(number: 12),
    reason: "Verkeerde scan")

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The document.
  package var document: RecordID
  /// Why it is removed.
  package var reason: String

  /// Puts a removal together.
  package init(pupil: PupilID, category: CategoryCode, document: RecordID, reason: String) {
    self.pupil = pupil
    self.category = category
    self.document = document
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let facts = try office.facts(of: pupil)
    let category = try office.categoryOfDocuments(self.category, facts)
    let reason = try checkedReason(reason, "R-O-3.1-1")
    try office.write { transaction in
      let old = try office.document(
        in: office.openable(document, transaction.record), of: pupil, category.code)
      guard old.content.removal == nil else { throw Refusal.alreadyWithdrawn }
      let verdict = office.gate.verdict(onDocument: document, in: category, of: facts)
      guard verdict.mayChange else { throw Refusal.mayNotChange(category.code, verdict.reason) }
      // To remove a scan destroys it, and a hold is there to stop that (R-O-6.5-3).
      try office.demandNotHeld(category.code, of: pupil, transaction)
      var description = old.content
      description.removal = DocumentRemoval(
        by: office.account, on: office.viewer.today, reason: reason)
      try transaction.eraseDocument(document)
      try office.put(
        description, version: old.version + 1, as: document, in: category, transaction)
      return [
        office.entry(
          .documentRemoved, .delete, pupils: [pupil],
          objects: [category.code.text, document.text], rule: "R-O-3.1-1")
      ]
    }
    return ActionOutcome(pupil: pupil, record: document)
  }
}
