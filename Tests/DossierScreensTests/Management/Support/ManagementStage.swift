import DossierCore
import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Plays a user of the menu Beheer against the whole front end with canned answers.
final class ManagementStage: GoldenStage {
  let desk: ManagementDesk
  let workplace: Workplace
  private var program: ScreenProgram

  /// Enters in a role, at the start screen.
  init(
    _ role: RoleCode, schools: [School] = [ManagementSchool.rainbow, ManagementSchool.compass],
    size: GridSize = .standard, look: Look = .unicode
  ) throws {
    let place = try ManagementSchool.workplace(role, schools: schools)
    let desk = ManagementDesk(place)
    workplace = place
    self.desk = desk
    let option = RoleOption(code: role, label: "", place: "")
    let person = UnlockedPerson(account: place.account, login: place.login, roles: [option])
    program = ScreenProgram(
      first: RoleScreen(person), size: size, look: look, now: { 0 },
      menus: { ProductMenus.menus(at: $0, management: ManagementMenu.items(at: $0)) },
      answer: desk.answer)
    try press("<Enter>")
  }

  /// Chooses a line of the menu Beheer with the keys of the menu bar.
  func open(_ label: String) throws {
    let labels = ManagementMenu.items(at: workplace).map(\.label)
    let place = try #require(labels.firstIndex(of: label))
    try press("<A-b>" + String(repeating: "<Down>", count: place) + "<Enter>")
  }

  /// Shows a screen that other screens open.
  func show(_ screen: any OfficeScreen) {
    program.show(screen)
  }

  func press(_ script: String) throws {
    for key in try KeyNotation.parse(script) { _ = program.handle(.key(key)) }
  }

  func send(_ event: Event) {
    _ = program.handle(event)
  }

  var grid: Grid { program.render() }
  var keys: [KeyHint] { program.stack.keys }
}

extension ScreenProgram {
  /// Puts a screen in front and answers its question, as a screen that pushes it would.
  fileprivate mutating func show(_ screen: any OfficeScreen) {
    stack.push(screen.page)
    guard let question = screen.question, let answer = answer(question) else { return }
    _ = stack.receive(answer)
  }
}
