/// What a role may do in a register.
package enum RegisterStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// Report something, and see the own reports.
  case report
  /// See everything.
  case view
  /// Give advice without changing anything.
  case advise
  /// Change, which includes seeing.
  case change
  /// Change the technical part only.
  case changeTechnical
  /// Change accounts, without any data.
  case changeAccounts
  /// Propose, as the first of two persons.
  case propose
  /// Approve, as the second of two persons.
  case approve
  /// Hold back what was approved.
  case hold
}

/// Something the board keeps that is not about a single pupil, such as the register of breaches.
package struct PolicyRegister: Hashable, Sendable, Codable {
  /// Its code, for example `datalekregister`.
  package var code: CategoryCode
  /// The Dutch name on the screen.
  package var label: String
  /// Which keys protect it.
  package var compartment: CompartmentCode
  /// Who may do what; a role that is missing may do nothing.
  package var steps: [RoleCode: Set<RegisterStep>]

  /// Puts a register together.
  package init(
    code: CategoryCode, label: String, compartment: CompartmentCode,
    steps: [RoleCode: Set<RegisterStep>]
  ) {
    self.code = code
    self.label = label
    self.compartment = compartment
    self.steps = steps
  }

  /// Whether a role may take a step.
  package func allows(_ role: RoleCode, _ step: RegisterStep) -> Bool {
    steps[role]?.contains(step) ?? false
  }
}
