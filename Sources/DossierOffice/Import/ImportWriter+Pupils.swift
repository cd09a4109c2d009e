import DossierCore

extension ImportWriter {
  func create(
    _ unit: ImportUnit, _ edits: inout [RosterEdit], _ transaction: ArchiveTransaction
  ) throws -> PupilID {
    let pupil = PupilID(number: transaction.newRecordID().number)
    var sheets = RosterSheets(identity: nil, enrolment: nil)
    var given: UInt32 = 0
    for part in unit.parts {
      if !context.isTransfer {
        for value in context.values(of: part) { given |= context.table.columns[value.column].bit }
      }
      for (category, sheet) in context.newSheets(of: part, pupil: pupil) {
        try office.put(
          sheet, over: nil, as: transaction.newRecordID(), in: category, transaction)
        if category.code == PupilName.category { sheets.identity = sheet }
        if category.code == Enrolment.category { sheets.enrolment = sheet }
      }
    }
    try add(unit.entries, to: pupil, transaction)
    var mark = ImportMark(pupil: pupil, given: given)
    if let identity = unit.identity {
      mark.key = identity.key
      mark.eckID = identity.eckID
      mark.number = identity.number
      mark.row = context.isTransfer ? nil : identity.row
    }
    try put(mark, of: pupil, transaction)
    edits.append(.insert(sheets.entry(of: pupil, rule)))
    return pupil
  }

  /// Takes the decisions again; `false` when they are not those of the dry run.
  func update(
    _ unit: ImportUnit, _ pupil: PupilID, _ facts: PupilFacts?, _ edits: inout [RosterEdit],
    _ transaction: ArchiveTransaction
  ) throws -> Bool {
    let mark = book[pupil]?.mark
    var evaluator = UnitEvaluator(
      context, pupil: pupil, mark: mark, facts: { facts },
      sheets: { category in
        try CategoryContents(
          transaction.recordsOn(.category(category.code, of: pupil), category.compartment)
        ).sheets
      })
    let evaluation = try evaluator.evaluate(unit) { category in
      try transaction.contents(of: category, pupil: pupil)
    }
    guard !evaluation.isHeldWhole, evaluation.fingerprint == unit.fingerprint else {
      return false
    }
    let touchesRoster = evaluation.writes.contains {
      RosterRule.categories.contains($0.category.code)
    }
    let before = touchesRoster ? try RosterSheets(of: pupil, office.policy, transaction) : nil
    for write in evaluation.writes {
      try office.put(
        write.sheet, over: write.old, as: write.old?.record ?? transaction.newRecordID(),
        in: write.category, transaction)
    }
    try add(evaluation.entries, to: pupil, transaction)
    if let before { edits += try rosterEdits(before, pupil, transaction) }
    if let next = evaluation.mark(of: pupil, after: mark, unit.identity, context), next != mark {
      try put(next, of: pupil, transaction)
    }
    return true
  }

  private func add(
    _ reports: [ImportUnit.Report], to pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    for report in reports {
      try office.put(
        report.entry(of: pupil, context), version: 1, as: transaction.newRecordID(),
        in: report.category, transaction)
    }
  }

  func rosterEdits(
    _ before: RosterSheets, _ pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws -> [RosterEdit] {
    let after = try RosterSheets(of: pupil, office.policy, transaction)
    let (old, new) = (before.entry(of: pupil, rule), after.entry(of: pupil, rule))
    guard before.exists else { return [.insert(new)] }
    return old == new ? [] : [.replace(sortKey: old.sortKey, new)]
  }

  func put(
    _ mark: ImportMark, of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    let old = book[pupil]
    try transaction.put(
      ArchiveDraft(
        id: old?.record ?? transaction.newRecordID(), version: (old?.version ?? 0) + 1,
        compartment: office.markCompartment, subject: .pupil(pupil),
        list: .importMarks(of: school), body: mark.sealedForm))
  }
}
