package import DossierCore
import GRDB

/// What another policy means for keys: compartments that are new, and roles that open fewer.
extension StoreTransaction {
  /// Makes the key of a compartment that a new policy names.
  ///
  /// The recovery account gets it, and whoever is approved in a role for which the caller says so:
  /// nothing is in the compartment yet, so nobody learns anything by it. Answers who got it;
  /// nothing when the store has the compartment already.
  @discardableResult
  package func addCompartment(
    _ code: CompartmentCode, entitled: (AccountID, RoleCode) -> Bool
  ) throws -> [PendingGrant] {
    guard try !CompartmentRow.all(in: db).contains(where: { $0.code == code }) else { return [] }
    let authority = try authority()
    let trust = try trust()
    let (keys, entry) = try authority.found(code, ring: store.ring)
    list([entry])
    for row in try AccountRow.all(in: db) where row.kind == .recovery {
      guard let holder = try PublicKeys.find(row.id, keys: row.keys, in: db) else { continue }
      list([try authority.grant(keys, to: holder, role: StoreFounding.recoveryRole)])
    }
    var given: [PendingGrant] = []
    for appointment in try Appointment.all(in: db)
    where entitled(appointment.account, appointment.role) {
      let row = try AccountRow.existing(appointment.account, in: db)
      guard row.status == .active, row.kind == .person,
        try trust.approvers(of: appointment, keys: row.keys).count >= max(1, appointment.needed),
        let holder = try PublicKeys.find(row.id, keys: row.keys, in: db)
      else { continue }
      list([try authority.grant(keys, to: holder, role: appointment.role)])
      given.append(PendingGrant(account: row.id, role: appointment.role, compartment: code))
    }
    if given.contains(where: { $0.account == session.account && $0.role == session.role }) {
      session.adopt(keys)
    }
    return given
  }

  /// Takes from roles the keys of compartments that they may no longer open.
  ///
  /// `allowed` says what a role of an account may open, and `nil` where nothing changes. What was
  /// approved stays approved for what is left. Compartments somebody lost get a new key, or are left
  /// due for the next holder. Answers which keys were taken from whom.
  package func narrow(
    to allowed: (AccountID, RoleCode) -> Set<CompartmentCode>?
  ) throws -> [PendingGrant] {
    for old in try Appointment.all(in: db) {
      guard let allowed = allowed(old.account, old.role) else { continue }
      let kept = old.compartments.intersection(allowed)
      guard kept != old.compartments else { continue }
      try Appointment(account: old.account, role: old.role, compartments: kept, needed: old.needed)
        .store(in: db)
    }
    let compartments = try CompartmentRow.all(in: db)
    var taken: [PendingGrant] = []
    for compartment in compartments {
      let gone = try GrantRow.all(compartment: compartment.number, in: db).filter { grant in
        allowed(grant.account, grant.role).map { !$0.contains(compartment.code) } ?? false
      }
      try takeAway(gone, of: compartment)
      taken += gone.map {
        PendingGrant(account: $0.account, role: $0.role, compartment: compartment.code)
      }
    }
    try authority().countChange()
    return taken
  }

  /// Ends grants of one compartment; those who still open it in another role lost nothing.
  private func takeAway(_ grants: [GrantRow], of compartment: CompartmentRow) throws {
    let authority = try authority()
    for grant in grants { list([try authority.remove(grant)]) }
    let left = Set(try GrantRow.all(compartment: compartment.number, in: db).map(\.account))
    let losers = Set(grants.map(\.account)).subtracting(left)
    guard !losers.isEmpty else { return }
    if !losers.contains(session.account), session.compartments.contains(compartment.code) {
      try renew(compartment.code)
    } else {
      try db.run("UPDATE compartment SET due = 1 WHERE number = ?", [compartment.number])
    }
  }

  /// The compartments in which something is kept: what is in the clear already, and no more.
  package func filledCompartments() throws -> Set<CompartmentCode> {
    try CompartmentRow.filled(in: db)
  }
}

extension StoreSession {
  /// The compartments in which something is kept.
  package func filledCompartments() throws -> Set<CompartmentCode> {
    try read { try CompartmentRow.filled(in: $0) }
  }
}

extension CompartmentRow {
  /// The journal is never empty, and the roster belongs to `register`; documents have a record.
  fileprivate static func filled(in db: Database) throws -> Set<CompartmentCode> {
    var filled: Set<CompartmentCode> = [.log]
    if try db.row("SELECT 1 FROM roster_chunk LIMIT 1") != nil { filled.insert(.register) }
    for row in try all(in: db) {
      for table in ["record", "record_past"] {
        let found = try db.row("SELECT 1 FROM \(table) WHERE compartment = ? LIMIT 1", [row.number])
        if found != nil { filled.insert(row.code) }
      }
    }
    return filled
  }
}
