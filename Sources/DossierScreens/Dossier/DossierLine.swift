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
  /// What the data subject had added to a field, report or document (R-O-8.3-1).
  indirect case statement(of: DossierLine, Int)

  /// The category it stands in.
  var category: Int {
    switch self {
    case .category(let category), .sheet(let category, _), .field(let category, _, _),
      .entry(let category, _), .document(let category, _):
      category
    case .statement(let line, _): line.category
    }
  }

  /// The lines of a dossier from top to bottom.
  static func lines(of dossier: DossierPage) -> [DossierLine] {
    dossier.categories.indices.flatMap { index -> [DossierLine] in
      let category = dossier.categories[index]
      var lines = [DossierLine.category(index)]
      for sheet in category.sheets.indices {
        if category.sheets.count > 1 { lines.append(.sheet(category: index, sheet: sheet)) }
        for (field, answer) in category.sheets[sheet].fields.enumerated() {
          lines += Self.field(category: index, sheet: sheet, field: field)
            .with(answer.statements)
        }
      }
      for (entry, answer) in category.entries.enumerated() {
        lines += Self.entry(category: index, entry: entry).with(answer.statements)
      }
      for (document, answer) in category.documents.enumerated() {
        lines += Self.document(category: index, document: document).with(answer.statements)
      }
      return lines
    }
  }

  /// The line with what was added to it below.
  private func with(_ statements: [String]) -> [DossierLine] {
    [self] + statements.indices.map { .statement(of: self, $0) }
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

  /// The words of a statement; `nil` for a line that is none.
  func statement(at line: DossierLine) -> String? {
    guard case .statement(let owner, let index) = line else { return nil }
    let category = categories[owner.category]
    let statements: [String]? =
      switch owner {
      case .field(_, let sheet, let field): category.sheets[sheet].fields[field].statements
      case .entry(_, let entry): category.entries[entry].statements
      case .document(_, let document): category.documents[document].statements
      case .category, .sheet, .statement: nil
      }
    return statements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// The sheet of a line; the only one of its category when the line is the heading.
  func sheet(at line: DossierLine) -> SheetAnswer? {
    switch line {
    case .sheet(let category, let sheet), .field(let category, let sheet, _):
      categories[category].sheets[sheet]
    case .category(let category): categories[category].sheets.first
    case .entry, .document, .statement: nil
    }
  }

  /// What a request for correction is about that is begun at a line; `nil` at a heading.
  func subject(at line: DossierLine) -> IntakeSubject? {
    if let (sheet, field) = field(at: line) {
      return IntakeSubject(
        item: RequestItemGiven(field: field.code, sheet: sheet.record),
        label: "\(categories[line.category].label): \(field.label)",
        old: field.state == .visible ? field.text ?? "" : "")
    }
    guard let entry = entry(at: line) else { return nil }
    return IntakeSubject(
      item: RequestItemGiven(record: entry.record), label: entry.entry.title, old: "")
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
