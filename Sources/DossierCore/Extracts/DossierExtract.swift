/// What somebody is given of a dossier, as values: a copy for the family, a transfer, an export.
///
/// Made by the office through the gate, category by category; whoever renders it adds nothing. What
/// was taken out is not in it any more.
package struct DossierExtract: Hashable, Sendable {
  /// The pupil.
  package var pupil: PupilID
  /// The categories that hold something, in the order of the policy.
  package var parts: [ExtractPart]

  /// Puts an extract together.
  package init(pupil: PupilID, parts: [ExtractPart]) {
    self.pupil = pupil
    self.parts = parts
  }
}

/// What an extract holds of one category.
package struct ExtractPart: Hashable, Sendable {
  /// The category.
  package var category: CategoryCode
  /// Its Dutch name.
  package var label: String
  /// The sheets; one, unless the category repeats.
  package var sheets: [ExtractSheet] = []
  /// Reports and notes, oldest first.
  package var entries: [ExtractEntry] = []
  /// Documents, oldest first.
  package var documents: [ExtractDocument] = []

  /// Names a category; nothing is in it yet.
  package init(category: CategoryCode, label: String) {
    self.category = category
    self.label = label
  }

  /// Whether nothing is in it.
  package var isEmpty: Bool { sheets.isEmpty && entries.isEmpty && documents.isEmpty }
}
