import DossierCore

extension ErasureProgress {
  /// What was proposed, approved or not.
  var proposed: [CategoryErasure] {
    switch self {
    case .none: []
    case .proposed(let lines, _), .approved(let lines, _, _): lines
    }
  }
}

extension Office {
  /// What the lines that erase something come down to; throws what may not be erased.
  ///
  /// The lines that keep something are looked at too, so that no part stands under a heading that it
  /// does not belong to. What the request keeps inside what goes is left out.
  func erasurePlan(
    _ lines: [CategoryErasure], of request: RequestCase, _ facts: PupilFacts,
    _ histories: [RecordID: [StoredValue<Sheet>]], _ transaction: ArchiveTransaction
  ) throws -> [ErasurePlan] {
    var facts = facts
    facts.frozen = try frozenNow(of: facts.pupil, transaction)
    var plans: [ErasurePlan] = []
    let requesters = try openRequesters(of: facts.pupil, transaction)
    for line in lines.mergedPerCategory {
      let category = try erasableCategory(line.category)
      let contents = try transaction.contents(of: category, pupil: facts.pupil)
      var plan = try ErasurePlan(line, in: category, contents)
      guard line.fate == .erase else { continue }
      plan.narrow(to: request.erasing, histories)
      try demandNotHeld(category.code, of: facts.pupil, transaction)
      try demandNoIdentity(plan, isWhole: line.parts.isEmpty)
      try demandNoMinimum(plan, facts.pupil, transaction)
      try demandThawed(plan, facts)
      for sheet in plan.sheets where requesters.contains(sheet.stored.record) {
        try demandAnswerable(sheet.stored, without: sheet.fields)
      }
      plans.append(plan)
    }
    return plans
  }

  /// Every version of the sheets of which perhaps only some fields go, read before the lock.
  func histories(
    of lines: [CategoryErasure], _ pupil: PupilID
  ) throws -> [RecordID: [StoredValue<Sheet>]] {
    var histories: [RecordID: [StoredValue<Sheet>]] = [:]
    for line in lines where line.fate == .erase {
      for sheet in try sheets(of: line.category, pupil: pupil) {
        histories[sheet.record] = try archive.history(sheet.record).map { try StoredValue($0) }
      }
    }
    return histories
  }

  /// A category that the viewer can erase in; one that hides its existence answers as none.
  ///
  /// Whoever sees it as well: the case and the journal are read by others, to whom an erasure would
  /// tell that it exists.
  private func erasableCategory(_ code: CategoryCode) throws -> DataCategory {
    guard let category = policy.category(code), !category.isExistenceHidden else {
      throw Refusal.notFound(.category)
    }
    guard archive.compartments.contains(category.compartment) else {
      throw Refusal.roleMayNot(role, "R-O-8.4-1")
    }
    return category
  }

  /// Who the pupil is and where it is enrolled goes only with the whole dossier.
  private func demandNoIdentity(_ plan: ErasurePlan, isWhole: Bool) throws {
    guard RosterRule.categories.contains(plan.category.code) else { return }
    let gone = plan.sheets.reduce(into: Set<FieldCode>()) { gone, sheet in
      gone.formUnion(sheet.fields ?? Set(plan.category.fields.map(\.code)))
    }
    let isNeeded = plan.category.fields.contains { field in
      (field.isRequired || field.isManaged) && gone.contains(field.code)
    }
    guard !isWhole, !isNeeded else { throw Refusal.request(.partOfIdentity(plan.category.code)) }
  }

  /// A field may have to be kept longer than the rest of its category (R-O-8.4-2).
  private func demandNoMinimum(
    _ plan: ErasurePlan, _ pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    let own = plan.category.fields.filter { $0.retention != nil }
    guard !own.isEmpty else { return }
    let enrolment = try RosterSheets.sheet(Enrolment.category, pupil, policy, transaction)
    let standing = Enrolment(sheet: enrolment?.content)
    guard standing.status != .rejected else { return }
    let left = standing.left
    for sheet in plan.sheets {
      for field in own where sheet.fields?.contains(field.code) ?? true {
        guard sheet.stored.content[field.code] != nil,
          let bar = RetentionBar(
            category: plan.category, field: field, departure: left, on: viewer.today)
        else { continue }
        throw Refusal.request(.mustBeKept(bar))
      }
    }
  }

