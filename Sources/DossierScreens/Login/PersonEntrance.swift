import DossierCore
import ScreenKit

/// Where somebody goes whose password was right: straight in, or to the choice of a role.
enum PersonEntrance {
  static func effect(
    for person: UnlockedPerson, as wanted: RoleCode? = nil, _ notice: inout Notice
  ) -> Outcome<ScreenEffect> {
    guard let first = person.roles.first else {
      notice.tell(LoginWording.noRoles, kind: .warning)
      return .handled
    }
    if let wanted, person.roles.contains(where: { $0.code == wanted }) {
      return .done(.chooseRole(wanted))
    }
    return .done(
      person.roles.count == 1 ? .chooseRole(first.code) : .push(RoleScreen(person)))
  }
}
