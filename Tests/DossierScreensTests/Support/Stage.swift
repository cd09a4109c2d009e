import DossierCore
import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Plays a user against the whole front end with a canned desk and a clock that the test moves.
final class Stage {
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

  var grid: Grid { program.render() }
  var text: String { grid.lines.joined(separator: "\n") }
  func shows(_ text: String) -> Bool { self.text.contains(text) }

  /// The text of the message line.
  var message: String { grid.lines[FrameLayout(grid.size).messageRow] }

  /// Compares with a golden screen and checks what must hold on every screen.
  func check(
    _ name: String, inColour: Bool = true, besides test: String = #filePath,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let golden = GoldenFile(name, besides: test)
    let problem = golden.difference(from: grid.transcript(inColour: inColour))
    #expect(problem == nil, Comment(rawValue: problem ?? ""), sourceLocation: location)
    let keys = program.stack.keys
    let found = ScreenInvariants.violations(of: grid, keys: keys)
    #expect(found == [], Comment(rawValue: text), sourceLocation: location)
  }

  /// Compares with golden screens of the classic size, a larger and a large one, by resizing; ends
  /// at the classic size again.
  func checkEverySize(
    _ code: String, besides test: String = #filePath,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for size in GridSize.goldenSizes {
      send(.resize(size))
      check("\(code)-\(size.columns)x\(size.rows)", besides: test, location)
    }
    send(.resize(.standard))
  }
}

extension GridSize {
  /// The sizes at which every screen is compared.
  static let goldenSizes = [
    GridSize.standard, GridSize(columns: 100, rows: 30), GridSize(columns: 132, rows: 43),
  ]
}

extension ScreenProgram {
  fileprivate mutating func perform(_ action: any OfficeAction) {
    var turn = ProgramTurn()
    carryOut(.perform(action), &turn)
  }
}
