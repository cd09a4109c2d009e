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
    guard let category = policy.category(entry.category), category.isRecorded else {
      return drop(entry, .notKept)
    }
    if category.needsConsent { return drop(entry, .excluded(.needsConsent)) }
    if category.needsNecessity || category.needsReason {
      return drop(entry, .excluded(.needsReason))
    }
    guard category.holdsEntries else { return drop(entry, .notKept) }
    guard policy.matrix.cell(role, category.code).access == .change,
      policy.role(role)?.nature != .supervision, compartments.contains(category.compartment)
    else { return drop(entry, .noRight) }
    do {
      let words = try EntryWords(
        title: entry.title, text: entry.text, date: entry.date, today: today)
      return ImportUnit.Report(
        line: entry.line, category: category, date: entry.date, words: words)
    } catch Refusal.invalid(let problems) {
      for problem in problems { warn(entry, problem.field, problem.fault) }
    } catch {
      warn(entry, "datum", .date(.liesInFuture))
    }
    return nil
  }

  private mutating func drop(
    _ entry: ImportedEntry, _ reason: ImportDrop.Reason
  ) -> ImportUnit.Report? {
    drops.count(entry.category.text, reason)
    return nil
  }

  private mutating func warn(
    _ entry: ImportedEntry, _ field: FieldCode, _ fault: FieldFault
  ) {
    warnings.append(ImportWarning(line: entry.line, matter: .notStored(field, fault)))
  }
}
