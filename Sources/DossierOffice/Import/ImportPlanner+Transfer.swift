import DossierCore

extension ImportPlanner {
  /// Hangs everything in a file of a previous school on its one pupil.
  mutating func readTransfer() throws {
    for (excluded, count) in file.summary.excluded {
      drops.count(excluded.name, .excluded(excluded.reason), by: count)
    }
    guard let index = plan.units.indices.first, plan.units[index].outcome != .held else { return }
    try demandNewPupil(index)
    var tables = TableRowReader(context.table, today: context.today)
    for row in file.fields {
      plan.units[index].parts[0].values += tables.read(row).values
    }
    plan.units[index].parts[0].values.sort { $0.column < $1.column }
    if plan.units[index].pupil != nil { leaveEnrolment(index) }
    for row in file.guardians {
      let part = tables.read(row)
      if !part.values.isEmpty { plan.units[index].parts.append(part) }
    }
    var reports = ReportReader(office)
    for entry in file.entries {
      if let report = reports.read(entry) { plan.units[index].entries.append(report) }
    }
    for document in file.documents {
      if let paper = reports.read(document) { plan.units[index].papers.append(paper) }
    }
    plan.warnings += tables.warnings + reports.warnings
    for drop in tables.drops.all + reports.drops.all {
      drops.count(drop.name, drop.reason, by: drop.count)
    }
    recognise(plan.units[index])
    warnOfAge()
  }

  /// Pupils are made from identity and enrolment: a role that may not change both makes none.
  private func demandNewPupil(_ index: Int) throws {
    guard plan.units[index].pupil == nil else { return }
    for category in RosterRule.categories
    where office.policy.matrix.cell(office.role, category).access != .change {
      throw Refusal.roleMayNot(office.role, "R-I-1.3-2")
    }
  }

  /// Where a known pupil stands here is not for another school to say.
  private mutating func leaveEnrolment(_ index: Int) {
    let table = context.table
    plan.units[index].parts[0].values.removeAll {
      table.category(of: $0.column).code == Enrolment.category
    }
  }

  private mutating func recognise(_ unit: ImportUnit) {
    let fields = unit.parts.flatMap(\.values).map { context.table.columns[$0.column].field.code }
    let counts = Dictionary(fields.map { ($0, 1) }, uniquingKeysWith: +)
    let categories = Dictionary(
      unit.entries.map { ($0.category.code, 1) }, uniquingKeysWith: +)
    let papers = Dictionary(unit.papers.map { ($0.category.code, 1) }, uniquingKeysWith: +)
    plan.recognised =
      counts.sorted { $0.key < $1.key }
      .map { ImportRecognised(kind: .field($0.key), count: $0.value) }
      + categories.sorted { $0.key.text < $1.key.text }
      .map { ImportRecognised(kind: .entries($0.key), count: $0.value) }
      + papers.sorted { $0.key.text < $1.key.text }
      .map { ImportRecognised(kind: .documents($0.key), count: $0.value) }
  }

  /// A report of long ago may be one of an earlier change of school.
  private mutating func warnOfAge() {
    guard let sender = file.origin.sender, sender.madeOn < context.today.adding(months: -12) else {
      return
    }
    plan.warnings.append(
      ImportWarning(line: sender.line, matter: .sentLongAgo(sender.madeOn)))
  }
}
