import DossierCore

extension ErasurePlan {
  /// Leaves out what does not go although it lies inside what does.
  ///
  /// What was refused, kept or held may lie inside a category or sheet that is erased: the narrowest
  /// word about it counts. `histories` tells the fields that a sheet had before.
  mutating func narrow(
    to selections: [PartSelection], _ histories: [RecordID: [StoredValue<Sheet>]]
  ) {
    let code = category.code
    let goes = { (item: RequestItem) in selections.allSatisfy { $0.covers(item, in: code) } }
    entries.removeAll { !goes(.record($0.record)) }
    documents.removeAll { !goes(.record($0.record)) }
    consents.removeAll { !goes(.record($0.record)) }
    sheets = sheets.compactMap { sheet in
      let record = sheet.stored.record
      let all = sheet.fields ?? fields(of: sheet.stored, histories[record] ?? [])
      let gone = all.filter { goes(.field($0, sheet: record)) }
      guard gone != all else { return sheet }
      return gone.isEmpty ? nil : (sheet.stored, gone)
    }
  }

  /// Every field that a sheet has, had or could have.
  private func fields(
    of sheet: StoredValue<Sheet>, _ history: [StoredValue<Sheet>]
  ) -> Set<FieldCode> {
    history.reduce(into: Set(category.fields.map(\.code)).union(sheet.content.cells.keys)) {
      $0.formUnion($1.content.cells.keys)
    }
  }
}

extension RequestCase {
  /// What may go: what was granted, and of that what the proposal erases.
  var erasing: [PartSelection] {
    let lines = progress.erasure.proposed
    let (gone, kept) = (lines.filter { $0.fate == .erase }, lines.filter { $0.fate != .erase })
    return [
      stage.decision?.decision.selection ?? PartSelection([], without: []),
      PartSelection(gone.flatMap(\.items), without: kept.flatMap(\.items)),
    ]
  }
}
