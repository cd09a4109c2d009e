import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// A new colleague who made keys and waits for the role: something to approve on the first day.
struct DemoNewcomer {
  /// What they type to log in.
  static let login = "nieuw"
  /// Everybody may know it, as with the other accounts of a demo.
  static let password = "demo-\(login)-2026"
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  /// Invites the colleague and makes their keys, as they would at their own desk.
  func arrive(at store: Store, clock: Clock) throws {
    let roles = DemoRoles(policy)
    guard let manager = roles.role(with: .manageAccounts),
      let role = roles.role(with: .useEmergencyAccess, ownGroup: true)
    else { return }
    let outcome = try offices.office(of: manager.code).perform(
      InviteAccount(
        login: Self.login, name: DemoWords.newcomer, roles: [AssignmentGiven(role: role.code)],
        secrecySigned: today, ends: nil))
    guard let code = outcome.oneTimeCode.flatMap(OneTimeCode.init(typed:)) else { return }
    _ = try Reception(store: store, clock: clock).accept(
      login: Self.login, code: code, password: Secret(utf8: Self.password))
  }
}
