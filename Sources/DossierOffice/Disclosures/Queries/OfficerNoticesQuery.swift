import DossierCore

/// Asks of which disclosures the FG must still take note (X-11, R-O-7.2-3).
package struct OfficerNoticesQuery: OfficeQuery {
  package static let name = "disclosures.notices"
  package static let parameters: [Parameter] = []
  package static let example = OfficerNoticesQuery()

  /// Asks.
  package init() {}

  package func answer(in office: Office) throws -> DisclosuresAnswer {
    guard office.policy.role(office.role)?.nature == .supervision else {
      throw Refusal.roleMayNot(office.role, "R-O-7.2-3")
    }
    let recipients = try office.recipientsByRecord()
    let names = try office.pupilNames()
    let rows = try office.officerNotices()
      .map { try office.row(of: $0, recipients: recipients, names: names) }
      .sorted { ($0.on, $0.disclosure) < ($1.on, $1.disclosure) }
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: Set(rows.map(\.pupil)).sorted(),
        count: rows.count, rule: "R-O-7.2-3"))
    return DisclosuresAnswer(count: rows.count, rows: rows)
  }
}
