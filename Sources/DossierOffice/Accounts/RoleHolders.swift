package import DossierCore

/// Who holds which role today, by the sealed profiles.
///
/// Rows of accounts lie in the clear and can be put back as they once were by somebody with the file;
/// nobody gets a key who is not in here.
package struct RoleHolders {
  private let roles: [AccountID: Set<RoleCode>]

  /// Takes the profiles as they are on a day; a blocked or ended account holds nothing.
  package init(_ profiles: some Sequence<AccountProfile>, on day: CalendarDate) {
    var roles: [AccountID: Set<RoleCode>] = [:]
    for profile in profiles where !profile.isBlocked && (profile.ends.map { day <= $0 } ?? true) {
      let held = profile.assignments.filter { $0.until.map { day <= $0 } ?? true }
      roles[profile.account] = Set(held.map(\.role))
    }
    self.roles = roles
  }

  /// Reads the profiles inside a session or transaction.
  package init(
    reading records: (RecordList, CompartmentCode) throws -> [ArchiveRecord], on day: CalendarDate
  ) throws {
    let profiles = try records(Directory.profileList, .organisation).map {
      try AccountProfile(opened: $0.body)
    }
    self.init(profiles, on: day)
  }

  /// Whether somebody holds a role.
  package func holds(_ account: AccountID, _ role: RoleCode) -> Bool {
    roles[account]?.contains(role) ?? false
  }
}
