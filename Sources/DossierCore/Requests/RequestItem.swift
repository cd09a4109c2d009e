/// A part of a dossier that a request, a decision or a disclosure is about.
package enum RequestItem: Hashable, Sendable {
  /// Everything about the pupil.
  case wholeDossier
  /// One category.
  case category(CategoryCode)
  /// One field, of one sheet where the category has several.
  case field(FieldCode, sheet: RecordID?)
  /// One entry or document.
  case record(RecordID)
}
