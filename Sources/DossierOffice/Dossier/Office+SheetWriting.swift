import DossierCore

extension Office {
  /// Writes a sheet whose fields were changed, with what follows from it: roster and demands.
  ///
  /// The one way in which a form, a correction and an erasure change a sheet. Gives the record.
  func putChanged(
    _ sheet: Sheet, over old: StoredValue<Sheet>?, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws -> RecordID {
    try demandReason(sheet, category)
    try demandIdentity(sheet, category, transaction)
    let record = old?.record ?? transaction.newRecordID()
    try put(sheet, over: old, as: record, in: category, transaction)
    let before = old?.content ?? Sheet(pupil: sheet.pupil, category: sheet.category)
    try bringRosterUpToDate(before, transaction)
    return record
  }

  /// Throws `incomplete` when an enrolled pupil would lack a field of its identity.
  private func demandIdentity(
    _ sheet: Sheet, _ category: DataCategory, _ transaction: ArchiveTransaction
  ) throws {
    guard category.code == PupilName.category else { return }
    let enrolment = try RosterSheets.sheet(
      Enrolment.category, sheet.pupil, policy, transaction)
    let status = Enrolment(sheet: enrolment?.content).status
    try demandComplete(sheet, category, status: status)
  }

  /// Brings the roster up to date after a sheet was written that was `before` until now.
  func bringRosterUpToDate(_ before: Sheet, _ transaction: ArchiveTransaction) throws {
    guard RosterRule.categories.contains(before.category) else { return }
    // Inside the transaction the records already hold the new version.
    let now = try RosterSheets(of: before.pupil, policy, transaction)
    var then = now
    if before.category == PupilName.category {
      then.identity = before
    } else {
      then.enrolment = before
    }
    try updateRoster(of: before.pupil, before: then, after: now, transaction)
  }
}
