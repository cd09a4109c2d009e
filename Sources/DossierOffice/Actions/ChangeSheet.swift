package import DossierCore

/// A change of one field: what its writer saw, and what it must become.
package struct FieldEdit: Hashable, Sendable, Codable {
  /// Which field.
  package var field: FieldCode
  /// The stored value on the screen when the change was typed; `nil` when the field was empty.
  package var seen: String?
  /// The new value as typed; `nil` or empty to empty the field.
  package var value: String?

  /// Puts a change together.
  package init(field: FieldCode, seen: String?, value: String?) {
    self.field = field
    self.seen = seen
    self.value = value
  }
}

/// The reason for recording special data, at first and when it is looked at again (R-O-4.2-1).
package struct NecessityGiven: Hashable, Sendable, Codable {
  /// Why it is strictly necessary in the pupil's interest.
  package var reason: String
  /// The day by which it is looked at again.
  package var review: CalendarDate

  /// Puts a reason together.
  package init(reason: String, review: CalendarDate) {
    self.reason = reason
    self.review = review
  }
}

/// Changes fields of a sheet, or begins a sheet of a category that repeats.
package struct ChangeSheet: OfficeAction {
  package static let name = "sheet.change"
  package static let example = ChangeSheet(
    pupil: PupilID(number: 7), category: "C02", sheet: nil,
    edits: [FieldEdit(field: "c02.telefoon", seen: nil, value: "0512 345 678")],
    source: .guardian)

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The sheet, for a category that repeats; `nil` begins a new one there.
  package var sheet: RecordID?
  /// The changes.
  package var edits: [FieldEdit]
  /// Where the new values came from (R-O-4.3-1).
  package var source: DataSource
  /// Why it must be recorded, where the category demands that: at first, or looked at again.
  package var necessity: NecessityGiven?

  /// Puts a change together.
  package init(
    pupil: PupilID, category: CategoryCode, sheet: RecordID?, edits: [FieldEdit],
    source: DataSource, necessity: NecessityGiven? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.sheet = sheet
    self.edits = edits
    self.source = source
    self.necessity = necessity
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let facts = try office.facts(of: pupil)
    let category = try office.changeableCategory(self.category, facts)
    guard category.form != .entries else {
      throw Refusal.categoryHolds(category.code, no: .sheets)
    }
    guard !edits.isEmpty || necessity != nil else { throw Refusal.nothingToChange }
    let written = try office.making { transaction in
      let old = try current(category, transaction)
      // A necessity is looked at again on a sheet that is there; without a value there is none.
      guard !edits.isEmpty || old != nil else { throw Refusal.nothingToChange }
      let before = old?.content ?? Sheet(pupil: pupil, category: category.code)
      let canonical = try office.canonicalEdits(
        edits, in: category, of: facts, sheet: before,
        place: old.map { .stored($0.record) } ?? .new)
      var after = before
      try office.merge(canonical, into: &after, source: source)
      try settleNecessity(of: &after, category, office)
      guard after != before else { throw Refusal.nothingToChange }
      let written = try office.putChanged(after, over: old, in: category, transaction)
      let fields = canonical.map(\.field.text)
      let line = office.entry(
        .sheetChanged, old == nil ? .create : .update, pupils: [pupil],
        objects: [category.code.text] + fields, rule: "R-I-1.3-2")
      return (written, [line])
    }
    return ActionOutcome(pupil: pupil, record: written)
  }

  /// The sheet as it is now, under the lock.
  private func current(
    _ category: DataCategory, _ transaction: ArchiveTransaction
  ) throws -> StoredValue<Sheet>? {
    let sheets = try CategoryContents(
      transaction.recordsOn(.category(category.code, of: pupil), category.compartment)
    ).sheets
    guard category.form == .repeated else { return sheets.first }
    guard let wanted = sheet else { return nil }
    guard let found = sheets.first(where: { $0.record == wanted }) else {
      throw Refusal.notFound(.sheet)
    }
    return found
  }

  private func settleNecessity(
    of sheet: inout Sheet, _ category: DataCategory, _ office: Office
  ) throws {
    guard category.needsNecessity else { return }
    if let necessity {
      guard necessity.review >= office.viewer.today else {
        throw Refusal.impossibleDate(.beforeStart)
      }
      sheet.necessity = Necessity(
        reason: try checkedReason(necessity.reason, "R-O-4.2-1"), decidedBy: office.account,
        decided: office.viewer.today,
        review: necessity.review)
    }
    guard sheet.necessity != nil || sheet.cells.isEmpty else {
      throw Refusal.necessityMissing(category.code)
    }
  }
}
