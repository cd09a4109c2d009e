import ScreenKit

/// Where somebody goes whose password was right: straight in, or to the choice of a role.
enum PersonEntrance {
  static func effect(
    for person: UnlockedPerson, _ notice: inout Notice
  ) -> Outcome<ScreenEffect> {
    guard let first = person.roles.first else {
      notice.tell(LoginWording.noRoles, kind: .warning)
      return .handled
    }
    return .done(
      person.roles.count == 1 ? .chooseRole(first.code) : .push(RoleScreen(person)))
  }
}
