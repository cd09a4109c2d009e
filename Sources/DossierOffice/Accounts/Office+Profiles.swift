package import DossierCore

extension Office {
  /// The person of an account, for those who manage or approve accounts.
  func storedProfile(of account: AccountID) throws -> StoredValue<AccountProfile> {
    guard let stored = directory.profiles[account] else { throw Refusal.notFound(.account) }
    return stored
  }

  /// Writes a version of a profile.
  func put(
    _ profile: AccountProfile, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(profile.draft(version: version, as: id))
  }

  /// Changes a profile, together with keys and the lines that the body returns.
  func changeProfile(
    of account: AccountID,
    _ change: (inout AccountProfile, ArchiveTransaction) throws -> [JournalEntry]
  ) throws {
    let old = try storedProfile(of: account)
    try write { transaction in
      guard let record = try transaction.record(old.record) else {
        throw Refusal.notFound(.account)
      }
      let current = try StoredValue<AccountProfile>(record)
      var profile = current.content
      let lines = try change(&profile, transaction)
      if profile != current.content {
        try put(profile, version: current.version + 1, as: current.record, transaction)
      }
      return lines
    }
    try refreshDirectory()
  }

  /// Throws when a person with these roles may not also hold another one (FG and directeur, say).
  ///
  /// Nobody holds one role twice either: which of the two would hold could not be told.
  func checkExclusions(_ codes: [RoleCode]) throws {
    for (index, code) in codes.enumerated() {
      guard !codes[..<index].contains(code) else { throw Refusal.rolesExclude(code, code) }
      guard let role = policy.role(code) else { throw Refusal.notFound(.role) }
      guard role.nature != .dataSubject else { throw Refusal.notFound(.role) }
      if let other = codes.first(where: { role.excludes.contains($0) }) {
        throw Refusal.rolesExclude(code, other)
      }
    }
  }

  /// How many different persons must approve a role: more where a compartment demands it.
  func approvalsNeeded(for code: RoleCode) -> Int {
    policy.approvalsNeeded(for: code)
  }

  /// Lets a role wait for approval in the store.
  func appoint(
    _ account: AccountID, _ assignment: RoleAssignment, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.keys.appoint(
      account, assignment.role, Set(policy.compartments(for: assignment.role)),
      approvalsNeeded(for: assignment.role))
  }

  /// Whether the policy lets a role of an account open more than was approved.
  func lacksKeys(_ account: AccountID, _ role: RoleCode) throws -> Bool {
    let state = try archive.accounts.states().first { $0.account == account }
    guard let held = state?.roles.first(where: { $0.role == role }) else { return false }
    return !held.compartments.isSuperset(of: policy.compartments(for: role))
  }

  /// Throws when a school or group of an assignment does not exist, or does not fit the other.
  func check(_ assignment: RoleAssignment) throws {
    for school in assignment.schools where directory.schools[school] == nil {
      throw Refusal.notFound(.school)
    }
    for id in assignment.groups {
      guard let group = directory.groups[id] else { throw Refusal.notFound(.group) }
      guard assignment.schools.isEmpty || assignment.schools.contains(group.school) else {
        throw Refusal.wrongGroup
      }
    }
  }

  /// The instant at which an invitation written now ends.
  var invitationExpiry: Moment {
    clock.now().adding(seconds: policy.terms.invitationDays * 86_400)
  }
}

extension Policy {
  /// How many different persons must approve a role: more where a compartment demands it.
  package func approvalsNeeded(for code: RoleCode) -> Int {
    let opened = compartments(for: code)
    let isGuarded = compartments.contains {
      $0.needsTwoApprovals && opened.contains($0.code)
    }
    return max(role(code)?.approvalsNeeded ?? 1, isGuarded ? 2 : 1)
  }
}

extension AccountProfile {
  /// A version of the profile to write.
  func draft(version: Int, as id: RecordID) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version, compartment: .organisation, subject: .account(account),
      list: Directory.profileList, body: sealedForm)
  }
}
