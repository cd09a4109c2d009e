import DossierCore

extension Office {
  /// Whether the role can see to a kind of thing, by the matrix: a summary is not enough.
  func seesUpkeep(_ kind: UpkeepKind) -> Bool {
    categories(of: kind).contains { policy.matrix.cell(role, $0.code).access >= .view }
  }

  /// What must be seen to of one kind, as far as the viewer sees it, the first day first.
  func upkeep(_ kind: UpkeepKind) throws -> [UpkeepRow] {
    guard seesUpkeep(kind) else { return [] }
    let rows =
      switch kind {
      case .notAdmitted: try rejectedApplications()
      case .necessity, .paperOut, .paperPlace: try remindedSheets(kind)
      }
    let last = CalendarDate(dayNumber: 0)
    return rows.sorted { ($0.day ?? last, $0.pupil) < ($1.day ?? last, $1.pupil) }
  }

  /// What Vandaag tells of it, to who may change it: others can do nothing about it.
  func upkeepToday() throws -> [UpkeepToday] {
    try UpkeepKind.allCases.compactMap { kind in
      guard categories(of: kind).contains(where: { mayMend($0.code) }) else { return nil }
      let rows = try upkeep(kind).filter { $0.presses && mayMend($0.category) }
      return rows.isEmpty
        ? nil
        : UpkeepToday(kind: kind, count: rows.count, oldest: rows.lazy.compactMap(\.day).min())
    }
  }

  private func mayMend(_ category: CategoryCode) -> Bool {
    policy.matrix.cell(role, category).access == .change
  }

  private func categories(of kind: UpkeepKind) -> [DataCategory] {
    policy.categories.filter { category in
      switch kind {
      case .notAdmitted: category.code == RejectedApplication.category
      case .necessity: category.needsNecessity
      case .paperOut, .paperPlace: category.code == PaperDossier.category
      }
    }
  }

  /// The pupils who were not admitted are few, and the roster knows them.
  private func rejectedApplications() throws -> [UpkeepRow] {
    guard let category = policy.category(RejectedApplication.category) else { return [] }
    return try rosterSnapshot(RosterFilter(status: .rejected)).rows.compactMap { row in
      guard let facts = try knownFacts(of: row.pupil),
        gate.verdict(on: category, of: facts).state == .visible
      else { return nil }
      let sheet = try sheets(of: category.code, pupil: row.pupil).first?.content
      let application = RejectedApplication(sheet: sheet, category)
      return UpkeepRow(
        pupil: row.pupil, name: row.name, category: category.code, day: application.lastDay,
        presses: application.presses(on: viewer.today))
    }
  }

  /// What the sheets themselves say today: a reminder only tells where to look.
  private func remindedSheets(_ kind: UpkeepKind) throws -> [UpkeepRow] {
    let reminders = try reminders(ofPaper: kind != .necessity)
    guard !reminders.isEmpty else { return [] }
    let names = try pupilNames()
    return try reminders.compactMap { reminder in
      guard let category = policy.category(reminder.category),
        let facts = try knownFacts(of: reminder.pupil),
        gate.verdict(on: category, of: facts).state == .visible,
        let sheet = try sheets(of: category.code, pupil: reminder.pupil)
          .first(where: { $0.record == reminder.sheet })?.content,
        let (day, holder) = asks(sheet, kind)
      else { return nil }
      return UpkeepRow(
        pupil: reminder.pupil, name: names.name(of: reminder.pupil), category: category.code,
        day: day, holder: holder, presses: true)
    }
  }

  private func asks(_ sheet: Sheet, _ kind: UpkeepKind) -> (CalendarDate?, String?)? {
    let today = viewer.today
    switch kind {
    case .notAdmitted: return nil
    case .necessity:
      guard !sheet.cells.isEmpty, let review = sheet.necessity?.review, review <= today else {
        return nil
      }
      return (review, nil)
    case .paperOut:
      let paper = PaperDossier(sheet: sheet)
      guard let due = paper.dueBack(within: policy.terms.paperLoanDays), due < today else {
        return nil
      }
      return (due, paper.lentTo)
    case .paperPlace: return PaperDossier(sheet: sheet).lacksPlace ? (nil, nil) : nil
    }
  }
}

extension Office {
  /// Keeps the day on which a pupil was not admitted: from then the data may stay two years.
  func noteRejection(
    of pupil: PupilID, on day: CalendarDate, _ transaction: ArchiveTransaction
  ) throws {
    guard let category = policy.category(RejectedApplication.category), category.isRecorded,
      policy.matrix.cell(role, category.code).access == .change,
      archive.compartments.contains(category.compartment)
    else { return }
    let old = try transaction.contents(of: category, pupil: pupil).sheets.first
    var sheet = old?.content ?? Sheet(pupil: pupil, category: category.code)
    set(&sheet, RejectedApplication.decidedField, day.iso, .staff)
    guard sheet != old?.content else { return }
    _ = try putChanged(sheet, over: old, in: category, transaction)
  }
}
