package import DossierCore

/// Says what a holder has for an inzage: per category items, nothing, or withheld (R-O-8.2-1).
///
/// What is given is read through the holder's own gate, words about others are taken out of it, and
/// the result is sealed. Contributing again puts it in the place of what was given before.
package struct ContributeToRequest: OfficeAction {
  package static let name = "request.contribute"
  package static let example = ContributeToRequest(
    request: RequestID(number: 31),
    parts: [
      PartGiven(
        category: "C14", answer: .items,
        items: [
          ItemGiven(
            record: RecordID(number: 12), version: 1,
            passages: [PassageGiven(words: "Sem", reason: "Naam van een andere leerling")])
        ])
    ])

  /// Which request.
  package var request: RequestID
  /// What there is, category by category.
  package var parts: [PartGiven]
  /// The day; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts a contribution together.
  package init(
    request: RequestID, parts: [PartGiven], on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.parts = parts
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.requestToContribute(request)
    guard seen.map({ $0 == stored.version }) ?? true else { throw Refusal.stale }
    let supplies = try supplies(in: office, for: stored.content.request)
    var record = stored.content
    let facts = try office.requestFacts(for: record)
    let event = RequestEvent(
      by: office.requestActor, on: on ?? office.viewer.today,
      .contributed(supplies.map(\.contribution)))
    try office.judged { () throws(RequestRefusal) in
      try record.request.append(event, facts: facts)
    }
    guard record.sealedForm.count <= Self.caseLimit else { throw ArchiveFault.tooLarge }
    let staged = try supplies.map { try office.stage($0, about: record.request.intake.pupil) }
    try office.write { transaction in
      guard let now = try transaction.record(request.record), now.version == stored.version
      else { throw Refusal.stale }
      for supply in supplies { try office.demandUnchanged(supply, transaction) }
      for (supply, bytes) in zip(supplies, staged) {
        try office.put(supply, bytes, for: record.request, transaction)
      }
      try office.put(record, version: stored.version + 1, transaction)
      return [line(office, record.request, supplies)]
    }
    return ActionOutcome(pupil: record.request.intake.pupil, record: request.record)
  }

  /// A case that grew beyond this could not take the steps that must still come.
  private static let caseLimit = 48 * 1024

  private func supplies(
    in office: Office, for request: RequestCase
  ) throws -> [ContributionSupply] {
    let facts = try office.contributionFacts(of: request.intake.pupil)
    return try parts.enumerated().map { index, part in
      guard !parts[..<index].contains(where: { $0.category == part.category }) else {
        throw Refusal.request(.namedTwice(.category(part.category)))
      }
      return try ContributionSupply(
        part, at: ContributionDesk(office, request, part.category, facts))
    }
  }

  private func line(
    _ office: Office, _ request: RequestCase, _ supplies: [ContributionSupply]
  ) -> JournalEntry {
    office.entry(
      .requestStep, .update, purpose: "R", pupils: [request.intake.pupil],
      objects: [request.id.text, RequestStep.contributed.rawValue]
        + supplies.map(\.category.code.text),
      rule: request.kind.rule)
  }
}

/// What a holder says about one category, checked and ready to write.
struct ContributionSupply {
  let category: DataCategory
  let contribution: Contribution
  /// What is sealed; `nil` when nothing is given.
  let content: ContributedContent?
  let versions: [RecordID: Int]
  let pupil: PupilID

  init(_ given: PartGiven, at desk: ContributionDesk) throws {
    category = desk.category
    pupil = desk.facts.pupil
    let answer: Contribution.Answer
    switch given.answer {
    case .items:
      let draft = try ContributionDraft(desk, given.items)
      (answer, content, versions) = (.items(draft.items), draft.content, draft.versions)
    case .nothing:
      (answer, content, versions) = (.nothing, nil, [:])
    case .withheld:
      guard let ground = given.ground else { throw Refusal.reasonMissing("R-O-8.9-4") }
      let words = try checkedText(given.explanation ?? "")
      (answer, content, versions) = (.withheld(ground, explanation: words), nil, [:])
    }
    contribution = Contribution(
      category: desk.category.code, role: desk.office.role, answer: answer)
  }
}
