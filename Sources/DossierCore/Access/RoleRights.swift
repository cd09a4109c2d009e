/// What a role may do in the registers of the board, whichever pupil it is about.
///
/// The office asks it before it answers and the screens ask it for their menus, so that nobody is
/// offered what is then refused. Whether somebody may see one pupil is for the gate.
package struct RoleRights: Sendable {
  /// The policy in force.
  let policy: Policy
  /// The role.
  let role: RoleCode
  /// What kind of person holds it; `nil` when the policy has no such role, and then nothing goes.
  let nature: RoleNature?

  /// The rights of a role under a policy.
  package init(of role: RoleCode, under policy: Policy) {
    self.role = role
    self.policy = policy
    nature = policy.role(role)?.nature
  }

  /// What the matrix says of a register.
  package func cell(_ register: CategoryCode) -> MatrixCell {
    policy.matrix.cell(role, register)
  }

  /// Whether the role takes a step in a register that is not about single pupils.
  package func takes(_ step: RegisterStep, in register: CategoryCode) -> Bool {
    policy.registers.first { $0.code == register }?.allows(role, step) ?? false
  }

  /// Whether the role supervises: it sees and advises, and decides nothing (R-O-3.3-2).
  package var supervises: Bool { nature == .supervision }

  /// Whether the role decides about requests.
  package var decides: Bool { policy.choices.deciders.contains(role) }

  /// Whether staff may write in a register of the matrix.
  func writes(in register: CategoryCode) -> Bool {
    nature == .staff && cell(register).access == .change
  }
}

extension CategoryCode {
  /// The register of consents (Toestemmingen).
  package static let consents: CategoryCode = "C23"
  /// The register of disclosures (Verstrekkingen).
  package static let disclosures: CategoryCode = "C24"
  /// The register of requests (Verzoeken).
  package static let requests: CategoryCode = "C25"
  /// The register of transfers (Overstap en onderwijskundig rapport).
  package static let transfers: CategoryCode = "C27"
  /// The register of recipients and processors (Verwerkers en ontvangers).
  package static let recipients: CategoryCode = "verwerkers"
  /// The register of demands of the police (Vorderingen).
  package static let demands: CategoryCode = "vorderingen"
  /// The register of keeping and destroying (Bewaren en vernietigen).
  package static let retention: CategoryCode = "vernietiging"
}
