import DossierCore

/// What every decision of an import needs: fields, gate, groups, and who imports on which day.
struct ImportContext {
  var table: ImportFieldTable
  var gate: Gate
  var groups: GroupBook
  var account: AccountID
  var today: CalendarDate
  var school: SchoolID
  var origin = ImportOrigin.administration
  /// The system the file was exported from, when somebody said so.
  var system: String?

  /// Whether the file comes from a previous school: it fills what is empty and overrules nothing.
  var isTransfer: Bool { origin.sender != nil }

  /// The values of a row with its groups, in the order of the columns.
  func values(of part: ImportPart) -> [ImportValue] {
    guard part.groupKey != nil || !part.compositeKeys.isEmpty else { return part.values }
    var values = part.values
    let group = part.groupKey.flatMap { groups.text($0, isComposite: false) }
    append(group, Enrolment.groupField, to: &values)
    let composites = part.compositeKeys.compactMap { groups.text($0, isComposite: true) }.sorted()
    let joined = composites.isEmpty ? nil : composites.joined(separator: " ")
    append(joined, Enrolment.compositeGroupsField, to: &values)
    values.sort { $0.column < $1.column }
    return values
  }

  /// The first sheets of a new pupil, one per category that has a value.
  func newSheets(of part: ImportPart, pupil: PupilID) -> [(category: DataCategory, sheet: Sheet)] {
    let values = values(of: part)
    return values.runs(in: table).map { run in
      let category = table.category(of: values[run.lowerBound].column)
      var sheet = Sheet(pupil: pupil, category: category.code)
      sheet.cells.reserveCapacity(run.count)
      for value in values[run] {
        sheet.cells[table.columns[value.column].field.code] = cell(value.value)
      }
      return (category, sheet)
    }
  }

  /// A cell as an import writes it.
  func cell(_ value: String) -> FieldCell {
    FieldCell(value: value, source: origin.source, written: today, author: account, imported: value)
  }

  private func append(_ value: String?, _ code: FieldCode, to values: inout [ImportValue]) {
    guard let value, let place = table.place(of: code), table.columns[place].obstacle == nil
    else { return }
    values.append(ImportValue(column: place, value: value))
  }
}

extension [ImportValue] {
  /// The stretches of values of one category each.
  func runs(in table: ImportFieldTable) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in indices
    where index + 1 == count
      || table.columns[self[index].column].category
        != table.columns[self[index + 1].column].category
    {
      runs.append(start..<index + 1)
      start = index + 1
    }
    return runs
  }
}
