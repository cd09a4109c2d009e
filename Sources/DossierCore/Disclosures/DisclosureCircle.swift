/// Who may know of a line in the register of disclosures: the one rule for every list and answer.
///
/// What went the road of safety or of complaints gives that road away by its recipient alone. It
/// exists for whoever may know of that hidden category, for the FG, and for who disclosed it
/// (R-O-8.9-4, L-21, L-23). What an authority demanded exists for who handles demands (R-O-7.2-3).
package struct DisclosureCircle: Sendable {
  private let gate: Gate
  private let knowsDemands: Bool

  /// Takes who looks, and whether demands exist for that role.
  package init(_ gate: Gate, knowsDemands: Bool) {
    self.gate = gate
    self.knowsDemands = knowsDemands
  }

  /// Whether the viewer may know of a line about a pupil.
  package func knows(of line: Disclosure, about facts: PupilFacts) -> Bool {
    guard line.demand == nil || knowsDemands else { return false }
    let isOwn = line.account == gate.viewer.account && line.role == gate.viewer.role
    return isOwn || line.shields(in: gate.policy).allSatisfy { knows($0, of: facts) }
  }

  /// Whether the viewer may know that a hidden category of a pupil holds something.
  private func knows(_ shield: CategoryCode, of facts: PupilFacts) -> Bool {
    if gate.policy.role(gate.viewer.role)?.nature == .supervision { return true }
    guard let category = gate.policy.category(shield) else { return false }
    return gate.verdict(on: category, of: facts).state != .hidden
  }
}

extension Disclosure {
  /// The hidden categories that shield it: what the policy said then, and what it says now.
  ///
  /// What went because the family asked to send it is no secret to the family (R-O-8.7-2).
  package func shields(in policy: Policy) -> Set<CategoryCode> {
    guard request == nil else { return [] }
    let now = policy.recipientType(type)?.shield(on: terms.support.basis)
    return Set([shield, now].compactMap(\.self))
  }

  /// Whether the family may read it by itself (AVG 15(1)(c), UAVG 41).
  ///
  /// What an authority demanded and what went a shielded road is told by the people of that road,
  /// when it can be told without harm.
  package func mayBeToldToFamily(under policy: Policy) -> Bool {
    demand == nil && shields(in: policy).isEmpty
  }
}
