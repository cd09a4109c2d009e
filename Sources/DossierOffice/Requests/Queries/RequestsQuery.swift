package import DossierCore

/// Asks for the register of requests, the most pressing first (R-O-8.9-1).
package struct RequestsQuery: OfficeQuery {
  package static let name = "requests"
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
  /// Only those received in this year.
  package var year: Int?
  /// Only about pupils whose names begin like these words, or the request with this number.
  package var search: String?
  /// At most so many lines, never more than 2000; 500 when left out.
  package var limit: Int?

  /// Asks.
  package init(
    filter: Filter? = nil, kind: RequestKind? = nil, school: SchoolID? = nil,
    pupil: PupilID? = nil, year: Int? = nil, search: String? = nil, limit: Int? = nil
  ) {
    self.filter = filter
    self.kind = kind
    self.school = school
    self.pupil = pupil
    self.year = year
    self.search = search
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
        objects: [(filter ?? .open).rawValue]
          + [kind?.rawValue, school?.text, year.map(String.init)].compactMap(\.self),
        count: answer.count, rule: "R-O-8.9-1"))
    return answer
  }

  private var rowLimit: Int { max(0, min(limit ?? 500, 2000)) }

  private func open(_ office: Office, _ names: PupilNames) throws -> RequestsAnswer {
    let records = try office.openRequests().map(\.content)
    let found = try searched(by: office)
    let terms = ResponseTerms(policy: office.policy)
    let wanted = records.filter { isWanted($0, found) }.map { record in
      (record, record.request.pressingDate(on: office.viewer.today, terms: terms))
    }.filter { isWanted($0.0, $0.1, by: office.account) }.sorted { left, right in
      let (first, second) = (left.0.request, right.0.request)
      return (left.1.due, first.intake.received, first.id)
        < (right.1.due, second.intake.received, second.id)
    }
    return RequestsAnswer(
      count: wanted.count,
      // A row reads the family of its pupil: only of the lines that are shown.
      rows: try wanted.prefix(rowLimit).map { try office.row(of: $0.0, names: names) },
      handlers: office.handlers(of: records))
  }

  private func ended(_ office: Office, _ names: PupilNames) throws -> RequestsAnswer {
    let found = try searched(by: office)
    let all = try office.endedRequests()
    let lines = all.filter { line in
      isWanted(line.pupil, line.kind, line.school, line.received)
        && found.fits(line.pupil, line.number)
    }.sorted { ($1.answered, $1.request) < ($0.answered, $0.request) }
    return RequestsAnswer(
      count: lines.count,
      rows: try lines.prefix(rowLimit).map { try office.row(of: $0, names: names) },
      years: Set(all.map(\.received.parts.year)).sorted(by: >))
  }

  /// What is searched: a number, or the pupils whose names fit; none for who sees no names.
  private func searched(by office: Office) throws -> SearchedRequests {
    guard let search, search.contains(where: { !$0.isWhitespace }) else { return .all }
    if let number = TypedRequestNumber(search) { return .number(number) }
    do {
      let view = try office.rosterSnapshot(RosterFilter(text: search, status: nil))
      return .pupils(Set(view.rows.map(\.pupil)))
    } catch Refusal.roleMayNot {
      return .pupils([])
    }
  }

  private func isWanted(_ record: RequestRecord, _ found: SearchedRequests) -> Bool {
    let request = record.request
    return isWanted(request.intake.pupil, request.kind, record.school, request.intake.received)
      && found.fits(request.intake.pupil, request.number)
  }

  private func isWanted(
    _ pupil: PupilID, _ kind: RequestKind, _ school: SchoolID?, _ received: CalendarDate
  ) -> Bool {
    (self.kind == nil || kind == self.kind) && (self.school == nil || school == self.school)
      && (self.pupil == nil || pupil == self.pupil)
      && (year == nil || received.parts.year == year)
  }

  private func isWanted(
    _ record: RequestRecord, _ pressing: PressingDate, by account: AccountID
  ) -> Bool {
    switch filter ?? .open {
    case .open, .ended: true
    case .late: pressing.status.urgency == .late
    case .week: pressing.status.urgency <= .withinWeek
    case .mine: record.request.progress.handler == account
    }
  }
}

/// What a typed search leaves of the requests.
private enum SearchedRequests {
  case all
  case number(TypedRequestNumber)
  case pupils(Set<PupilID>)

  func fits(_ pupil: PupilID, _ number: RequestNumber?) -> Bool {
    switch self {
    case .all: true
    case .number(let typed): typed.fits(number)
    case .pupils(let found): found.contains(pupil)
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
  /// The years in which those that are over came in, the newest first; none for the open ones.
  package var years: [Int] = []

  private enum CodingKeys: CodingKey { case count, rows }
}
