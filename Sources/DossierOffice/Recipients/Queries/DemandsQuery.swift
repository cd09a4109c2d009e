package import DossierCore

/// Asks for the demands of police and prosecutor (R-O-7.2-3).
package struct DemandsQuery: OfficeQuery {
  package static let name = "demands"
  package static let example = DemandsQuery(filter: .open)

  /// Which demands.
  package enum Filter: String, Hashable, Sendable, Codable, CaseIterable {
    /// Those that are not answered.
    case open
    /// Those of which the paper must still come.
    case awaiting = "papier"
    /// Those that the data protection officer has not seen.
    case unseen = "niet_gezien"
    /// Those that are answered.
    case closed = "afgesloten"
  }

  /// Which ones; those that are not answered when left out.
  package var filter: Filter?

  /// Asks.
  package init(filter: Filter? = nil) {
    self.filter = filter
  }

  package func answer(in office: Office) throws -> DemandsAnswer {
    try office.demandDemands()
    let names = try office.pupilNames()
    let rows = try stored(in: office).map { try office.row(of: $0, names: names) }
      .sorted { ($0.due ?? $0.received, $0.demand) < ($1.due ?? $1.received, $1.demand) }
    try office.journalView(
      office.entry(
        .demandsViewed, .read, purpose: "B4", pupils: Set(rows.map(\.pupil)).sorted(),
        objects: [(filter ?? .open).rawValue], count: rows.count, rule: "R-O-7.2-3"))
    return DemandsAnswer(rows: rows, mayHandle: office.rights.handlesDemands)
  }

  private func stored(in office: Office) throws -> [StoredValue<PoliceDemand>] {
    let today = office.viewer.today
    switch filter ?? .open {
    case .open: return try office.openDemands()
    case .closed: return try office.demands(on: .demands)
    case .awaiting:
      return try office.openDemands().filter { stored in
        switch stored.content.state(on: today) {
        case .awaitingPaper, .paperLate: true
        case .open, .closed: false
        }
      }
    case .unseen:
      return try (office.openDemands() + office.demands(on: .demands))
        .filter { $0.content.noticed == nil }
    }
  }
}

/// The demands as one viewer may see them.
package struct DemandsAnswer: Hashable, Sendable, Encodable {
  /// The lines, the most pressing first.
  package var rows: [DemandRow]
  /// Whether the viewer handles demands.
  package var mayHandle: Bool

  /// Puts an answer together.
  package init(rows: [DemandRow], mayHandle: Bool) {
    self.rows = rows
    self.mayHandle = mayHandle
  }
}

/// One demand in the list.
package struct DemandRow: Hashable, Sendable {
  /// The record.
  package var demand: RecordID
  /// About which pupil.
  package var pupil: PupilID
  /// The name as lists show it, if the viewer may see it.
  package var pupilName: String?
  /// Who demands.
  package var authority: String
  /// On which power.
  package var article: DemandArticleGiven.Kind
  /// When it reached the school.
  package var received: CalendarDate
  /// The day that presses: the first of the paper and of the answer, or when it was closed.
  package var due: CalendarDate?
  /// What it waits for.
  package var state: DemandState
  /// Whether the data protection officer has seen it.
  package var isNoticed: Bool

  /// Puts a line together.
  package init(
    demand: RecordID, pupil: PupilID, pupilName: String?, authority: String,
    article: DemandArticleGiven.Kind, received: CalendarDate, due: CalendarDate?,
    state: DemandState, isNoticed: Bool
  ) {
    self.demand = demand
    self.pupil = pupil
    self.pupilName = pupilName
    self.authority = authority
    self.article = article
    self.received = received
    self.due = due
    self.state = state
    self.isNoticed = isNoticed
  }
}

extension DemandRow: Encodable {
  private enum Key: String, CodingKey {
    case demand, pupil, pupilName, authority, article, received, due, state, isNoticed
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(demand, forKey: .demand)
    try container.encode(pupil, forKey: .pupil)
    try container.encodeIfPresent(pupilName, forKey: .pupilName)
    try container.encode(authority, forKey: .authority)
    try container.encode(article, forKey: .article)
    try container.encode(received, forKey: .received)
    try container.encodeIfPresent(due, forKey: .due)
    try container.encode(state.word, forKey: .state)
    try container.encode(isNoticed, forKey: .isNoticed)
  }
}

extension DemandState {
  /// The word in the JSON form.
  fileprivate var word: String {
    switch self {
    case .open: "open"
    case .awaitingPaper: "wacht_op_papier"
    case .paperLate: "papier_te_laat"
    case .closed: "afgesloten"
    }
  }
}

extension Office {
  /// The line of a demand.
  func row(of stored: StoredValue<PoliceDemand>, names: PupilNames) throws -> DemandRow {
    let demand = stored.content
    let state = demand.state(on: viewer.today)
    let due = state == .closed ? demand.closed?.on : try duties(about: stored).first?.due
    return DemandRow(
      demand: stored.record, pupil: demand.pupil, pupilName: names.name(of: demand.pupil),
      authority: demand.authority, article: demand.article.kind, received: demand.received,
      due: due, state: state, isNoticed: demand.noticed != nil)
  }
}
