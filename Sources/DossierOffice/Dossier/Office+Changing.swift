import DossierCore

extension Office {
  /// The category that the viewer may change for a pupil; throws why not.
  ///
  /// A hidden category answers as one that does not exist.
  func changeableCategory(_ code: CategoryCode, _ facts: PupilFacts) throws -> DataCategory {
    guard let category = policy.category(code) else { throw Refusal.notFound(.category) }
    let verdict = gate.verdict(on: category, of: facts)
    if case .noConsent = verdict.reason,
      policy.matrix.cell(role, code).access == .change
    {
      throw Refusal.consentMissing(code)
    }
    guard verdict.state != .hidden else { throw Refusal.notFound(.category) }
    guard verdict.mayChange else { throw Refusal.mayNotChange(code, verdict.reason) }
    return category
  }

  /// The stored forms of edits; throws every problem at once.
  func canonicalEdits(
    _ edits: [FieldEdit], in category: DataCategory, of facts: PupilFacts, sheet: Sheet,
    place: SheetPlace = .any
  ) throws -> [FieldEdit] {
    var problems: [FieldProblem] = []
    var canonical: [FieldEdit] = []
    for edit in edits {
      let field = category.fields.first { $0.code == edit.field }
      let verdict = field.map {
        gate.verdict(on: $0, in: category, of: facts, place: place, value: { sheet[$0] })
      }
      guard let field, let verdict, verdict.state != .hidden else {
        problems.append(FieldProblem(field: edit.field, fault: .unknownField))
        continue
      }
      guard verdict.mayChange else {
        switch verdict.reason {
        case .audience, .restricted:
          throw Refusal.mayNotChange(category.code, verdict.reason)
        default: break
        }
        problems.append(FieldProblem(field: edit.field, fault: .managed))
        continue
      }
      do {
        let value = try field.canonical(of: edit.value ?? "", today: viewer.today)
        canonical.append(FieldEdit(field: edit.field, seen: edit.seen, value: value))
      } catch {
        problems.append(FieldProblem(field: edit.field, fault: error))
      }
    }
    guard problems.isEmpty else { throw Refusal.invalid(problems) }
    return canonical
  }

  /// Puts edits into a sheet; throws a conflict when a field is not what its writer saw.
  ///
  /// Edits of different fields merge; a field that already has the new value is no conflict.
  func merge(_ edits: [FieldEdit], into sheet: inout Sheet, source: DataSource) throws {
    var conflicts: [FieldConflict] = []
    for edit in edits {
      let current = sheet.cells[edit.field]
      // Who changes a masked value saw its tail only, and a conflict must not show more.
      let isMasked = policy.field(edit.field)?.field.isMasked ?? false
      let shown = isMasked ? current.map { maskedTail(of: $0.value) } : current?.value
      let isSeen = current?.value == edit.seen || shown == edit.seen
      guard isSeen || current?.value == edit.value else {
        conflicts.append(
          FieldConflict(
            field: edit.field, theirs: shown, mine: edit.value,
            author: current?.author, written: current?.written))
        continue
      }
      guard current?.value != edit.value else { continue }
      sheet.cells[edit.field] = edit.value.map {
        FieldCell(
          value: $0, source: source, written: viewer.today, author: account,
          imported: current?.imported)
      }
    }
    guard conflicts.isEmpty else { throw Refusal.conflict(conflicts) }
  }

  /// Throws `incomplete` when an enrolled pupil would lack a required field (R-O-4.1-4).
  func demandComplete(_ sheet: Sheet, _ category: DataCategory, status: EnrolmentStatus) throws {
    guard status == .enrolled else { return }
    let missing = category.fields.filter { $0.isRequired && sheet[$0.code] == nil }
    guard missing.isEmpty else { throw Refusal.incomplete(missing.map(\.code)) }
  }

  /// Throws `reasonMissing` when data need a reason per pupil and there is none.
  func demandReason(_ sheet: Sheet, _ category: DataCategory) throws {
    guard !category.lacksReason(sheet) else { throw Refusal.reasonMissing("R-O-4.1-2") }
  }

  /// Writes the next version of a sheet.
  func put(
    _ sheet: Sheet, over old: StoredValue<Sheet>?, as id: RecordID, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: (old?.version ?? 0) + 1, compartment: category.compartment,
        subject: .pupil(sheet.pupil), list: .category(category.code, of: sheet.pupil),
        body: sheet.sealedForm))
    try remind(of: sheet, instead: old?.content, as: id, in: category, transaction)
  }

  /// Brings the roster line of a pupil up to date inside the transaction that changed a sheet.
  func updateRoster(
    of pupil: PupilID, before: RosterSheets, after: RosterSheets,
    _ transaction: ArchiveTransaction
  ) throws {
    let rule = RosterRule(policy)
    let old = before.exists ? before.entry(of: pupil, rule) : nil
    let new = after.entry(of: pupil, rule)
    let oldSchool = Enrolment(sheet: before.enrolment).school
    guard let school = Enrolment(sheet: after.enrolment).school else { return }
    if let old, let oldSchool, oldSchool == school {
      guard old != new else { return }
      try transaction.updateRoster(school, [.replace(sortKey: old.sortKey, new)])
    } else {
      if let old, let oldSchool {
        try transaction.updateRoster(oldSchool, [.remove(pupil, sortKey: old.sortKey)])
      }
      try transaction.updateRoster(school, [.insert(new)])
    }
  }
}

/// The two sheets that a roster line is made from.
struct RosterSheets {
  var identity: Sheet?
  var enrolment: Sheet?

  /// Whether the pupil had a line before.
  var exists: Bool { enrolment != nil }

  func entry(of pupil: PupilID, _ rule: RosterRule) -> RosterEntry {
    rule.entry(of: pupil, identity: identity, enrolment: enrolment)
  }

  /// Reads both sheets inside a transaction.
  init(of pupil: PupilID, _ policy: Policy, _ transaction: ArchiveTransaction) throws {
    identity = try Self.sheet(PupilName.category, pupil, policy, transaction)?.content
    enrolment = try Self.sheet(Enrolment.category, pupil, policy, transaction)?.content
  }

  init(identity: Sheet?, enrolment: Sheet?) {
    self.identity = identity
    self.enrolment = enrolment
  }

  /// The single sheet of a category inside a transaction.
  static func sheet(
    _ code: CategoryCode, _ pupil: PupilID, _ policy: Policy, _ transaction: ArchiveTransaction
  ) throws -> StoredValue<Sheet>? {
    guard let compartment = policy.category(code)?.compartment else { return nil }
    return try CategoryContents(
      transaction.recordsOn(.category(code, of: pupil), compartment)
    ).sheets.first
  }
}
