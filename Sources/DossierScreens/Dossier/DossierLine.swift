import DossierCore
import DossierOffice

/// One line of the dossier on the screen; a place in the answer, not a copy of it.
enum DossierLine: Hashable, Sendable {
  /// The heading of a category.
  case category(Int)
  /// The heading of one sheet of a category that repeats.
  case sheet(category: Int, sheet: Int)
  /// A field.
  case field(category: Int, sheet: Int, field: Int)
  /// A report.
  case entry(category: Int, entry: Int)
  /// A document.
  case document(category: Int, document: Int)

  /// The category it stands in.
  var category: Int {
    switch self {
    case .category(let category), .sheet(let category, _), .field(let category, _, _),
      .entry(let category, _), .document(let category, _):
      category
    }
  }

  /// The lines of a dossier from top to bottom.
  static func lines(of dossier: DossierPage) -> [DossierLine] {
    dossier.categories.indices.flatMap { index -> [DossierLine] in
      let category = dossier.categories[index]
      var lines = [DossierLine.category(index)]
      for sheet in category.sheets.indices {
        if category.sheets.count > 1 { lines.append(.sheet(category: index, sheet: sheet)) }
        lines += category.sheets[sheet].fields.indices.map {
          .field(category: index, sheet: sheet, field: $0)
        }
      }
      lines += category.entries.indices.map { .entry(category: index, entry: $0) }
      lines += category.documents.indices.map { .document(category: index, document: $0) }
      return lines
    }
  }
}

extension DossierPage {
  /// The field of a line.
  func field(at line: DossierLine) -> (sheet: SheetAnswer, field: FieldAnswer)? {
    guard case .field(let category, let sheet, let field) = line else { return nil }
    let found = categories[category].sheets[sheet]
    return (found, found.fields[field])
  }

  /// The report of a line.
  func entry(at line: DossierLine) -> EntryAnswer? {
    guard case .entry(let category, let entry) = line else { return nil }
    return categories[category].entries[entry]
  }

  /// The sheet of a line; the only one of its category when the line is the heading.
  func sheet(at line: DossierLine) -> SheetAnswer? {
    switch line {
    case .sheet(let category, let sheet), .field(let category, let sheet, _):
      categories[category].sheets[sheet]
    case .category(let category): categories[category].sheets.first
    case .entry, .document: nil
    }
  }

  /// How the pupil stands with the school, as far as the viewer may know.
  var status: EnrolmentStatus? {
    value(of: Enrolment.statusField).flatMap(EnrolmentStatus.init(rawValue:))
  }

  /// The school, as far as the viewer may know.
  var school: SchoolID? {
    value(of: Enrolment.schoolField).flatMap { SchoolID($0) }
  }

  /// The name as lists show it.
  var listName: String { name?.listed() ?? Terms.nameless }

  private func value(of code: FieldCode) -> String? {
    for category in categories where category.code == Enrolment.category {
      return category.sheets.first?.fields.first { $0.code == code }?.value
    }
    return nil
  }
}
