package import DossierCore

/// Asks for the transfers of a pupil, or for all that are not sent yet.
package struct TransfersQuery: OfficeQuery {
  package static let name = "transfers"
  package static let example = TransfersQuery()

  /// About which pupil; everything that is open when left out.
  package var pupil: PupilID?

  /// Asks.
  package init(pupil: PupilID? = nil) {
    self.pupil = pupil
  }

  package func answer(in office: Office) throws -> TransfersAnswer {
    try office.demandPart(in: .transfers)
    let found: [StoredValue<Transfer>]
    if let pupil {
      let facts = try office.facts(of: pupil)
      try office.demandSight(of: .transfers, for: facts)
      found = try office.transfers(of: pupil)
    } else {
      found = try office.openTransfers()
    }
    let recipients = try office.recipientsByRecord()
    let names = try office.pupilNames()
    let rows = try found.map { try office.row(of: $0, recipients: recipients, names: names) }
      .sorted { ($1.on, $1.transfer) < ($0.on, $0.transfer) }
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "B4",
        pupils: pupil.map { [$0] } ?? Set(rows.map(\.pupil)).sorted(),
        objects: [CategoryCode.transfers.text], count: rows.count, rule: "R-O-7.1-1"))
    return TransfersAnswer(count: rows.count, rows: rows)
  }
}

/// Transfers, latest first.
package struct TransfersAnswer: Hashable, Sendable, Encodable {
  /// How many there are.
  package var count: Int
  /// The transfers.
  package var rows: [TransferRow]
}
