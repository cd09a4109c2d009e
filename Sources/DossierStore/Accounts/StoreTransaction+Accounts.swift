package import DossierCore
package import Sealing

extension StoreTransaction {
  /// Makes an account whose owner gets a one-time code to make keys with.
  ///
  /// Throws `StoreFault.loginTaken`.
  package func invite(
    login: String, expires: Moment, kind: AccountKindCode = .person
  ) throws -> Invitation {
    let account = AccountID(number: Randomness.identifier())
    let code = try store.desk(in: db).invite(account, login: login, kind: kind, expires: expires)
    try authority().countChange()
    return Invitation(account: account, code: code)
  }

  /// Says which role somebody shall have, what it opens and how many must approve.
  ///
  /// Approvals of an earlier appointment to the same role that said otherwise no longer count.
  package func appoint(
    _ account: AccountID, role: RoleCode, compartments: Set<CompartmentCode>,
    approvalsNeeded: Int
  ) throws {
    precondition(approvalsNeeded >= 1, "nobody gets a role without an approval")
    _ = try AccountRow.existing(account, in: db)
    for code in compartments { _ = try CompartmentRow.find(code, in: db) }
    let appointment = Appointment(
      account: account, role: role, compartments: compartments, needed: approvalsNeeded)
    try appointment.store(in: db)
    try authority().countChange()
  }

  /// Signs an appointment for the keys with this fingerprint, which the approver has compared.
  ///
  /// Throws `StoreFault.ownApproval` for one's own, and `StoreFault.fingerprintDiffers` when the
  /// keys in the store are others. Who may approve is the caller's to decide.
  package func approve(
    _ account: AccountID, role: RoleCode, fingerprint: Fingerprint
  ) throws {
    guard account != session.account else { throw StoreFault.ownApproval }
    guard let appointment = try Appointment.find(account, role, in: db) else {
      throw StoreFault.noRole(role)
    }
    let row = try AccountRow.existing(account, in: db)
    guard row.status != .invited, let keys = try PublicKeys.find(account, keys: row.keys, in: db)
    else { throw StoreFault.keysNotMade(account) }
    guard keys.fingerprint == fingerprint else {
      throw StoreFault.fingerprintDiffers(account)
    }
    for old in try ApprovalRow.all(of: account, in: db)
    where old.role == role && old.keys == row.keys && old.approver == session.account {
      try old.delete(from: db)
      list([
        WrittenEntry(.authorityErased, id: account.number, digest: old.digest(stamp))
      ])
    }
    list([try authority().approve(appointment, of: keys)])
    let approvers = try trust().approvers(of: appointment, keys: row.keys)
    if approvers.count >= appointment.needed, row.status == .keysMade {
      try store.desk(in: db).setStatus(.active, of: account)
    }
  }

  /// Takes a role away: its keys at once, and the compartments get new ones.
  ///
  /// A compartment this session does not hold is left due: the next holder renews it.
  package func withdraw(_ account: AccountID, role: RoleCode) throws -> Withdrawal {
    let gone = try GrantRow.all(of: account, in: db).filter { $0.role == role }
    try db.run(
      "DELETE FROM appointment WHERE account = ? AND role = ?", [account.number, role.text])
    try eraseApprovals(of: account) { $0 == role }
    return try takeAway(gone, from: account)
  }

  /// Ends all roles' keys and approvals of an account; it cannot log in any more.
  package func block(_ account: AccountID, ended: Bool = false) throws -> Withdrawal {
    _ = try AccountRow.existing(account, in: db)
    try store.desk(in: db).setStatus(ended ? .ended : .blocked, of: account)
    try eraseApprovals(of: account) { _ in true }
    return try takeAway(try GrantRow.all(of: account, in: db), from: account)
  }

  /// Lets a blocked account log in again; its roles need new approvals.
  package func unblock(_ account: AccountID) throws {
    let row = try AccountRow.existing(account, in: db)
    guard row.status == .blocked else { return }
    try store.desk(in: db).setStatus(row.keys > 0 ? .keysMade : .ended, of: account)
    try authority().countChange()
  }

  /// Forgotten password: the owner makes new keys with a new code, and needs new approvals.
  package func resetAccount(_ account: AccountID, expires: Moment) throws -> Invitation {
    let row = try AccountRow.existing(account, in: db)
    guard row.kind != .recovery, row.status != .ended else {
      throw StoreFault.noSuchAccount(account)
    }
    let authority = try authority()
    for grant in try GrantRow.all(of: account, in: db) { list([try authority.remove(grant)]) }
    try eraseApprovals(of: account) { _ in true }
    try authority.countChange()
    let code = try store.desk(in: db).reinvite(account, expires: expires)
    return Invitation(account: account, code: code)
  }

  /// An approval that was once given must not count again after the role was taken away.
  ///
  /// It is kept apart: what the account signed until now stays good.
  private func eraseApprovals(
    of account: AccountID, where isMeant: (RoleCode) -> Bool
  ) throws {
    for old in try ApprovalRow.all(of: account, in: db) where isMeant(old.role) {
      try PastApprovals(db: db).take(old)
      list([WrittenEntry(.authorityErased, id: account.number, digest: old.digest(stamp))])
    }
  }

  func authority() throws -> Authority {
    Authority(db: db, stamp: stamp, signer: try session.signer())
  }

  func trust() throws -> TrustChain {
    try TrustChain(db, stamp: stamp, anchor: session.secrets().anchor)
  }

  private func takeAway(_ grants: [GrantRow], from account: AccountID) throws -> Withdrawal {
    let authority = try authority()
    for grant in grants { list([try authority.remove(grant)]) }
    try authority.countChange()
    let left = Set(try GrantRow.all(of: account, in: db).map(\.compartment))
    var renewed: Set<CompartmentCode> = []
    var due: Set<CompartmentCode> = []
    for row in try CompartmentRow.all(in: db)
    where grants.contains(where: { $0.compartment == row.number }) && !left.contains(row.number) {
      if account != session.account, session.compartments.contains(row.code) {
        try renew(row.code)
        renewed.insert(row.code)
      } else {
        try db.run("UPDATE compartment SET due = 1 WHERE number = ?", [row.number])
        due.insert(row.code)
      }
    }
    return Withdrawal(renewed: renewed, due: due)
  }

  func renew(_ code: CompartmentCode) throws {
    let (keys, entries) = try authority().renew(session.keys(of: code))
    session.adopt(keys)
    list(entries)
  }
}
