import DossierCore

/// Turns reports of a previous school into entries, as far as this role may write them.
///
/// What asks for a reason or consent cannot come from a file: a person has to weigh that (R-O-4.2-1).
struct ReportReader {
  private let policy: Policy
  private let role: RoleCode
  private let compartments: Set<CompartmentCode>
  private let today: CalendarDate
  private(set) var drops = ImportDropCounts()
  private(set) var warnings: [ImportWarning] = []

  init(_ office: Office) {
    policy = office.policy
    role = office.role
    compartments = office.archive.compartments
    today = office.viewer.today
  }

  /// The report, or `nil` when it is dropped or does not fit; both are told.
  mutating func read(_ entry: ImportedEntry) -> ImportUnit.Report? {
    guard let category = place(entry.category, for: \.holdsEntries) else { return nil }
    do {
      let words = try EntryWords(
        title: entry.title, text: entry.text, date: entry.date, today: today)
      return ImportUnit.Report(
        line: entry.line, category: category, date: entry.date, words: words,
        mayMentionOthers: entry.mayMentionOthers)
    } catch Refusal.invalid(let problems) {
      for problem in problems { warn(entry.line, problem.field, problem.fault) }
    } catch {
      warn(entry.line, "datum", .date(.liesInFuture))
    }
    return nil
  }

  /// The document, or `nil` when it is dropped or does not fit; both are told.
  ///
  /// No copy of an identity document is kept, whoever sends it (R-O-8.2-4).
  mutating func read(_ document: ImportedDocument) -> ImportUnit.Paper? {
    guard let category = place(document.category, for: \.holdsDocuments) else { return nil }
    let signs = [
      IdentityDocumentSign.find(inFileName: document.fileName),
      IdentityDocumentSign.find(inText: document.title),
    ].compactMap(\.self)
    guard signs.allSatisfy({ $0 == .number }) else {
      drops.count(document.category.text, .excluded(.identityDocument))
      return nil
    }
    guard !document.bytes.isEmpty, document.bytes.count <= AddDocument.sizeLimit else {
      drops.count(document.category.text, .excluded(.document))
      return nil
    }
    do {
      let words = try EntryWords(
        title: document.title, text: "-", date: document.date, today: today)
      return ImportUnit.Paper(
        line: document.line, category: category, date: document.date, title: words.title,
        fileType: document.fileType, bytes: document.bytes)
    } catch Refusal.invalid(let problems) {
      for problem in problems { warn(document.line, problem.field, problem.fault) }
    } catch {
      warn(document.line, "datum", .date(.liesInFuture))
    }
    return nil
  }

  /// The category, when this role may put something of a kind in it from a file.
  private mutating func place(
    _ code: CategoryCode, for kind: (DataCategory) -> Bool
  ) -> DataCategory? {
    func drop(_ reason: ImportDrop.Reason) -> DataCategory? {
      drops.count(code.text, reason)
      return nil
    }
    guard let category = policy.category(code), category.isRecorded else { return drop(.notKept) }
    if category.needsConsent { return drop(.excluded(.needsConsent)) }
    if category.needsNecessity || category.needsReason { return drop(.excluded(.needsReason)) }
    guard kind(category) else { return drop(.notKept) }
    guard policy.matrix.cell(role, category.code).access == .change,
      policy.role(role)?.nature != .supervision, compartments.contains(category.compartment)
    else { return drop(.noRight) }
    return category
  }

  private mutating func warn(_ line: Int, _ field: FieldCode, _ fault: FieldFault) {
    warnings.append(ImportWarning(line: line, matter: .notStored(field, fault)))
  }
}
