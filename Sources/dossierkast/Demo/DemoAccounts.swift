import DossierCore
import Foundation
import Glibc
import Sealing

/// The accounts of a demo: one for each internal role, named after it in small letters.
struct DemoAccounts {
  /// One account.
  struct Account {
    let login: String
    let role: Role
    let assignment: RoleAssignment

    /// Everybody may know it: the data are invented.
    var password: String { "demo-\(login)-2026" }
  }

  /// In the order of the policy.
  let all: [Account]

  /// Gives every internal role an account; own-group roles get one group.
  init(_ policy: Policy, schools: [School], groups: [SchoolGroup]) {
    let internals = policy.roles.filter { $0.nature == .staff || $0.nature == .supervision }
    all = internals.map { role in
      Account(
        login: role.code.text.lowercased(), role: role,
        assignment: Self.assignment(of: role, policy, schools, groups))
    }
  }

  /// The account of a role.
  subscript(_ role: RoleCode) -> Account? {
    all.first { $0.role.code == role }
  }

  /// The accounts as people of a new store.
  func people(on day: CalendarDate) -> [FoundingPerson] {
    all.map { account in
      FoundingPerson(
        login: account.login, name: DemoWords.person(account.role),
        password: Secret(utf8: account.password), assignments: [account.assignment],
        secrecySigned: day)
    }
  }

  /// Writes every password in a file of its own, for the owner only; the newcomer's as well.
  func writePasswords(to folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let logins = all.map { ($0.login, $0.password) }
    for (login, password) in logins + [(DemoNewcomer.login, DemoNewcomer.password)] {
      let path = "\(folder)/\(login)"
      let isWritten = FileManager.default.createFile(
        atPath: path, contents: Data((password + "\n").utf8),
        attributes: [.posixPermissions: 0o600])
      guard isWritten else { throw CommandFault.folderUnwritable(folder) }
    }
  }

  private static func assignment(
    of role: Role, _ policy: Policy, _ schools: [School], _ groups: [SchoolGroup]
  ) -> RoleAssignment {
    let cells = (policy.matrix.cells[role.code] ?? [:]).values
    let isForBoard = !cells.isEmpty && cells.allSatisfy { $0.scope == .board }
    let hasOwnGroup = cells.contains { $0.scope == .ownGroup }
    let classes = groups.filter { $0.yearGroup != nil && $0.school == schools.first?.id }
    return RoleAssignment(
      role: role.code, schools: isForBoard ? [] : schools.map(\.id),
      groups: hasOwnGroup && !classes.isEmpty ? [classes[classes.count / 2].id] : [])
  }
}
