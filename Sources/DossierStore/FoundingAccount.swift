package import DossierCore
package import Sealing

/// An account that is there from the beginning, vouched for by the recovery sheets.
package struct FoundingAccount {
  let login: String
  let password: Secret
  let roles: [RoleCode: Set<CompartmentCode>]
  let kind: AccountKindCode

  /// Describes an account and which compartments each of its roles opens.
  package init(
    login: String, password: Secret, roles: [RoleCode: Set<CompartmentCode>],
    kind: AccountKindCode = .person
  ) {
    self.login = login
    self.password = password
    self.roles = roles
    self.kind = kind
  }
}
