import DossierCore
import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Plays a user against the whole front end with a canned desk and a clock that the test moves.
final class Stage: GoldenStage {
  let desk: CannedDesk
  private(set) var program: ScreenProgram
  private(set) var turn = ProgramTurn()
  private let clock: TestClock

  final class TestClock {
    var now: Int64 = 0
  }

  init(
    _ first: any OfficeScreen, desk: CannedDesk = CannedDesk(), size: GridSize = .standard,
    look: Look = .unicode
  ) {
    self.desk = desk
    let clock = TestClock()
    self.clock = clock
    program = ScreenProgram(
      first: first, size: size, look: look, now: { clock.now },
      menus: { ProductMenus.menus(at: $0) }, answer: desk.answer)
  }

  /// Enters in a role, at the start screen.
  convenience init(
    entering role: RoleCode, desk: CannedDesk = CannedDesk(), size: GridSize = .standard,
    look: Look = .unicode
  ) throws {
    let option = RoleOption(code: role, label: "", place: "")
    let person = UnlockedPerson(
      account: InventedSchool.clerk, login: "j.smit", roles: [option, option])
    self.init(RoleScreen(person), desk: desk, size: size, look: look)
    try press("<Enter>")
  }

  func press(_ script: String) throws {
    for key in try KeyNotation.parse(script) { send(.key(key)) }
  }

  func send(_ event: Event) {
    turn = program.handle(event)
  }

  /// Does a piece of work between key presses; tells whether there is more to do.
  func work() -> Bool { program.work() }

  /// Does what a screen would ask for.
  func perform(_ action: any OfficeAction) {
    program.perform(action)
  }

  /// Lets time pass and handles whatever becomes due on the way.
  func wait(milliseconds: Int64) {
    let end = clock.now + milliseconds
    while let deadline = program.nextDeadline, deadline <= end {
      clock.now = deadline
      send(.deadline)
      if turn.request != nil { break }
    }
    clock.now = end
  }

  /// Lets time pass while nobody tells the program.
  func passWithoutEvents(milliseconds: Int64) {
    clock.now += milliseconds
  }

  /// Does what a menu asks for.
  func program(carriesOut effect: ScreenEffect) {
    turn = program.turn(of: effect)
  }

  var grid: Grid { program.render() }
  var keys: [KeyHint] { program.stack.keys }
}

extension ScreenProgram {
  fileprivate mutating func turn(of effect: ScreenEffect) -> ProgramTurn {
    var turn = ProgramTurn()
    carryOut(effect, &turn)
    return turn
  }

  fileprivate mutating func perform(_ action: any OfficeAction) {
    var turn = ProgramTurn()
    carryOut(.perform(action), &turn)
  }
}
