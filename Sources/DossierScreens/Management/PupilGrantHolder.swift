import DossierCore
import DossierOffice

/// Somebody who could be given access to a pupil, in one of their roles.
struct PupilGrantHolder: Hashable, Sendable {
  var account: AccountID
  var role: RoleCode
  var label: String
  /// Whether the role is for somebody from outside, who sees nothing without a consent.
  var isExternal: Bool

  /// The value in the form.
  var value: String { "\(account.text) \(role.text)" }

  /// Everybody who can log in, once for each role; nobody decides about oneself.
  static func all(
    of accounts: [AccountAnswer], except own: AccountID, _ policy: Policy
  ) -> [PupilGrantHolder] {
    accounts.filter { $0.account != own && $0.stage != .ended && $0.stage != .blocked }
      .flatMap { account in
        account.roles.map {
          PupilGrantHolder(
            account: account.account, role: $0.role,
            label: "\(account.name), \($0.label.lowercased())",
            isExternal: policy.role($0.role)?.nature == .external)
        }
      }
  }
}
