import DossierCore
import DossierOffice

/// What a request can be about, item by item, as far as the dossier shows it.
enum IntakePieces {
  /// The filled fields, reports and documents in the order of the dossier.
  static func all(in dossier: DossierAnswer) -> [IntakeSubject] {
    dossier.categories.flatMap { category in
      fields(of: category) + entries(of: category) + documents(of: category)
    }
  }

  private static func fields(of category: CategoryAnswer) -> [IntakeSubject] {
    category.sheets.flatMap { sheet in
      let whose = category.sheets.count > 1 ? sheet.firstWords : nil
      return sheet.fields.filter { $0.text != nil }.map { field in
        IntakeSubject(
          item: RequestItemGiven(field: field.code, sheet: sheet.record),
          label: label(category, field.label, whose),
          old: field.state == .visible ? field.text ?? "" : "")
      }
    }
  }

  private static func entries(of category: CategoryAnswer) -> [IntakeSubject] {
    category.entries.filter { $0.entry.state == .current }.map {
      IntakeSubject(
        item: RequestItemGiven(record: $0.record),
        label: label(category, $0.entry.title, $0.entry.date.dutch), old: "")
    }
  }

  private static func documents(of category: CategoryAnswer) -> [IntakeSubject] {
    category.documents.filter { $0.document.removal == nil }.map {
      IntakeSubject(
        item: RequestItemGiven(record: $0.record),
        label: label(category, $0.document.title, $0.document.added.dutch), old: "")
    }
  }

  private static func label(
    _ category: CategoryAnswer, _ name: String, _ detail: String?
  ) -> String {
    "\(category.label): \(name)" + (detail.map { " (\($0))" } ?? "")
  }
}

extension SheetAnswer {
  /// What tells one sheet of a category from another: the first thing that is filled in.
  fileprivate var firstWords: String? {
    fields.first { $0.state == .visible && $0.text != nil }?.text
  }
}
