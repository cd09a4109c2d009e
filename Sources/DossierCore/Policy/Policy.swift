/// One board's regulation as data: what exists, who may do what with it, and for how long.
///
/// The YAML file is a proposal; the policy in force is a sealed record in the store. Whatever is
/// not named here does not exist: an unknown role, category or cell gives no access (R-I-1.3-2).
package struct Policy: Hashable, Sendable, Codable {
  /// Which board, which version, adopted when.
  package var identity: PolicyIdentity
  /// The circles of keys, in the order of the file.
  package var compartments: [Compartment]
  /// The data categories C01-C31 with their fields, in the order of the file.
  package var categories: [DataCategory]
  /// The roles, in the order of the file.
  package var roles: [Role]
  /// Role x category.
  package var matrix: AccessMatrix
  /// What is kept that is not about a single pupil, with the steps that each role may take.
  package var registers: [PolicyRegister]
  /// Why data may be processed (doelen).
  package var purposes: [ProcessingPurpose]
  /// Periods in days or minutes that the program applies.
  package var terms: PolicyTerms
  /// The choices of the board on points where sources contradict each other.
  package var choices: BoardChoices
  /// Where this board differs from the shared defaults, with the reason.
  package var deviations: [PolicyDeviation]
  /// What is only done with consent (toestemmingen), in the order of the file.
  package var consentPurposes: [ConsentPurpose]
  /// What may go to whom (soorten ontvangers), in the order of the file.
  package var recipientTypes: [RecipientType]

  /// Puts a policy together; consistency is for the reader of the file to check.
  package init(
    identity: PolicyIdentity, compartments: [Compartment], categories: [DataCategory],
    roles: [Role], matrix: AccessMatrix, registers: [PolicyRegister] = [],
    purposes: [ProcessingPurpose], terms: PolicyTerms, choices: BoardChoices,
    deviations: [PolicyDeviation] = [], consentPurposes: [ConsentPurpose] = [],
    recipientTypes: [RecipientType] = []
  ) {
    self.identity = identity
    self.compartments = compartments
    self.categories = categories
    self.roles = roles
    self.matrix = matrix
    self.registers = registers
    self.purposes = purposes
    self.terms = terms
    self.choices = choices
    self.deviations = deviations
    self.consentPurposes = consentPurposes
    self.recipientTypes = recipientTypes
  }

  /// The category with this code, if the policy has it.
  package func category(_ code: CategoryCode) -> DataCategory? {
    categories.first { $0.code == code }
  }

  /// The purpose of consent with this code, if the policy has it.
  package func consentPurpose(_ code: ConsentPurposeCode) -> ConsentPurpose? {
    consentPurposes.first { $0.code == code }
  }

  /// The type of recipient with this code, if the policy has it.
  package func recipientType(_ code: RecipientTypeCode) -> RecipientType? {
    recipientTypes.first { $0.code == code }
  }

  /// The role with this code, if the policy has it.
  package func role(_ code: RoleCode) -> Role? {
    roles.first { $0.code == code }
  }

  /// The field with this code and the category it belongs to.
  package func field(_ code: FieldCode) -> (category: DataCategory, field: DataField)? {
    for category in categories {
      if let field = category.fields.first(where: { $0.code == code }) { return (category, field) }
    }
    return nil
  }

  /// The compartments a role needs keys for.
  ///
  /// Either what the policy names for the role, or every compartment of a category or register
  /// in which the role may do something. Field visibility is decided by the gate, not by keys.
  package func compartments(for role: RoleCode) -> [CompartmentCode] {
    guard let role = self.role(role) else { return [] }
    if let named = role.compartments { return named }
    var needed: Set<CompartmentCode> = [.organisation]
    for category in categories where matrix.cell(role.code, category.code).access != .none {
      needed.insert(category.compartment)
    }
    for register in registers where register.steps[role.code]?.isEmpty == false {
      needed.insert(register.compartment)
    }
    return compartments.map(\.code).filter(needed.contains)
  }
}
