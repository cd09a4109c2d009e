package import DossierCore

/// Ends a demand: something was given, or nothing for a reason (R-O-7.2-3).
package struct CloseDemand: OfficeAction {
  package static let name = "demand.close"
  package static let example = CloseDemand(
    demand: RecordID(number: 81), seen: 2, reason: "Noemt geen leerling van deze school")

  /// Which demand.
  package var demand: RecordID
  /// The version that was seen.
  package var seen: Int
  /// What was given; left out when nothing was.
  package var disclosure: RecordID?
  /// Why nothing was given, or why the paper of a spoken demand never came.
  package var reason: String?

  /// Puts an end together.
  package init(demand: RecordID, seen: Int, disclosure: RecordID? = nil, reason: String? = nil) {
    self.demand = demand
    self.seen = seen
    self.disclosure = disclosure
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandDemandHandling()
    let outcome = try outcome()
    return try office.change(
      demand: demand, seen: seen, .demandClosed,
      checking: { try check($0, transaction: $1, in: office) }
    ) { demand throws(DemandRefusal) in
      try demand.close(outcome, by: office.account, on: office.viewer.today)
    }
  }

  /// A colleague may give something at this very moment: what was given is read inside the lock.
  private func check(
    _ stored: PoliceDemand, transaction: ArchiveTransaction, in office: Office
  ) throws {
    let given = try transaction.disclosures(of: stored.pupil)
      .filter { $0.content.demand == demand && office.needsDemand($0.content) }
    if let disclosure, !given.contains(where: { $0.record == disclosure }) {
      throw Refusal.notFound(.disclosure)
    }
    if disclosure == nil, let first = given.first {
      throw Refusal.demand(.somethingGiven(first.record))
    }
  }

  private func outcome() throws -> DemandOutcome {
    let reason = try reason.map { try checkedReason($0, "R-O-7.2-3") }
    guard let disclosure else { return .refused(reason ?? "") }
    return reason.map { .givenWithoutPaper(disclosure, reason: $0) } ?? .given(disclosure)
  }
}
