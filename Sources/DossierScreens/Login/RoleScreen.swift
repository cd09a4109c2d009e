package import ScreenKit

/// Rol kiezen (IN-02): one of several roles; rights of other roles do not add up.
package struct RoleScreen: OfficeScreen {
  package var notice = Notice()
  private let roles: [RoleOption]
  private var list: ListView

  /// Opens for somebody with several roles.
  package init(_ person: UnlockedPerson) {
    roles = person.roles
    list = ListView(count: person.roles.count)
  }

  package var hints: [KeyHint] {
    [
      KeyHint(.enter, label: KeyWording.choose.label, help: LoginWording.roleHint),
      KeyHint(.f(3), or: [.escape], KeyWording.back),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "IN-02", title: LoginWording.roleTitle, hint: LoginWording.roleHint,
      position: "\(list.selected + 1)/\(roles.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    let roles = roles
    return list.update(event, in: context.body, naming: { roles[$0].label })
      .map { .chooseRole(roles[$0].code) }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .turnedAway(let fault) = answer else { return .ignored }
    notice.tell(LoginWording.sentence(fault), kind: .error)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(LoginWording.roleColumn, width: 38),
        ListColumn(LoginWording.placeColumn, width: 24, isFlexible: true, priority: 1),
      ]
    ) { ListRow([roles[$0].label, roles[$0].place]) }
  }
}
