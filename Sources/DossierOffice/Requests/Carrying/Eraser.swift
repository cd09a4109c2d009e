import DossierCore

/// Erases what a plan names, inside the transaction of its step.
struct Eraser {
  let office: Office
  let pupil: PupilID
  /// Every version of the sheets that lose some fields, as they were before the lock.
  let histories: [RecordID: [StoredValue<Sheet>]]
  let transaction: ArchiveTransaction
  /// Under which record a sheet goes on, where that was settled before.
  var successors: [RecordID: RecordID] = [:]

  /// Erases every version of everything in a plan, with the statements about it.
  ///
  /// Returns the sheets that lost only some fields.
  func erase(_ plan: ErasurePlan) throws -> [ErasedFields] {
    var partly: [ErasedFields] = []
    for entry in plan.entries { try transaction.erase(entry.record) }
    for document in plan.documents { try erase(document) }
    for word in plan.consents { try transaction.erase(word.record) }
    for sheet in plan.sheets {
      try office.remind(
        of: nil, instead: sheet.stored.content, as: sheet.stored.record, in: plan.category,
        transaction)
      if let fields = sheet.fields {
        let successor = successors[sheet.stored.record] ?? transaction.newRecordID()
        try erase(fields, of: sheet.stored, leaving: successor, plan)
        partly.append(
          ErasedFields(
            record: sheet.stored.record, fields: fields.sorted(), successor: successor))
      } else {
        try transaction.erase(sheet.stored.record)
      }
    }
    for statement in plan.statements where plan.takesAlong(statement.content) {
      try transaction.erase(statement.record)
    }
    return partly
  }

  private func erase(_ document: StoredValue<DocumentDescription>) throws {
    // The bytes of a removed document went with its removal.
    if document.content.removal == nil { try transaction.eraseDocument(document.record) }
    try transaction.erase(document.record)
  }

  /// Leaves a sheet as if the fields had never been written.
  ///
  /// A version cannot be rewritten, so the record goes, and what remains of each version comes back
  /// under a new one.
  private func erase(
    _ fields: Set<FieldCode>, of sheet: StoredValue<Sheet>, leaving successor: RecordID,
    _ plan: ErasurePlan
  ) throws {
    guard let history = histories[sheet.record], history.first?.version == sheet.version else {
      throw Refusal.stale
    }
    try transaction.erase(sheet.record)
    var version = 0
    var last = Sheet(pupil: sheet.content.pupil, category: sheet.content.category)
    for stored in history.reversed() {
      var remaining = stored.content
      for field in fields { remaining.cells[field] = nil }
      guard remaining != last else { continue }
      version += 1
      try put(remaining, successor, version, plan.category)
      last = remaining
    }
    if version > 0 {
      try office.remind(of: last, instead: nil, as: successor, in: plan.category, transaction)
    }
    try office.bringRosterUpToDate(sheet.content, transaction)
    try moveStatements(from: sheet.record, to: successor, without: fields, plan)
  }

  /// Statements about fields that stay follow their sheet.
  private func moveStatements(
    from old: RecordID, to new: RecordID, without fields: Set<FieldCode>, _ plan: ErasurePlan
  ) throws {
    for statement in plan.statements {
      guard case .field(let code, old) = statement.content.item, !fields.contains(code) else {
        continue
      }
      let moved = RequesterStatement(
        pupil: statement.content.pupil, category: statement.content.category,
        item: .field(code, sheet: new), text: statement.content.text,
        request: statement.content.request, added: statement.content.added)
      try transaction.erase(statement.record)
      try put(moved, transaction.newRecordID(), 1, plan.category)
    }
  }

  private func put(
    _ content: some Sealable, _ id: RecordID, _ version: Int, _ category: DataCategory
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: category.compartment,
        subject: .pupil(pupil), list: .category(category.code, of: pupil),
        body: content.sealedForm))
  }
}

extension ErasurePlan {
  /// Whether a statement is about something that goes.
  fileprivate func takesAlong(_ statement: RequesterStatement) -> Bool {
    switch statement.item {
    case .record(let id): (entries.map(\.record) + documents.map(\.record)).contains(id)
    case .field(let code, let place):
      sheets.contains { sheet in
        (place == nil || place == sheet.stored.record) && sheet.fields?.contains(code) ?? true
      }
    case .wholeDossier, .category: false
    }
  }
}
