import DossierCore

/// Brings a policy into force in the place of the one that is (R-O-2.1-2).
///
/// The one that was in force stays readable as an earlier version of the record. `replaces` is the
/// number that the dry run gave: when somebody adopted another policy since, what was looked at no
/// longer holds. New compartments get a key, and roles lose the keys of what they may no longer open.
package struct AdoptPolicy: OfficeAction {
  package static let name = "policy.adopt"
  package static let example = AdoptPolicy(file: "oarsprong", replaces: 1)

  /// Where the caller finds the policy.
  package var file: String
  /// The number that the dry run gave.
  package var replaces: Int

  /// Puts an adoption together.
  package init(file: String, replaces: Int) {
    self.file = file
    self.replaces = replaces
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPolicyStep(.approve)
    let new = try office.policies.read(file)
    try office.refreshDirectory()
    let stored = try office.policyRecord(office.archive.recordsOn)
    guard stored.version == replaces else { throw Refusal.stale }
    guard new != stored.content else { throw Refusal.nothingToChange }
    let obstacles = try office.succession(to: new, of: stored.record).obstacles
    guard obstacles.isEmpty else { throw Refusal.policyUnfit(obstacles) }
    try office.write { transaction in
      let current = try office.policyRecord(transaction.recordsOn)
      guard current.version == stored.version else { throw Refusal.stale }
      try transaction.put(
        ArchiveDraft(
          id: stored.record, version: stored.version + 1, compartment: .organisation,
          subject: nil, list: Directory.policyList, body: new.sealedForm))
      let objects = added(to: new, since: current.content)
      return [line(of: new, objects + (try changeKeys(to: new, office, transaction)), office)]
    }
    try office.refreshDirectory()
    return ActionOutcome(record: stored.record)
  }

  /// The gate follows the policy at once; keys follow here as far as they become fewer.
  private func changeKeys(
    to new: Policy, _ office: Office, _ transaction: ArchiveTransaction
  ) throws -> [String] {
    let holders = try RoleHolders(reading: transaction.recordsOn, on: office.viewer.today)
    let known = Set(office.policy.compartments.map(\.code))
    var objects: [String] = []
    for compartment in new.compartments where !known.contains(compartment.code) {
      let given = try transaction.keys.found(compartment.code) { account, role in
        !compartment.needsTwoApprovals && holders.holds(account, role)
          && new.compartments(for: role).contains(compartment.code)
      }
      objects += [compartment.code.text] + given.map(\.text)
    }
    let taken = try transaction.keys.narrow { _, role in
      new.role(role) == nil ? nil : Set(new.compartments(for: role))
    }
    return objects + taken.map(\.text)
  }

  /// The purposes that the board added, each with the day of its decision (R-O-5.1-3).
  private func added(to new: Policy, since old: Policy) -> [String] {
    new.purposes.compactMap { purpose in
      let known = old.purposes.first { $0.code == purpose.code }
      guard let decided = purpose.decided, known?.decided != decided else { return nil }
      return "\(purpose.code.text)/\(decided.iso)"
    }
  }

  private func line(of new: Policy, _ objects: [String], _ office: Office) -> JournalEntry {
    var entry = office.entry(
      .policyAdopted, .update, kind: .management, objects: [new.identity.board] + objects,
      rule: "R-O-2.1-2")
    entry.policy = new.identity.version
    return entry
  }
}

extension WaitingGrant {
  /// Whose key it is, in the form of the journal.
  var text: String { "\(account.text)/\(role.text)/\(compartment.text)" }
}
