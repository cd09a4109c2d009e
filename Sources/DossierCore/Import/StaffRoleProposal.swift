/// What a role in a file suggests about the person's account.
package enum StaffRoleProposal: Hashable, Sendable {
  /// An account with this role.
  case role(RoleCode)
  /// A teacher who also gets the support part of single pupils.
  case teacherWithSupport
  /// A teacher of the own group without support, reports and plans (C07-C09, C13-C15).
  case restrictedTeacher
  /// The role gives no reason for an account.
  case noAccount
}
