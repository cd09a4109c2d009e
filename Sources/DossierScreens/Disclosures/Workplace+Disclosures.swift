import DossierCore

extension Workplace {
  /// The register of disclosures in the matrix.
  private static let disclosureRegister: CategoryCode = "C24"
  /// The transfers in the matrix.
  private static let transferRegister: CategoryCode = "C27"

  /// Whether the role may see what was given to whom.
  package var seesDisclosures: Bool { access(Self.disclosureRegister) >= .view }

  /// Whether the role may give something of a dossier to others.
  package var disclosesData: Bool {
    role.nature == .staff && access(Self.disclosureRegister) == .change
  }

  /// Whether the role takes note of what the FG must be told.
  package var noticesDisclosures: Bool { role.nature == .supervision && seesDisclosures }

  /// Whether the role may see files on their way to another school.
  package var seesTransfers: Bool { access(Self.transferRegister) >= .view }

  /// Whether the role may prepare such a file.
  package var preparesTransfers: Bool {
    role.nature == .staff && access(Self.transferRegister) == .change
  }

  private func access(_ register: CategoryCode) -> Access {
    policy.matrix.cell(role.code, register).access
  }
}
