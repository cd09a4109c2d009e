import DossierCore

extension Corrector {
  /// Adds the requester's words to an opinion, for ever (R-O-8.3-1).
  ///
  /// Whoever may see the item may add them: they change nothing of the school's own. A freeze is no
  /// bar either, because the item itself stays as it is.
  func addStatement(_ wanted: ProposedCorrection) throws -> JournalEntry {
    let (category, item) = try place(of: wanted.item)
    let statement = RequesterStatement(
      pupil: facts.pupil, category: category.code, item: item, text: wanted.proposed,
      request: request.id, added: office.viewer.today)
    let id = transaction.newRecordID()
    try transaction.put(
      ArchiveDraft(
        id: id, version: 1, compartment: category.compartment, subject: .pupil(facts.pupil),
        list: .category(category.code, of: facts.pupil), body: statement.sealedForm))
    return line(.statementAdded, .create, [category.code.text, id.text])
  }

  /// Where a statement goes, and on which sheet a field stands.
  private func place(of item: RequestItem) throws -> (DataCategory, RequestItem) {
    switch item {
    case .field(let code, let sheet):
      let (category, _, _) = try visibleField(code, in: sheet)
      guard category.form == .repeated else { return (category, .field(code, sheet: nil)) }
      guard let record = try stored(category, sheet)?.record else {
        throw Refusal.notFound(.sheet)
      }
      return (category, .field(code, sheet: record))
    case .record(let id):
      let (category, kind) = try category(of: id)
      let verdict =
        kind == .document
        ? office.gate.verdict(onDocument: id, in: category, of: facts)
        : office.gate.verdict(onEntry: id, in: category, of: facts)
      guard verdict.state == .visible || verdict.state == .restricted else {
        throw Refusal.notFound(.entry)
      }
      return (category, item)
    case .wholeDossier, .category: throw Refusal.request(.correctionTooWide)
    }
  }

  /// A field that the viewer sees in some way; hidden answers as one that does not exist.
  func visibleField(
    _ code: FieldCode, in sheet: RecordID?
  ) throws -> (DataCategory, DataField, Verdict) {
    guard let (category, field) = office.policy.field(code),
      office.archive.compartments.contains(category.compartment)
    else { throw Refusal.notFound(.field) }
    let values = try stored(category, sheet)?.content
    let verdict = office.gate.verdict(
      on: field, in: category, of: facts, place: sheet.map { .stored($0) } ?? .any,
      value: { values?[$0] })
    guard verdict.state != .hidden else { throw Refusal.notFound(.field) }
    return (category, field, verdict)
  }

  /// The sheet of a category; throws `notFound` when it must be named and is not there.
  func stored(_ category: DataCategory, _ wanted: RecordID?) throws -> StoredValue<Sheet>? {
    let sheets = try CategoryContents(
      transaction.recordsOn(.category(category.code, of: facts.pupil), category.compartment)
    ).sheets
    guard let wanted else {
      guard category.form != .repeated || sheets.count == 1 else {
        throw Refusal.notFound(.sheet)
      }
      return sheets.first
    }
    guard let found = sheets.first(where: { $0.record == wanted }) else {
      throw Refusal.notFound(.sheet)
    }
    return found
  }

  /// An entry of this pupil that the viewer may read.
  func entry(_ id: RecordID) throws -> (DataCategory, StoredValue<DossierEntry>) {
    let (category, kind) = try category(of: id)
    guard kind == .entry, let record = try office.openable(id, transaction.record) else {
      throw Refusal.notFound(.entry)
    }
    let verdict = office.gate.verdict(onEntry: id, in: category, of: facts)
    guard verdict.state != .restricted else {
      throw Refusal.mayNotChange(category.code, verdict.reason)
    }
    guard verdict.state == .visible else { throw Refusal.notFound(.entry) }
    return (category, try StoredValue<DossierEntry>(record))
  }

  /// The category of an entry or document of this pupil.
  private func category(of id: RecordID) throws -> (DataCategory, RecordContentKind) {
    guard let record = try office.openable(id, transaction.record),
      let kind = RecordContentKind(opened: record.body)
    else { throw Refusal.notFound(.entry) }
    let place: (pupil: PupilID, category: CategoryCode)
    switch kind {
    case .entry:
      let entry = try DossierEntry(opened: record.body)
      place = (entry.pupil, entry.category)
    case .document:
      let document = try DocumentDescription(opened: record.body)
      place = (document.pupil, document.category)
    default: throw Refusal.notFound(.entry)
    }
    guard place.pupil == facts.pupil, let category = office.policy.category(place.category) else {
      throw Refusal.notFound(.entry)
    }
    return (category, kind)
  }

  /// A journal line about what was done, beside the line of the step.
  func line(
    _ event: JournalEvent, _ action: JournalAction, _ objects: [String]
  ) -> JournalEntry {
    office.entry(
      event, action, purpose: "R",
      reason: consented.isEmpty ? nil : RestrictionException.consent.rawValue,
      pupils: [facts.pupil], objects: objects + consented.map(\.text).sorted(),
      rule: event == .statementAdded ? "R-O-8.3-1" : "R-O-8.3-2")
  }
}
