package import DossierCore

/// Supplies who looked into a dossier to an inzage, by whoever may read the journal (R-O-8.2-1).
package struct SupplyAccessLog: OfficeAction {
  package static let name = "request.accessLog"
  package static let example = SupplyAccessLog(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Supplies it to a request.
  package init(request: RequestID) {
    self.request = request
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let scan = try office.begunScan(for: request)
    while !scan.isFinished { try scan.step(budgetMilliseconds: 1000) }
    return ActionOutcome(record: request.record)
  }
}
