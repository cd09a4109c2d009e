package import DossierCore

/// What somebody was typing: kept sealed to the own account, offered at the next login.
package enum Draft: Hashable, Sendable, Codable {
  /// Fields of a sheet.
  case sheet(SheetDraft)
  /// A new pupil.
  case pupil([String: String])
  /// A report, new or corrected.
  case entry(EntryDraft)
  /// A new request.
  case request(RequestDraft)
  /// A step in a request.
  case requestStep(RequestStepDraft)
  /// What a holder has for a request.
  case contribution(ContributionNote)
  /// A word for the register of consents.
  case consent(ConsentNote)
  /// A disclosure that is not made yet.
  case disclosure(DisclosureNote)
  /// A transfer that is not prepared yet, or of which the contents are chosen again.
  case transfer(TransferNote)
}

/// Fields of a sheet that were being changed.
package struct SheetDraft: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The sheet, for a category that repeats.
  package var sheet: RecordID?
  /// The stored values that were on the screen.
  package var seen: [FieldCode: String]
  /// What was typed, for the fields that were changed; empty to empty one.
  package var typed: [FieldCode: String]

  /// Puts a draft together.
  package init(
    pupil: PupilID, category: CategoryCode, sheet: RecordID?, seen: [FieldCode: String],
    typed: [FieldCode: String]
  ) {
    self.pupil = pupil
    self.category = category
    self.sheet = sheet
    self.seen = seen
    self.typed = typed
  }
}

/// A report that was being written.
package struct EntryDraft: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The report that is corrected; `nil` for a new one.
  package var entry: RecordID?
  /// The version that was on the screen; 0 for a new one.
  package var seen: Int
  /// What was typed, by the name of the field.
  package var typed: [String: String]

  /// Puts a draft together.
  package init(
    pupil: PupilID, category: CategoryCode, entry: RecordID?, seen: Int, typed: [String: String]
  ) {
    self.pupil = pupil
    self.category = category
    self.entry = entry
    self.seen = seen
    self.typed = typed
  }
}
