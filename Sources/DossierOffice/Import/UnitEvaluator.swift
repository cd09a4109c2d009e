import DossierCore

/// Compares the rows about one known pupil with the sheets that are there.
///
/// Runs twice with the same outcome: for the dry run on the store as it is read, and under the write
/// lock on the records there. Reads facts and sheets only when a row needs them.
struct UnitEvaluator {
  let context: ImportContext
  let pupil: PupilID
  let mark: ImportMark?
  let facts: () throws -> PupilFacts?
  let sheets: (DataCategory) throws -> [StoredValue<Sheet>]

  var knownFacts: PupilFacts?
  var working: [Int: [WorkingSheet]] = [:]
  var result = UnitEvaluation()

  init(
    _ context: ImportContext, pupil: PupilID, mark: ImportMark?,
    facts: @escaping () throws -> PupilFacts?,
    sheets: @escaping (DataCategory) throws -> [StoredValue<Sheet>]
  ) {
    self.context = context
    self.pupil = pupil
    self.mark = mark
    self.facts = facts
    self.sheets = sheets
  }

  /// Takes every decision; writes nothing.
  mutating func evaluate(_ parts: [ImportPart]) throws -> UnitEvaluation {
    let guardians = try guardianPlaces(parts)
    for (index, part) in parts.enumerated() where !result.isHeldWhole {
      let values = context.values(of: part)
      for run in values.runs(in: context.table) where !result.isHeldWhole {
        let category = context.table.columns[values[run.lowerBound].column].category
        let place = try place(of: part, guardians[index], in: category)
        try put(values[run], of: part, into: place, of: category)
      }
    }
    if !result.isHeldWhole { collectWrites() }
    return result
  }

  /// The sheet a row is about; a new one where there is none yet.
  private mutating func place(
    of part: ImportPart, _ guardian: Int?, in category: Int
  ) throws -> Int {
    try open(category)
    let blank = WorkingSheet(
      sheet: Sheet(pupil: pupil, category: context.table.categories[category].code))
    if case .guardian = part.kind {
      if let guardian { return guardian }
      working[category, default: []].append(blank)
      return working[category, default: []].count - 1
    }
    if working[category, default: []].isEmpty { working[category] = [blank] }
    return 0
  }

  private mutating func open(_ category: Int) throws {
    guard working[category] == nil else { return }
    working[category] = try sheets(context.table.categories[category])
      .map { WorkingSheet(old: $0, sheet: $0.content) }
  }

  private mutating func guardianPlaces(_ parts: [ImportPart]) throws -> [Int?] {
    var places = [Int?](repeating: nil, count: parts.count)
    let table = context.table
    guard let column = table.place(of: GuardianField.surname) else { return places }
    let guardians = parts.indices.filter {
      if case .guardian = parts[$0].kind { true } else { false }
    }
    guard !guardians.isEmpty else { return places }
    let category = table.columns[column].category
    try open(category)
    let persons = guardians.map { GuardianMatch.Person(parts[$0], table) }
    let found = GuardianMatch.places(
      of: persons, in: working[category, default: []].map(\.sheet))
    for (index, place) in zip(guardians, found) { places[index] = place }
    return places
  }

  private mutating func put(
    _ values: ArraySlice<ImportValue>, of part: ImportPart, into place: Int, of category: Int
  ) throws {
    guard var work = working[category]?[place] else { return }
    if part.kind == .pupil, looksLikeAnother(values, work.sheet) {
      return holdWhole(part, .looksLikeAnother)
    }
    for value in values {
      let column = context.table.columns[value.column]
      // Whether a guess was right must not show in what happens to it: what may be secret here is
      // judged before it is compared.
      if column.mayBeSecret, try !mayChange(column, work.sheet, part) {
        if result.isHeldWhole { return }
        continue
      }
      let cell = work.sheet.cells[column.field.code]
      let wasGiven =
        part.kind.isRepeated ? false : mark?.gave(column.field.code, bit: column.bit) ?? false
      let decision =
        context.isTransfer
        ? FieldRule.decision(on: cell, fromPreviousSchool: value.value)
        : FieldRule.decision(
          FieldRule.decision(on: cell, value: value.value, wasGiven: wasGiven), on: cell,
          of: column.field, from: context.system)
      if decision == .agree { work.agreed.append((column.field.code, value.value)) }
      if decision == .keep || decision == .agree {
        remember(column, part)
        continue
      }
      guard try mayChange(column, work.sheet, part) else {
        if result.isHeldWhole { return }
        continue
      }
      apply(decision, value, column, part, to: &work)
    }
    reopen(values, part, &work)
    working[category]?[place] = work
  }

  private mutating func apply(
    _ decision: FieldRule.Decision, _ value: ImportValue, _ column: ImportFieldTable.Column,
    _ part: ImportPart, to work: inout WorkingSheet
  ) {
    let code = column.field.code
    remember(column, part)
    result.decisions.add(code.text)
    // A group that is made by this very import has no identifier yet when the plan is shown.
    if column.field.kind != .group, column.field.kind != .groups {
      result.decisions.add(value.value)
    }
    switch decision {
    case .keep, .agree: return
    case .take:
      work.sheet.cells[code] = context.cell(value.value)
      work.isTouched = true
      result.takes += 1
      result.decisions.add(byte: 1)
    case .led:
      result.decisions.add(byte: 6)
      hold(part, .ledElsewhere(code))
    case .differ:
      result.decisions.add(byte: 5)
      hold(part, .changedHere(code))
    case .catchUp, .hold:
      if work.sheet.cells[code] != nil {
        work.sheet.cells[code]?.imported = value.value
        work.isTouched = true
      }
      result.decisions.add(byte: decision == .hold ? 2 : 3)
      if decision == .hold { hold(part, .changedHere(code)) }
    }
  }

  /// Who comes back has not left: the last day goes with the status that the file takes back.
  private func reopen(
    _ values: ArraySlice<ImportValue>, _ part: ImportPart, _ work: inout WorkingSheet
  ) {
    guard part.kind == .pupil, work.sheet.category == Enrolment.category,
      work.old?.content[Enrolment.statusField] == EnrolmentStatus.left.rawValue,
      work.sheet[Enrolment.statusField] == EnrolmentStatus.enrolled.rawValue,
      let left = context.table.place(of: Enrolment.leftField),
      !values.contains(where: { $0.column == left }),
      let cell = work.sheet.cells[Enrolment.leftField], cell.imported == cell.value
    else { return }
    work.sheet.cells[Enrolment.leftField] = nil
  }
}

extension ImportPart.Kind {
  fileprivate var isRepeated: Bool {
    if case .guardian = self { true } else { false }
  }
}

extension GuardianMatch.Person {
  fileprivate init(_ part: ImportPart, _ table: ImportFieldTable) {
    func value(_ code: FieldCode) -> String? {
      table.place(of: code).flatMap { place in part.values.first { $0.column == place }?.value }
    }
    if case .guardian(let number) = part.kind { position = number } else { position = 0 }
    surname = value(GuardianField.surname)
    initials = value(GuardianField.initials)
    relation = value(GuardianField.relation)
  }
}
