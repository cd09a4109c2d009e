package import DossierCore

extension StoreTransaction {
  /// Hands over every approved key this session holds, and renews compartments that are due.
  ///
  /// Approvals are checked up to the recovery account first: a row somebody slipped into the file
  /// gives nobody a key. Rows in the clear can be put back as they once were, so the caller also says
  /// who is entitled today, from records that are sealed. Returns what was handed to whom.
  package func fulfilPending(
    entitled: (AccountID, RoleCode) -> Bool
  ) throws -> [PendingGrant] {
    for row in try CompartmentRow.all(in: db)
    where row.isDue && session.compartments.contains(row.code) {
      try renew(row.code)
    }
    let authority = try authority()
    let pending = try PendingGrants(db: db, trust: trust()).list()
      .filter { session.compartments.contains($0.compartment) && entitled($0.account, $0.role) }
    for grant in pending {
      let row = try AccountRow.existing(grant.account, in: db)
      guard let holder = try PublicKeys.find(grant.account, keys: row.keys, in: db) else {
        throw StoreFault.keysNotMade(grant.account)
      }
      for old in try GrantRow.all(of: grant.account, in: db)
      where try old.role == grant.role && isSame(old, grant) {
        list([try authority.remove(old)])
      }
      list([
        try authority.grant(session.keys(of: grant.compartment), to: holder, role: grant.role)
      ])
    }
    return pending
  }

  private func isSame(_ row: GrantRow, _ grant: PendingGrant) throws -> Bool {
    try CompartmentRow.find(grant.compartment, in: db).number == row.compartment
  }
}
