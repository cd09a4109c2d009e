package import DossierCore

/// Asks which requests are late or due soon: numbers and dates only, fit for a mail.
package struct DueQuery: OfficeQuery {
  package static let name = "due"
  package static let parameters: [Parameter] = [.optional("days")]
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
    let lines = try office.openRequests().compactMap { stored -> DueLine? in
      let request = stored.content.request
      let status = request.deadlineStatus(on: today, terms: terms)
      guard status.urgency != .done else { return nil }
      let line = office.dueLine(of: request)
      return line.daysLeft <= max(0, days ?? 14) ? line : nil
    }.inOrder
    try office.journalView(
      office.entry(
        .requestsViewed, .read, purpose: "R", objects: ["due"], count: lines.count,
        rule: "R-O-8.2-1"))
    return lines
  }
}

/// One request that is late or due soon.
package struct DueLine: Hashable, Sendable, Encodable {
  /// The request.
  package var request: RequestID
  /// What was asked.
  package var kind: RequestKind
  /// By when it must be answered.
  package var due: CalendarDate
  /// The days that are left; below 0 it is late.
  package var daysLeft: Int

  /// Puts a line together.
  package init(request: RequestID, kind: RequestKind, due: CalendarDate, daysLeft: Int) {
    self.request = request
    self.kind = kind
    self.due = due
    self.daysLeft = daysLeft
  }
}
