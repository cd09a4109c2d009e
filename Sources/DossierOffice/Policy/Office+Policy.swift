package import DossierCore

extension Policy {
  /// The register about the policy itself: who may see it and who may adopt another.
  fileprivate var aboutItself: PolicyRegister? {
    registers.first { $0.code == "beleid" }
  }

  /// The roles that may bring another policy into force.
  package var adopters: [RoleCode] {
    roles.map(\.code).filter { aboutItself?.allows($0, .approve) ?? false }
  }
}

extension Office {
  /// Throws `roleMayNot` unless the policy lets the role take one of these steps with the policy.
  func demandPolicyStep(_ steps: RegisterStep...) throws {
    guard let register = policy.aboutItself, steps.contains(where: { register.allows(role, $0) })
    else { throw Refusal.roleMayNot(role, "R-O-2.1-1") }
  }

  /// The record of the policy in force; `records` reads inside or outside a transaction.
  func policyRecord(
    _ records: (RecordList, CompartmentCode) throws -> [ArchiveRecord]
  ) throws -> StoredValue<Policy> {
    guard let record = try records(Directory.policyList, .organisation).first else {
      throw ArchiveFault.other("policy")
    }
    return try StoredValue(record)
  }

  /// The comparison of a proposed policy with every one that was in force.
  func succession(to new: Policy, of record: RecordID) throws -> PolicySuccession {
    PolicySuccession(
      past: try archive.history(record).map { try Policy(opened: $0.body) }, new: new,
      filled: try archive.accounts.filled(), profiles: directory.profiles.values.map(\.content),
      today: viewer.today)
  }
}
