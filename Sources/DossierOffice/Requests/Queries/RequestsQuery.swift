package import DossierCore

/// Asks for the register of requests, the most pressing first (R-O-8.9-1).
package struct RequestsQuery: OfficeQuery {
  package static let name = "requests"
  package static let parameters: [Parameter] = [
    .optional("filter"), .optional("kind"), .optional("school"), .optional("pupil"),
    .optional("limit"),
  ]
  package static let example = RequestsQuery(filter: .late)

  /// Which requests.
  package enum Filter: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every open one.
    case open
    /// Past the due date.
    case late = "te_laat"
    /// Due within seven days, or late.
    case week
    /// Those the viewer handles.
    case mine = "mijne"
    /// Those that are over, the last one first.
    case ended = "afgesloten"
  }

  /// Which requests; every open one when left out.
  package var filter: Filter?
  /// Only this kind.
  package var kind: RequestKind?
  /// Only this school.
  package var school: SchoolID?
  /// Only about this pupil.
  package var pupil: PupilID?
  /// At most so many lines, never more than 2000; 500 when left out.
  package var limit: Int?

  /// Asks.
  package init(
    filter: Filter? = nil, kind: RequestKind? = nil, school: SchoolID? = nil,
    pupil: PupilID? = nil, limit: Int? = nil
  ) {
    self.filter = filter
    self.kind = kind
    self.school = school
    self.pupil = pupil
    self.limit = limit
  }

  package func answer(in office: Office) throws -> RequestsAnswer {
    try office.demandRegister()
    let names = try office.pupilNames()
    let answer = filter == .ended ? try ended(office, names) : try open(office, names)
    try office.journalView(
      office.entry(
        .requestsViewed, .read, purpose: "R",
        pupils: ([pupil].compactMap(\.self) + answer.rows.map(\.pupil)).named,
        objects: [(filter ?? .open).rawValue] + [kind?.rawValue, school?.text].compactMap(\.self),
        count: answer.count, rule: "R-O-8.9-1"))
    return answer
  }

  private var rowLimit: Int { max(0, min(limit ?? 500, 2000)) }

  private func open(_ office: Office, _ names: PupilNames) throws -> RequestsAnswer {
    let records = try office.openRequests().map(\.content)
    let rows = try records.map { try office.row(of: $0, names: names) }
      .filter { isWanted($0, by: office.account) }
      .sorted { ($0.due, $0.received, $0.request) < ($1.due, $1.received, $1.request) }
    return RequestsAnswer(
      count: rows.count, rows: Array(rows.prefix(rowLimit)),
      handlers: office.handlers(of: records))
  }

  private func ended(_ office: Office, _ names: PupilNames) throws -> RequestsAnswer {
    let lines = try office.endedRequests().filter { line in
      (kind == nil || line.kind == kind) && (school == nil || line.school == school)
        && (pupil == nil || line.pupil == pupil)
    }.sorted { ($1.answered, $1.request) < ($0.answered, $0.request) }
    return RequestsAnswer(
      count: lines.count,
      rows: try lines.prefix(rowLimit).map { try office.row(of: $0, names: names) })
  }

  private func isWanted(_ row: RequestRow, by account: AccountID) -> Bool {
    guard kind == nil || row.kind == kind, school == nil || row.school == school,
      pupil == nil || row.pupil == pupil
    else { return false }
    return switch filter ?? .open {
    case .open, .ended: true
    case .late: row.status.urgency == .late
    case .week: row.status.urgency <= .withinWeek
    case .mine: row.handler == account
    }
  }
}

extension [PupilID] {
  /// Each once, for the journal: whoever was handed out in a list was looked at.
  var named: [PupilID] { Set(self).sorted() }
}

/// The register as one viewer may see it.
package struct RequestsAnswer: Hashable, Sendable, Encodable {
  /// How many there are; the rows may be fewer.
  package var count: Int
  /// The lines.
  package var rows: [RequestRow]
  /// Who can be asked to handle one of them; `nil` when that was not looked up.
  package var handlers: Set<AccountID>? = nil

  private enum CodingKeys: CodingKey { case count, rows }
}
