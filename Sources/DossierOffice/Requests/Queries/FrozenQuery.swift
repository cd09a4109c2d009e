package import DossierCore

/// Asks what is frozen now, of which pupil and by which request (R-O-8.5-2).
package struct FrozenQuery: OfficeQuery {
  package static let name = "frozen"
  package static let example = FrozenQuery()

  /// Asks for all of it.
  package init() {}

  package func answer(in office: Office) throws -> [FrozenRow] {
    try office.demandRegister()
    let names = try office.pupilNames()
    let rows =
      try office.freezingRequests().filter(office.isInRequestReach).flatMap { record in
        let pupil = record.request.intake.pupil
        let name = names.name(of: pupil)
        return record.frozen.filter { $0.holds(on: office.viewer.today) }.map { scope in
          FrozenRow(
            pupil: pupil, pupilName: name, request: scope.request, kind: record.request.kind,
            items: scope.items.map { RequestItemGiven($0) },
            except: scope.except.map { RequestItemGiven($0) }, from: scope.from)
        }
      } + office.restoredFreezes(names)
    try office.journalView(
      office.entry(
        .requestsViewed, .read, purpose: "R", pupils: rows.map(\.pupil).named,
        objects: ["beperkt"], count: rows.count,
        rule: "R-O-8.5-2"))
    return rows.sorted { ($0.from, $0.request) < ($1.from, $1.request) }
  }
}

/// Something that is frozen.
package struct FrozenRow: Hashable, Sendable, Encodable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as lists show it, if it may be seen.
  package var pupilName: String?
  /// The request that froze it.
  package var request: RequestID
  /// A restriction or an objection.
  package var kind: RequestKind
  /// The parts.
  package var items: [RequestItemGiven]
  /// What was refused inside them and is in use.
  package var except: [RequestItemGiven] = []
  /// The first day.
  package var from: CalendarDate
  /// Whether it was frozen again after an older store was put back, apart from its request.
  package var isRestored = false
}

extension Office {
  /// The pupils of whom something is frozen today, for the mark in the list of pupils.
  ///
  /// Everybody who sees a pupil sees the mark; what is frozen and why is for the dossier to say.
  func frozenPupils() throws -> Set<PupilID> {
    let today = viewer.today
    let cases = try freezingRequests().filter { record in
      record.frozen.contains { $0.holds(on: today) }
    }.map(\.request.intake.pupil)
    let restored = try restoredChanges().map(\.content.pupil).filter { pupil in
      try knownFacts(of: pupil)?.frozen.contains { $0.holds(on: today) } ?? false
    }
    return Set(cases + restored)
  }

  /// What was frozen again after an older store was put back, of the viewer's own pupils.
  fileprivate func restoredFreezes(_ names: PupilNames) throws -> [FrozenRow] {
    try restoredChanges().flatMap { stored -> [FrozenRow] in
      let change = stored.content
      guard let facts = try knownFacts(of: change.pupil), isInReach(facts.school) else { return [] }
      let name = names.name(of: change.pupil)
      return facts.frozen.filter { change.frozen.contains($0) && $0.holds(on: viewer.today) }.map {
        FrozenRow(
          pupil: change.pupil, pupilName: name, request: change.request, kind: change.kind,
          items: $0.items.map { RequestItemGiven($0) },
          except: $0.except.map { RequestItemGiven($0) }, from: $0.from, isRestored: true)
      }
    }
  }

  /// The same, looked up once until somebody changes something.
  func frozenMarks() throws -> Set<PupilID> {
    if let knownFrozen { return knownFrozen }
    let found = try frozenPupils()
    knownFrozen = found
    return found
  }

  /// The cases that freeze something: open ones, and those that are over and still do.
  func freezingRequests() throws -> [RequestRecord] {
    guard archive.compartments.contains(.register) else { return [] }
    return try [RecordList.openRequests, .frozenRequests].flatMap { list in
      try archive.recordsOn(list, .register).map { try RequestRecord(opened: $0.body) }
    }.filter { !$0.request.frozen.isEmpty }
  }
}
