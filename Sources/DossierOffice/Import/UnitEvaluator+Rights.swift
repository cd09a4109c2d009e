import DossierCore

extension UnitEvaluator {
  /// Whether the gate lets this field of this pupil be changed; notes why not.
  mutating func mayChange(
    _ column: ImportFieldTable.Column, _ sheet: Sheet, _ part: ImportPart
  ) throws -> Bool {
    if knownFacts == nil { knownFacts = try facts() }
    guard let facts = knownFacts else {
      holdWhole(part, .changedMeanwhile)
      return false
    }
    guard facts.school == context.school else {
      holdWhole(part, .elsewhere)
      return false
    }
    let category = context.table.categories[column.category]
    let verdict = context.gate.verdict(
      on: column.field, in: category, of: facts, value: { sheet[$0] })
    if verdict.state == .restricted {
      result.isComplete = false
      result.decisions.add(byte: 4)
      let hold = ImportHold(line: part.line, pupil: pupil, reason: .restricted(category.code))
      if !result.holds.contains(hold) { result.holds.append(hold) }
      return false
    }
    if verdict.mayChange || (verdict.reason == .managed && part.kind == .pupil) { return true }
    result.isComplete = false
    result.drops.append(column.field.code)
    return false
  }

  mutating func remember(_ column: ImportFieldTable.Column, _ part: ImportPart) {
    // What a previous school told once is no promise to tell it again.
    guard !context.isTransfer else { return }
    switch part.kind {
    case .pupil: result.given |= column.bit
    case .fields: result.tableFields.append(column.field.code)
    case .guardian: return
    }
  }

  mutating func hold(_ part: ImportPart, _ reason: ImportHold.Reason) {
    result.holds.append(ImportHold(line: part.line, pupil: pupil, reason: reason))
  }

  mutating func holdWhole(_ part: ImportPart, _ reason: ImportHold.Reason) {
    result.isHeldWhole = true
    result.isComplete = false
    result.takes = 0
    result.holds = [ImportHold(line: part.line, pupil: pupil, reason: reason)]
  }

  /// A key that was given to another child: nothing of the person is the same any more.
  func looksLikeAnother(_ values: ArraySlice<ImportValue>, _ sheet: Sheet) -> Bool {
    guard sheet.category == PupilName.category else { return false }
    let telling = [PupilName.surnameField, PupilName.callNameField, PupilName.birthDateField]
    return telling.allSatisfy { code in
      guard let place = context.table.place(of: code), let cell = sheet.cells[code],
        let value = values.first(where: { $0.column == place })?.value
      else { return false }
      return cell.value != value && cell.imported != value
    }
  }

  mutating func collectWrites() {
    for (category, sheets) in working.sorted(by: { $0.key < $1.key }) {
      for work in sheets where work.isTouched {
        var sheet = work.sheet
        for (field, value) in work.agreed { sheet.cells[field]?.imported = value }
        result.writes.append(
          UnitEvaluation.Write(
            category: context.table.categories[category], old: work.old, sheet: sheet))
      }
    }
  }
}
