package import DossierCore

/// Asks which requests are late or due soon: numbers and dates only, fit for a mail.
package struct DueQuery: OfficeQuery {
  package static let name = "due"
  package static let example = DueQuery(days: 14)

  /// How many days ahead; 14 when left out.
  package var days: Int?

  /// Asks.
  package init(days: Int? = nil) {
    self.days = days
  }

  package func answer(in office: Office) throws -> [DueLine] {
    try office.demandRegister()
    let terms = ResponseTerms(policy: office.policy)
    let today = office.viewer.today
    let lines = try office.openRequests().flatMap { stored -> [DueLine] in
      let request = stored.content.request
      let facts = request.factsDue.map { office.dueLine(of: request, by: $0, about: .facts) }
      let isAnswered = request.deadlineStatus(on: today, terms: terms).urgency == .done
      let answer =
        isAnswered ? nil : office.dueLine(of: request, by: request.deadline(terms: terms).due)
      return [facts, answer].compactMap(\.self).filter { $0.daysLeft <= max(0, days ?? 14) }
    }.inOrder
    try office.journalView(
      office.entry(
        .requestsViewed, .read, purpose: "R", objects: ["due"], count: lines.count,
        rule: "R-O-8.2-1"))
    return lines
  }
}

/// One request that is late or due soon, or the facts in it that are wrong.
package struct DueLine: Hashable, Sendable, Encodable {
  /// The request.
  package var request: RequestID
  /// By what it is called in letters and on the telephone.
  package var reference: String
  /// What was asked.
  package var kind: RequestKind
  /// The last day that is in time.
  package var due: CalendarDate
  /// The days that are left; below 0 it is late.
  package var daysLeft: Int
  /// What must be done by then.
  package var about: Matter

  /// What must be done by a date.
  package enum Matter: String, Hashable, Sendable, Codable {
    /// The request must be answered.
    case answer = "antwoord"
    /// Facts that are wrong must be corrected (R-O-8.3-2).
    case facts = "feiten"
  }

  /// Puts a line together.
  package init(
    request: RequestID, reference: String, kind: RequestKind, due: CalendarDate, daysLeft: Int,
    about: Matter = .answer
  ) {
    self.reference = reference
    self.about = about
    self.request = request
    self.kind = kind
    self.due = due
    self.daysLeft = daysLeft
  }
}
