import DossierCore

/// Asks of which disclosures the FG must still take note (X-11, R-O-7.2-3).
package struct OfficerNoticesQuery: OfficeQuery {
  package static let name = "disclosures.notices"
  package static let example = OfficerNoticesQuery()

  /// Asks.
  package init() {}

  package func answer(in office: Office) throws -> DisclosuresAnswer {
    guard office.policy.role(office.role)?.nature == .supervision else {
      throw Refusal.roleMayNot(office.role, "R-O-7.2-3")
    }
    let recipients = try office.recipientsByRecord()
    let names = try office.pupilNames()
    let lines = try office.officerNotices()
    let rows = try lines.map { try office.row(of: $0, recipients: recipients, names: names) }
      .sorted { ($0.on, $0.disclosure) < ($1.on, $1.disclosure) }
    try writeView(of: lines.map(\.content), in: office)
    return DisclosuresAnswer(count: rows.count, rows: rows)
  }

  /// What is shielded has a line of the journal of its own, for those of its circle alone.
  private func writeView(of lines: [Disclosure], in office: Office) throws {
    var byShield = Dictionary(grouping: lines, by: office.shieldMarks)
    byShield[[], default: []] += []
    for (marks, lines) in byShield.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      try office.journalView(
        office.entry(
          .disclosuresViewed, .read, purpose: "R", pupils: Set(lines.map(\.pupil)).sorted(),
          objects: marks, count: lines.count, rule: "R-O-7.2-3"))
    }
  }
}
