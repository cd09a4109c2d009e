import DossierCore
import DossierOffice
import DossierScreens
import DossierStore

/// The names of the roles somebody can choose from, read before a role was chosen.
struct RoleOptions {
  private let unlocked: UnlockedAccount
  private let store: Store

  /// Takes somebody whose password was right.
  init(_ unlocked: UnlockedAccount, of store: Store) {
    self.unlocked = unlocked
    self.store = store
  }

  /// The roles with their Dutch names and where they hold.
  func options(for roles: [RoleCode]) throws -> [RoleOption] {
    guard let first = roles.first else { return [] }
    let session = try unlocked.open(role: first)
    defer { session.end() }
    let policy = try read(Policy.self, from: Directory.policyList, session).first
    let schools = try read(School.self, from: Directory.schoolList, session)
    let groups = try read(SchoolGroup.self, from: Directory.groupList, session)
    let profile = try read(AccountProfile.self, from: Directory.profileList, session)
      .first { $0.account == unlocked.account }
    return roles.map { code in
      let assignment = profile?.assignments.first { $0.role == code }
      let names =
        groups.filter { assignment?.groups.contains($0.id) ?? false }.map(\.name).sorted()
        + schools.filter { assignment?.schools.contains($0.id) ?? false }.map(\.name).sorted()
      return RoleOption(
        code: code, label: policy?.role(code)?.label ?? code.text,
        place: names.prefix(3).joined(separator: ", "))
    }
  }

  private func read<Content: Sealable>(
    _ type: Content.Type, from list: RecordList, _ session: StoreSession
  ) throws -> [Content] {
    try session.records(on: list, in: .organisation).map { try Content(opened: $0.body) }
  }
}
