import DossierCore

extension ImportPlanner {
  /// Takes the decisions about a known pupil; a row that is the same as last time needs no look.
  ///
  /// Not so a row with a value that may be secret for this role: that it is the same would tell it.
  mutating func decide(_ index: Int) throws {
    let unit = plan.units[index]
    guard let pupil = unit.pupil else { return }
    let mark = book[pupil]?.mark
    if unit.parts.count == 1, unit.entries.isEmpty, unit.papers.isEmpty,
      let row = unit.identity?.row, mark?.row == row,
      !unit.parts[0].values.contains(where: { context.table.columns[$0.column].mayBeSecret })
    {
      return
    }
    let office = office
    if mark == nil, try office.knownFacts(of: pupil)?.school != plan.school {
      plan.units[index].outcome = .held
      return hold(unit.line, pupil, .elsewhere)
    }
    var evaluator = UnitEvaluator(
      context, pupil: pupil, mark: mark, facts: { try office.knownFacts(of: pupil) },
      sheets: { try office.sheets(of: $0.code, pupil: pupil) })
    let evaluation = try evaluator.evaluate(unit) { category in
      try office.contents(of: category.code, pupil: pupil)
    }
    plan.held += evaluation.holds
    for field in evaluation.drops { drops.count(field.text, .noRight) }
    for category in evaluation.dropped { drops.count(category.text, .noRight) }
    let next = evaluation.mark(of: pupil, after: mark, unit.identity, context)
    plan.units[index].outcome = evaluation.outcome(before: mark, next)
    plan.units[index].fingerprint = evaluation.fingerprint
    guard !evaluation.isHeldWhole, !context.isTransfer, case .pupil = unit.parts[0].kind, let mark
    else { return }
    for column in context.table.columns
    where mark.given & column.bit != 0 && evaluation.given & column.bit == 0
      && evaluation.isComplete && column.obstacle == nil
    {
      plan.warnings.append(
        ImportWarning(line: unit.line, matter: .goneFromFile(column.field.code)))
    }
  }
}
