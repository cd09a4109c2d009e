import Testing

import ScreenKit

@Suite struct AnyKeysTests {
  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .space, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, Key(.down, .alt), .control("s"), .control("c"),
      .control("l"), .control("u"), .alt("a"), .alt("h"), Key(.insert),
    ] + (1...12).map(Key.f) + "bj?/漢é<\u{301}".map(Key.character)

  static let events: [Event] =
    Array(repeating: keys.map(Event.key), count: 4).joined() + [
      .paste("geplakt\nin één keer\t\u{1B}[2J"), .deadline, .wake(WakeSource("store")),
      .click(GridPosition(row: 23, column: 5)), .click(GridPosition(row: 0, column: 2)),
      .resize(.standard), .resize(GridSize(columns: 132, rows: 43)),
      .resize(GridSize(columns: 60, rows: 15)), .resize(GridSize(columns: 80, rows: 20)),
      .resize(GridSize(columns: 1, rows: 1)), .resize(GridSize(columns: 0, rows: 0)),
    ]

  @Test(arguments: UInt64(1)...6)
  func `whatever is pressed, the screen is in order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var driver = sampleDriver()
    var recent: [Event] = []
    for _ in 0..<400 {
      let event = Self.events.randomElement(using: &generator) ?? .deadline
      recent = recent.suffix(5) + [event]
      driver.send(event)
      let found = driver.stack.size.columns == 0 ? [] : driver.violations
      guard found.isEmpty else {
        Issue.record("\(found) after \(recent) on \(driver)")
        return
      }
    }
    #expect(driver.effects.contains { if case .open = $0 { true } else { false } })
  }
}
