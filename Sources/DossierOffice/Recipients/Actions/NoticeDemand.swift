package import DossierCore

/// Says that the data protection officer knows of a demand (R-O-7.2-3).
package struct NoticeDemand: OfficeAction {
  package static let name = "demand.notice"
  package static let example = NoticeDemand(demand: RecordID(number: 81), seen: 1)

  /// Which demand.
  package var demand: RecordID
  /// The version that was seen.
  package var seen: Int

  /// Names the demand.
  package init(demand: RecordID, seen: Int) {
    self.demand = demand
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    guard office.rights.takes(.advise, in: .demands) else {
      throw Refusal.roleMayNot(office.role, "R-O-7.2-3")
    }
    return try office.change(demand: demand, seen: seen, .demandNoticed) {
      demand throws(DemandRefusal) in
      try demand.takeNotice(by: office.account, on: office.viewer.today)
    }
  }
}
