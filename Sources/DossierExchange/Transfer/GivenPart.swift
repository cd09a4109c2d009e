package import DossierCore

/// What a file really holds of one category: the line in the register of disclosures is made of it.
package struct GivenPart: Hashable, Sendable {
  /// The category.
  package let category: CategoryCode
  /// The fields of sheets, the entries and the documents, in the order of the dossier.
  package let items: [RequestItem]

  init(_ part: ExtractPart) {
    category = part.category
    items =
      part.sheets.flatMap { sheet in
        sheet.fields.map { RequestItem.field($0.code, sheet: sheet.record) }
      } + part.entries.map { .record($0.record) } + part.documents.map { .record($0.record) }
  }
}
