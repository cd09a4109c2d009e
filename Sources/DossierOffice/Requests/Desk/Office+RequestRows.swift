import DossierCore

extension Office {
  /// The line of an open case.
  ///
  /// `known` is what the registers say of the pupil, for who looked it up already.
  func row(
    of record: RequestRecord, names: PupilNames, known: PupilFacts? = nil
  ) throws -> RequestRow {
    let (request, terms) = (record.request, ResponseTerms(policy: policy))
    let deadline = request.deadline(terms: terms)
    return RequestRow(
      request: request.id, reference: request.reference, pupil: request.intake.pupil,
      pupilName: names.name(of: request.intake.pupil), school: record.school,
      kind: request.kind, requester: try requesterAnswer(of: request.intake, known: known),
      received: request.intake.received, due: deadline.due, origin: deadline.origin,
      status: request.deadlineStatus(on: viewer.today, terms: terms),
      pressing: request.pressingDate(on: viewer.today, terms: terms),
      phase: request.stage.phase, outcome: request.stage.decision?.decision.outcome,
      handler: request.progress.handler,
      handlerName: request.progress.handler.flatMap { directory.profile(of: $0)?.name },
      waitingSince: request.progress.waiting.filter { $0.until == nil }.map(\.since).min(),
      reminded: request.progress.reminded, isFlagged: request.progress.isFlagged)
  }

  /// The line of a request that is over.
  func row(of line: RequestLine, names: PupilNames) throws -> RequestRow {
    let status = DeadlineStatus.answered(on: line.answered, day: line.days, late: line.daysLate)
    return RequestRow(
      request: line.request, reference: line.reference, pupil: line.pupil,
      pupilName: names.name(of: line.pupil),
      school: line.school, kind: line.kind, requester: nil, received: line.received,
      due: line.due, origin: nil,
      status: status, pressing: PressingDate(due: line.due, status: status),
      phase: line.phase, outcome: line.outcome, handler: nil, handlerName: nil,
      waitingSince: nil, reminded: nil, isFlagged: false)
  }

  /// Who asks, as far as the viewer may know: the name of a parent only through the gate.
  func requesterAnswer(
    of intake: RequestIntake, known: PupilFacts? = nil
  ) throws -> RequesterAnswer {
    let person = intake.requester.person
    let capacity: RequesterAnswer.Capacity =
      if intake.requester.mandate != nil {
        .representative
      } else {
        switch person {
        case .pupil: .pupil
        case .guardian: .guardian
        case .other: .other
        }
      }
    switch person {
    case .pupil: return RequesterAnswer(capacity: capacity, name: nil)
    case .other(let name): return RequesterAnswer(capacity: capacity, name: name)
    case .guardian(let sheet):
      return RequesterAnswer(
        capacity: capacity, name: try guardianName(sheet, of: intake.pupil, known: known))
    }
  }

  /// The name of a parent or guardian, if the viewer may see it.
  func guardianName(
    _ sheet: RecordID, of pupil: PupilID, known: PupilFacts? = nil
  ) throws -> String? {
    guard let category = policy.category(Guardianship.category),
      archive.compartments.contains(category.compartment),
      let facts = try known ?? knownFacts(of: pupil),
      gate.verdict(on: category, of: facts).state != .hidden,
      let stored = (try kept(sheet) as StoredValue<Sheet>?)?.content, stored.pupil == pupil
    else { return nil }
    let shown = category.fields.filter { field in
      GuardianName.fields.contains(field.code)
        && gate.verdict(on: field, in: category, of: facts, value: { stored[$0] }).state
          == .visible
    }
    return GuardianName(stored, showing: Set(shown.map(\.code))).text
  }
}

/// The name of a parent or guardian as letters and lists write it, with initials first.
struct GuardianName {
  static let fields: Set<FieldCode> = ["c06.naam", "c06.voorvoegsel", "c06.voorletters"]
  /// The name; `nil` when none of it may be shown.
  let text: String?

  init(_ sheet: Sheet, showing fields: Set<FieldCode>) {
    let order: [FieldCode] = ["c06.voorletters", "c06.voorvoegsel", "c06.naam"]
    let parts = order.filter(fields.contains).compactMap { sheet[$0] }
    text = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
