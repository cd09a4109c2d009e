import DossierCore
import GRDB

/// Which approved keys have not been handed over yet.
struct PendingGrants {
  let db: Database
  let trust: TrustChain

  func list() throws -> [PendingGrant] {
    let compartments = try CompartmentRow.all(in: db)
    var pending: [PendingGrant] = []
    for appointment in try Appointment.all(in: db) {
      let row = try AccountRow.existing(appointment.account, in: db)
      guard row.status == .active, row.kind != .recovery else { continue }
      let held = try GrantRow.all(of: row.id, in: db).filter {
        $0.role == appointment.role && $0.keys == row.keys
      }
      let missing = compartments.filter { compartment in
        appointment.compartments.contains(compartment.code)
          && !held.contains {
            $0.compartment == compartment.number && $0.epoch == compartment.epoch
          }
      }
      guard !missing.isEmpty,
        try trust.approvers(of: appointment, keys: row.keys).count >= max(1, appointment.needed)
      else { continue }
      pending += missing.map {
        PendingGrant(account: row.id, role: appointment.role, compartment: $0.code)
      }
    }
    return pending
  }
}
