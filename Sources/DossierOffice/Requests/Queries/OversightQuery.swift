package import DossierCore

/// Asks for the figures about requests that the FG and the board watch (toezicht, R-O-8.9-1).
package struct OversightQuery: OfficeQuery, Hashable {
  package static let name = "oversight"
  package static let example = OversightQuery(year: 2026)

  /// Only this school.
  package var school: SchoolID?
  /// Only requests received in this year; the open ones always count.
  package var year: Int?

  /// Asks.
  package init(school: SchoolID? = nil, year: Int? = nil) {
    self.school = school
    self.year = year
  }

  package func answer(in office: Office) throws -> OversightAnswer {
    try office.demandRegister()
    let (terms, today) = (ResponseTerms(policy: office.policy), office.viewer.today)
    let open = try office.openRequests().map(\.content).filter {
      school == nil || $0.school == school
    }
    let known = try office.endedRequests()
    let ended = known.filter { line in
      (school == nil || line.school == school)
        && (year == nil || line.received.parts.year == year)
    }
    let late = open.compactMap { LateRequest($0, on: today, policy: office.policy) }
      .sorted { ($0.due, $0.request) < ($1.due, $1.request) }
    let figures = RequestFigures(
      open: open.map { RequestFigures.OpenCase($0.request, on: today, terms: terms) },
      ended: ended, on: today)
    let years = Set(known.map(\.received.parts.year)).union([today.parts.year])
    try office.journalView(
      office.entry(
        .oversightViewed, .read, purpose: "R",
        objects: [year.map { "\($0)" }, school?.text].compactMap(\.self),
        count: open.count + ended.count, rule: "R-O-3.3-1"))
    return OversightAnswer(
      date: today, figures: figures, late: late, years: years.sorted(by: >),
      newest: try office.archive.journalMark())
  }
}

/// The figures as one viewer may see them: numbers, and late requests by their number only.
package struct OversightAnswer: Hashable, Sendable {
  /// The day it was asked.
  package var date: CalendarDate
  /// The numbers.
  package var figures: RequestFigures
  /// The open requests that are late, the latest first.
  package var late: [LateRequest]
  /// The years in which something came in, the newest first; this year is always there.
  package var years: [Int]
  /// The newest line of the journal, so that a report that is kept tells later what was there.
  package var newest: JournalMark?

  /// Puts an answer together.
  package init(
    date: CalendarDate, figures: RequestFigures, late: [LateRequest], years: [Int],
    newest: JournalMark? = nil
  ) {
    self.date = date
    self.figures = figures
    self.late = late
    self.years = years
    self.newest = newest
  }
}

extension OversightAnswer: Encodable {
  private enum Key: String, CodingKey {
    case date, open, ended, grounds, late, lateReasons, newest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(date, forKey: .date)
    try container.encode(figures.open, forKey: .open)
    try container.encode(figures.ended, forKey: .ended)
    let grounds = figures.grounds.map { ($0.key.rawValue, $0.value) }
    try container.encode(
      Dictionary(grounds, uniquingKeysWith: +), forKey: .grounds)
    try container.encode(late, forKey: .late)
    let reasons = figures.lateReasons.map { ($0.key.rawValue, $0.value) }
    try container.encode(
      Dictionary(reasons, uniquingKeysWith: +), forKey: .lateReasons)
    try container.encodeIfPresent(newest, forKey: .newest)
  }
}
