import DossierCore

/// Makes the corrections of one request in a dossier, inside the transaction of its step.
struct Corrector {
  let office: Office
  let facts: PupilFacts
  let request: RequestCase
  let reason: String?
  /// The requests that froze something and whose requester agreed to this.
  var consented: Set<RequestID> = []
  let transaction: ArchiveTransaction

  /// Corrects a part, and gives the journal line; `nil` when it was corrected already.
  func correct(_ item: RequestItem, current: String?) throws -> JournalEntry? {
    guard let wanted = request.intake.wish.correction(of: item) else {
      throw Refusal.request(.notAskedFor(item))
    }
    if wanted.nature == .opinion { return try addStatement(wanted) }
    return switch item {
    case .field(let code, let sheet):
      try correct(code, in: sheet, wanted, current: current)
    case .record(let entry): try correct(entry, wanted, current: current)
    case .wholeDossier, .category: throw Refusal.request(.correctionTooWide)
    }
  }

  private func correct(
    _ code: FieldCode, in sheet: RecordID?, _ wanted: ProposedCorrection, current: String?
  ) throws -> JournalEntry? {
    let (category, field, verdict) = try visibleField(code, in: sheet)
    guard verdict.state != .restricted else {
      throw Refusal.mayNotChange(category.code, verdict.reason)
    }
    let old = try stored(category, sheet)
    let before = old?.content ?? Sheet(pupil: facts.pupil, category: category.code)
    let value = try canonical(field, wanted.proposed)
    guard before[code] != value else { return nil }
    _ = try office.changeableCategory(category.code, facts)
    let seen = current ?? wanted.old
    let edit = FieldEdit(
      field: code, seen: (try? field.canonical(of: seen, today: office.viewer.today)) ?? seen.orNil,
      value: value)
    var after = before
    let edits = try office.canonicalEdits(
      [edit], in: category, of: facts, sheet: before,
      place: old.map { .stored($0.record) } ?? .new)
    try office.merge(edits, into: &after, source: source)
    _ = try office.putChanged(after, over: old, in: category, transaction)
    return line(.sheetChanged, old == nil ? .create : .update, [category.code.text, code.text])
  }

  private func correct(
    _ id: RecordID, _ wanted: ProposedCorrection, current: String?
  ) throws -> JournalEntry? {
    let (category, stored) = try entry(id)
    let passage = current ?? wanted.old
    guard !isDone(wanted, in: stored.content) else { return nil }
    _ = try office.changeableCategory(category.code, facts)
    guard stored.content.state == .current else { throw Refusal.alreadyWithdrawn }
    let pieces = passage.isEmpty ? [] : stored.content.text.pieces(around: passage)
    guard pieces.count == 2 else { throw conflict(stored.content, wanted) }
    var entry = stored.content
    let words = try EntryWords(
      title: entry.title, text: pieces.joined(separator: wanted.proposed), date: entry.date,
      today: office.viewer.today)
    entry.text = words.text
    entry.correction = try checkedReason(reason ?? "", "R-O-3.1-1")
    entry.author = office.account
    entry.written = office.viewer.today
    try office.put(entry, version: stored.version + 1, as: id, in: category, transaction)
    return line(.entryCorrected, .update, [category.code.text, id.text])
  }

  /// Who keeps the category may have corrected the text before the step was recorded.
  private func isDone(_ wanted: ProposedCorrection, in entry: DossierEntry) -> Bool {
    entry.text.contains(wanted.proposed)
      && (wanted.old.isEmpty || !entry.text.contains(wanted.old)
        || wanted.proposed.contains(wanted.old))
  }

  private func conflict(_ entry: DossierEntry, _ wanted: ProposedCorrection) -> Refusal {
    .conflict([
      FieldConflict(
        field: "tekst", theirs: entry.text, mine: wanted.proposed, author: entry.author,
        written: entry.written)
    ])
  }

  private func canonical(_ field: DataField, _ proposed: String) throws -> String? {
    do {
      return try field.canonical(of: proposed, today: office.viewer.today)
    } catch {
      throw Refusal.invalid([FieldProblem(field: field.code, fault: error)])
    }
  }

  /// Where the right value came from (R-O-4.3-1): whoever asked for it.
  private var source: DataSource {
    switch request.intake.requester.principal {
    case .pupil: .pupil
    case .guardian: .guardian
    case .other: .staff
    }
  }
}

extension RequestWish {
  /// What is asked about a part, in a request for correction.
  func correction(of item: RequestItem) -> ProposedCorrection? {
    guard case .rectification(let corrections) = self else { return nil }
    return corrections.first { $0.item == item }
  }
}

extension String {
  /// The text itself, or `nil` when it is empty.
  fileprivate var orNil: String? { isEmpty ? nil : self }

  /// The parts before, between and after each occurrence of a passage.
  fileprivate func pieces(around passage: String) -> [String] {
    split(separator: passage, omittingEmptySubsequences: false).map(String.init)
  }
}
