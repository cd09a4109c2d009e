import DossierCore

/// Asks what it would mean to bring a policy into force: the dry run of `policy.adopt`.
package struct PolicyAdoptionQuery: OfficeQuery {
  package static let name = "policy"
  package static let example = PolicyAdoptionQuery(file: "oarsprong")

  /// Where the caller finds the policy.
  package var file: String

  /// Asks about a policy.
  package init(file: String) {
    self.file = file
  }

  package func answer(in office: Office) throws -> PolicyAdoptionAnswer {
    try office.demandPolicyStep(.approve, .view)
    let proposed = try office.policies.read(file)
    try office.refreshDirectory()
    let stored = try office.policyRecord(office.archive.recordsOn)
    let succession = try office.succession(to: proposed, of: stored.record)
    try office.journalView(
      office.entry(
        .policyCompared, .read, kind: .management, objects: ["\(proposed.identity.version)"],
        rule: "R-O-2.1-1"))
    return PolicyAdoptionAnswer(
      board: proposed.identity.name, inForce: stored.content.identity.version,
      version: proposed.identity.version, replaces: stored.version,
      isSame: proposed == stored.content,
      changes: office.policies.changes(stored.content, proposed),
      warnings: office.policies.warnings(proposed, office.viewer.today),
      obstacles: proposed == stored.content ? [] : succession.obstacles,
      keys: PolicyKeyChanges(from: stored.content, to: proposed))
  }
}

/// What a proposed policy would change in this store.
package struct PolicyAdoptionAnswer: Hashable, Sendable, Encodable {
  /// The name of the board.
  package var board: String
  /// The version of the policy in force.
  package var inForce: Int
  /// The version of the proposed policy.
  package var version: Int
  /// What must be given to adopt it: how many policies this store has had.
  package var replaces: Int
  /// Whether it says what is in force already.
  package var isSame: Bool
  /// What changes, in sentences.
  package var changes: [String]
  /// What a person should look at, in sentences.
  package var warnings: [String]
  /// What stands in the way.
  package var obstacles: [PolicyObstacle]
  /// What it means for keys.
  package var keys: PolicyKeyChanges

  /// Whether it can come into force.
  package var mayBeAdopted: Bool { !isSame && obstacles.isEmpty }
}
