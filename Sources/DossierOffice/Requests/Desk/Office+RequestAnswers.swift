import DossierCore

extension Office {
  /// A case as the viewer may see it.
  func requestAnswer(_ stored: StoredValue<RequestRecord>) throws -> RequestAnswer {
    let record = stored.content
    let (request, facts) = (record.request, try requestFacts(for: record))
    let known = try knownFacts(of: request.intake.pupil)
    let concealed = try ConcealedDisclosures(self, of: request.intake.pupil)
    let isAnswered = request.answered != nil
    return RequestAnswer(
      row: try row(of: record, names: try pupilNames(), known: known), version: stored.version,
      intake: try shownIntake(of: request, known), remarks: request.intake.remarks,
      entitlement: facts.entitlement,
      advice: isAnswered ? nil : dueDateAdvice(for: request.deadline(terms: terms).due, record),
      courtUntil: request.answered.map { CourtTerm(answered: $0).lastDay },
      progress: request.progress.withoutNotices(where: concealed.hides),
      tasks: request.tasks(facts),
      steps: request.steps(for: requestActor, facts),
      letters: letters(of: request),
      timeline: try request.events.compactMap {
        try shown($0, in: request, known, without: concealed)
      },
      labels: try labels(of: request, known, facts), people: try people(in: request, facts, known),
      shielded: try shieldedRefusals(of: request), handlers: handlers(of: [record]),
      parties: record.parties, notices: request.notices(facts).map(\.withoutCorrections),
      holds: request.kind == .erasure ? facts.holds : [],
      begun: request.kind.handsOverData ? try begunPackage(of: request.id) : nil,
      receivers: request.isSentDirectly && request.stage.decision == nil ? try receivers() : [])
  }

  private var terms: ResponseTerms { ResponseTerms(policy: policy) }

  /// What must be warned about a due date; the region of the school decides its holidays.
  func dueDateAdvice(for due: CalendarDate, _ record: RequestRecord) -> DueDateAdvice? {
    DueDateAdvice(
      due: due, region: record.school.flatMap { directory.schools[$0]?.region },
      holidays: directory.holidays)
  }

  private func shown(
    _ event: RequestEvent, in request: RequestCase, _ known: PupilFacts?,
    without concealed: ConcealedDisclosures
  ) throws -> RequestAnswer.TimelineLine? {
    var change = event.change
    if case .recipientsHandled(let notices) = change {
      let left = notices.filter { !concealed.hides($0) }
      guard !left.isEmpty else { return nil }
      change = .recipientsHandled(left)
    }
    switch change {
    case .received: change = .received(try shownIntake(of: request, known))
    case .answered where !rights.supervises: change = .answered("")
    default: break
    }
    return RequestAnswer.TimelineLine(
      on: event.on, recorded: event.recorded, late: event.late,
      person: directory.profile(of: event.actor.account)?.name,
      role: event.actor.role, change: change)
  }

  /// What the parts of a case are called; the title of an entry only through the gate.
  private func labels(
    of request: RequestCase, _ known: PupilFacts?, _ facts: RequestFacts
  ) throws -> [RequestItem: String] {
    var labels: [RequestItem: String] = [:]
    let decided = request.stage.decision?.decision.items.map(\.item) ?? []
    let given = request.recipients(facts).map(\.item)
    for item in request.intake.wish.items + decided + given {
      switch item {
      case .wholeDossier: continue
      case .category(let code): labels[item] = policy.category(code)?.label
      case .field(let code, _):
        labels[item] = policy.field(code).map { "\($0.category.label): \($0.field.label)" }
      case .record(let record): labels[item] = try known.flatMap { try title(of: record, $0) }
      }
    }
    return labels
  }

  /// The title of an entry or document of a pupil, if the viewer may see it; a frozen one keeps it.
  func title(of id: RecordID, _ known: PupilFacts) throws -> String? {
    try named(id, known).flatMap { gateOnTitle($0, known).state == .visible ? $0.title : nil }
  }

  /// Whether the viewer may read what an entry or document says.
  func mayRead(_ id: RecordID, _ known: PupilFacts) throws -> Bool {
    guard let item = try named(id, known) else { return false }
    let verdict =
      item.isDocument
      ? gate.verdict(onDocument: id, in: item.category, of: known)
      : gate.verdict(onEntry: id, in: item.category, of: known)
    return verdict.state == .visible
  }

  private struct NamedItem {
    var category: DataCategory
    var title: String
    var isDocument: Bool
  }

  /// Documents of a category may be for fewer roles than the category is.
  private func gateOnTitle(_ item: NamedItem, _ known: PupilFacts) -> Verdict {
    item.isDocument
      ? gate.verdictOnDocuments(in: item.category, of: known)
      : gate.verdict(on: item.category, of: known)
  }

  /// An entry or document of a pupil, whether or not the viewer may know of it.
  private func named(_ id: RecordID, _ known: PupilFacts) throws -> NamedItem? {
    guard let record = try openable(id, archive.record) else { return nil }
    switch RecordContentKind(opened: record.body) {
    case .entry:
      let entry = try DossierEntry(opened: record.body)
      guard entry.pupil == known.pupil else { return nil }
      return policy.category(entry.category).map {
        NamedItem(category: $0, title: entry.title, isDocument: false)
      }
    case .document:
      let document = try DocumentDescription(opened: record.body)
      guard document.pupil == known.pupil else { return nil }
      return policy.category(document.category).map {
        NamedItem(category: $0, title: document.title, isDocument: true)
      }
    default: return nil
    }
  }

  private func people(
    in request: RequestCase, _ facts: RequestFacts, _ known: PupilFacts?
  ) throws -> [RecordID: String] {
    var names = try recipientNames(in: request, facts)
    let requester = request.intake.requester
    for case .guardian(let sheet) in [requester.person, requester.principal] {
      names[sheet] = try guardianName(sheet, of: request.intake.pupil, known: known)
    }
    for sheet in facts.entitlement.people where names[sheet] == nil {
      names[sheet] = try guardianName(sheet, of: request.intake.pupil, known: known)
    }
    return names
  }

  /// The true grounds for safety, for deciders who hold the key; for others there are none.
  private func shieldedRefusals(of request: RequestCase) throws -> [ShieldedRefusal] {
    guard archive.compartments.contains(.shielded), policy.choices.deciders.contains(role)
    else { return [] }
    return try archive.recordsAbout(.pupil(request.intake.pupil), .shielded).compactMap { record in
      guard RecordContentKind(opened: record.body) == .shieldedRefusal else { return nil }
      let refusal = try ShieldedRefusal(opened: record.body)
      return refusal.request == request.id ? refusal : nil
    }
  }
}
