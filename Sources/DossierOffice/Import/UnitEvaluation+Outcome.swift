import DossierCore

extension UnitEvaluation {
  /// What the mark of a pupil becomes.
  func mark(
    of pupil: PupilID, after old: ImportMark?, _ identity: ImportIdentity?,
    _ context: ImportContext
  ) -> ImportMark? {
    // The marks are those of the administration; another school has no say in them.
    if context.isTransfer { return old }
    if isHeldWhole || (old == nil && identity == nil) { return old }
    var mark = old ?? ImportMark(pupil: pupil)
    if let identity {
      mark.key = identity.key ?? mark.key
      mark.eckID = identity.eckID ?? mark.eckID
      mark.number = identity.number ?? mark.number
      if isComplete { mark.row = identity.row }
    }
    mark.given |= given
    for field in tableFields where !mark.tableFields.contains(field) {
      mark.tableFields.append(field)
    }
    return mark
  }

  /// What comes of the rows; a mark that differs in the row's digest only is not worth a record.
  func outcome(before: ImportMark?, _ after: ImportMark?) -> ImportUnit.Outcome {
    if isHeldWhole { return .held }
    if takes > 0 { return .changed }
    var same = after
    same?.row = before?.row
    let isNoted = !writes.isEmpty || same != before || (!holds.isEmpty && after != before)
    if isNoted { return .noted }
    return holds.isEmpty ? .unchanged : .held
  }
}