  /// What is frozen is kept: nobody may destroy it (R-O-8.5-3).
  ///
  /// What an objection won is the exception, since its next step is erasure.
  private func demandThawed(_ plan: ErasurePlan, _ facts: PupilFacts) throws {
    var holding = facts
    holding.frozen.removeAll(where: \.yieldsToErasure)
    let today = viewer.today
    if let freeze = holding.freeze(of: plan.category.code, on: today) {
      throw Refusal.request(.frozen(.category(plan.category.code), by: freeze.request))
    }
    for item in plan.items {
      let freeze: Freeze? =
        switch item {
        case .field(let code, let sheet):
          holding.freeze(of: code, in: sheet.map { .stored($0) } ?? .any, on: today)
        case .record(let id): holding.freeze(of: id, on: today)
        case .wholeDossier, .category: nil
        }
      if let freeze { throw Refusal.request(.frozen(item, by: freeze.request)) }
    }
    try demandNoFrozenNeighbour(plan, holding)
  }

  /// A sheet that loses fields gets a new record, by which a freeze of another field would be lost.
  private func demandNoFrozenNeighbour(_ plan: ErasurePlan, _ facts: PupilFacts) throws {
    for sheet in plan.sheets where sheet.fields != nil {
      let neighbour = facts.frozen.first { scope in
        scope.holds(on: viewer.today)
          && scope.items.contains { $0.isPlaced(on: sheet.stored.record) }
      }
      guard let neighbour else { continue }
      throw Refusal.request(.frozen(.record(sheet.stored.record), by: neighbour.request))
    }
  }

  /// Who waits for an answer stays known, and can be reached; the rest of the sheet may go.
  ///
  /// The school must answer by law (AVG 12), and for a legal duty erasing waits (AVG 17(3)(b)).
  private func demandAnswerable(
    _ sheet: StoredValue<Sheet>, without erased: Set<FieldCode>?
  ) throws {
    guard let erased, erased.isDisjoint(with: Guardianship.neededToAnswer),
      Guardianship.canBeReached(sheet.content, without: erased)
    else { throw Refusal.request(.namedAsRequester(sheet.record)) }
  }

  /// The sheets of the guardians whose requests are open: without them nobody could be answered.
  private func openRequesters(
    of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws -> Set<RecordID> {
    var sheets: Set<RecordID> = []
    for request in try transaction.requests(about: pupil).map(\.request)
    where request.stage.phase.isOpen {
      let intake = request.intake
      for case .guardian(let sheet) in [intake.requester.person, intake.requester.principal] {
        sheets.insert(sheet)
      }
    }
    return sheets
  }
}

extension RequestItem {
  /// Whether it names a field of this sheet, or the sheet.
  fileprivate func isPlaced(on record: RecordID) -> Bool {
    switch self {
    case .field(_, let sheet): sheet == record
    case .record(let id): id == record
    case .wholeDossier, .category: false
    }
  }
}

extension [CategoryErasure] {
  /// The same with one line for everything that is erased of a category: a sheet goes only once.
  fileprivate var mergedPerCategory: [CategoryErasure] {
    var merged: [CategoryErasure] = []
    for line in self {
      let same = merged.firstIndex { $0.category == line.category && $0.fate == line.fate }
      guard let same, line.fate == .erase else {
        merged.append(line)
        continue
      }
      let isWhole = merged[same].parts.isEmpty || line.parts.isEmpty
      merged[same] = CategoryErasure(
        category: line.category, parts: isWhole ? [] : merged[same].parts + line.parts,
        fate: .erase)
    }
    return merged
  }
}
