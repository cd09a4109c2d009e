import DossierCore

/// What is to be done about what leaves the school.
package struct DisclosuresToday: Hashable, Sendable, Encodable {
  /// Transfers that are not sent yet.
  package var openTransfers = 0
  /// Disclosures of which the FG must take note.
  package var notices = 0
}

extension Office {
  func disclosuresToday() throws -> DisclosuresToday {
    var today = DisclosuresToday()
    if rights.preparesTransfers {
      today.openTransfers = try openTransfers().count
    }
    if policy.role(role)?.nature == .supervision {
      today.notices = try officerNotices().count
    }
    return today
  }
}
