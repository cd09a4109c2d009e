import DossierCore
import DossierOffice
import ScreenKit

extension DossierScreen {
  /// Where the lines stand: an emergency has a row of its own above them.
  func listRect(_ context: ScreenContext) -> Rect {
    dossier.emergencyUntil == nil ? context.body : context.body.splitTop(2).rest
  }

  func drawEmergency(into grid: inout Grid, in context: ScreenContext) {
    guard let until = dossier.emergencyUntil else { return }
    grid.put(
      DossierWording.emergencyUntil(until), at: GridPosition(row: context.body.row, column: 3),
      style: .warning, width: context.body.width - 6)
  }

  /// The texts of a line; a wide screen has room for where a value came from.
  func row(_ line: DossierLine, isWide: Bool) -> ListRow {
    let category = dossier.categories[line.category]
    switch line {
    case .category:
      var isRestricted = false
      if case .restricted = category.reason { isRestricted = true }
      let review = review(of: category)
      return ListRow(
        [category.label, review ?? word(category)],
        styles: [0: .bold, 1: isRestricted || review != nil ? .warning : .dim])
    case .sheet, .entry, .document, .field, .statement:
      let origin =
        isWide ? dossier.field(at: line).flatMap { DossierWording.origin($0.field) } : nil
      return ListRow(
        ["  " + label(line), text(line, in: category), origin ?? ""], styles: [2: .dim])
    }
  }

  /// The first text of a line, by which letters find it.
  func label(_ line: DossierLine) -> String {
    let category = dossier.categories[line.category]
    switch line {
    case .category: return category.label
    case .sheet(_, let sheet): return DossierWording.sheetTitle(category.label, sheet + 1)
    case .field(_, let sheet, let field): return category.sheets[sheet].fields[field].label
    case .entry(_, let entry): return category.entries[entry].entry.date.dutch
    case .document: return DossierWording.document
    case .statement: return DossierWording.statement
    }
  }

  private func text(_ line: DossierLine, in category: CategoryAnswer) -> String {
    switch line {
    case .category, .sheet: return ""
    case .field(_, let sheet, let field):
      let field = category.sheets[sheet].fields[field]
      if field.state == .restricted { return Terms.restricted }
      let text =
        field.state == .masked
        ? DossierWording.masked(field) : DossierWording.shown(field, on: workplace.today)
      // A memo shows its first line here and all of it on Enter.
      let first = text.split(separator: "\n").first.map(String.init) ?? Terms.empty
      if case .restricted = field.reason { return "\(Terms.restricted) \(first)" }
      return first
    case .entry(_, let entry): return DossierWording.entry(category.entries[entry])
    case .document(_, let document):
      return DossierWording.document(category.documents[document])
    case .statement:
      return dossier.statement(at: line).map { DossierWording.firstLine(of: $0) } ?? ""
    }
  }

  /// That somebody must look again whether data of a category are necessary (R-O-4.2-1).
  private func review(of category: CategoryAnswer) -> String? {
    let days = category.sheets.compactMap { sheet -> CalendarDate? in
      let isFilled = sheet.fields.contains { $0.text != nil || $0.state == .restricted }
      return isFilled ? sheet.necessity?.review : nil
    }
    return days.min().flatMap { day in
      day <= workplace.today ? UpkeepWording.review(day, on: workplace.today) : nil
    }
  }

  private func word(_ category: CategoryAnswer) -> String {
    if case .emergency = category.reason { return DossierWording.byEmergency }
    if case .restricted = category.reason { return Terms.restricted }
    return switch category.state {
    case .restricted: Terms.restricted
    case .summary: DossierWording.summary
    case .visible, .masked, .hidden: category.mayChange ? "" : DossierWording.readOnly
    }
  }
}
