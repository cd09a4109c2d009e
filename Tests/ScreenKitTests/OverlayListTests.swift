import Testing

import ScreenKit

@Suite struct OverlayListTests {
  @Test func `what cannot be done says why and cannot be chosen`() throws {
    var list = ActionList(
      title: "Acties",
      [.init("Openen", 1), .init("Verwijderen", disabledReason: "Termijn loopt.", 2)])
    try press("<Down>") { _ = list.update($0) }
    #expect(list.disabledReason == "Termijn loopt.")
    guard case .handled = list.update(.key(.enter)) else {
      Issue.record("a disabled line was chosen")
      return
    }
    let grid = drawn(columns: 60, rows: 10) { list.draw(into: &$0, in: $0.bounds) }
    #expect(grid.screenShows("Termijn loopt."))
    #expect(ScreenInvariants.violations(of: grid) == [])
  }

  @Test(arguments: [Look.unicode, .ascii])
  func `a list that goes on says so`(look: Look) throws {
    var list = ActionList(title: "Acties", (1...9).map { .init("Stap \($0)", $0) })
    func column() -> String {
      var grid = Grid(size: GridSize(columns: 40, rows: 7), look: look)
      list.draw(into: &grid, in: grid.bounds)
      #expect(ScreenInvariants.violations(of: grid) == [])
      return String(grid.lines.compactMap { $0.trimmingPrefix { $0 == " " }.last })
    }
    let (above, below) = look.more
    #expect(column().contains(below) && !column().contains(above))
    try press("<Down><Down><Down><Down><Down>") { _ = list.update($0) }
    #expect(column().contains(above) && column().contains(below))
    try press("<End>") { _ = list.update($0) }
    #expect(column().contains(above) && !column().contains(below))
  }

  @Test(arguments: [("<Enter>", 1), ("v<Enter>", 3), ("<End><Enter>", 3), ("<Up><Space>", 1)])
  func `an action is chosen`(script: String, expected: Int) throws {
    var list = ActionList(title: "", [.init("Openen", 1), .init("Nieuw", 2), .init("Vullen", 3)])
    var chosen: Int?
    try press(script) { event in
      if case .chosen(let action)? = list.update(event).value { chosen = action }
    }
    #expect(chosen == expected)
  }

  @Test(arguments: [
    ("vern", 4), ("v", 2), ("vv", 4), ("n", 3), ("verx", 2), ("vern<Up>v", 4), ("verwn", 3),
    ("v<Home>v", 2),
  ])
  func `typing finds the line that begins with it`(script: String, expected: Int) throws {
    var list = ActionList(
      title: "",
      [
        .init("Verslag lezen", 1), .init("Verwijderen", 2), .init("Noodtoegang", 3),
        .init("Vernietiging aanhouden", 4),
      ])
    var chosen: Int?
    try press("\(script)<Enter>") { event in
      if case .chosen(let action)? = list.update(event).value { chosen = action }
    }
    #expect(chosen == expected)
  }

  @Test func `typing narrows a list of values and never empties it`() throws {
    let options = ["Amsterdam", "Hoorn", "Den Hoorn", "Urk"].map { ChoiceOption($0, label: $0) }
    var popup = ChoicePopup(title: "Plaats", options)
    try press("hoornx<Down>") { _ = popup.update($0) }
    #expect(popup.update(.key(.enter)) == .done(.chosen(options[2])))
    try press("<Backspace><Backspace><Backspace><Backspace><Backspace>urk") { _ = popup.update($0) }
    #expect(popup.update(.key(.enter)) == .done(.chosen(options[3])))
  }

  @Test(arguments: [5, 8, 24])
  func `the selected value is always visible`(rows: Int) {
    let options = (0..<50).map { ChoiceOption("\($0)", label: "waarde \($0)") }
    var popup = ChoicePopup(title: "Kies", options, value: "20")
    for key in [Key.down, .end, .pageUp, .home] {
      _ = popup.update(.key(key))
      let grid = drawn(columns: 60, rows: rows) { popup.draw(into: &$0, in: $0.bounds) }
      #expect(ScreenInvariants.violations(of: grid) == [])
    }
  }

  @Test func `a long text is read page by page`() throws {
    var pager = TextPager((1...50).map { "regel \($0)" }.joined(separator: "\n"))
    let place = Rect(row: 0, column: 0, width: 20, height: 5)
    try press("<PgDn><Down>") { _ = pager.update($0, in: place) }
    #expect(pager.position(in: place) == (6, 10, 50))
    try press("<End><Down>") { _ = pager.update($0, in: place) }
    let grid = drawn { pager.draw(into: &$0, in: place) }
    #expect(grid.lines[4] == "regel 50")
  }

  @Test(arguments: [
    (0, 10, "[..........]   0%"), (5, 10, "[#####.....]  50%"),
    (999, 1000, "[#########.]  99%"), (1000, 1000, "[##########] 100%"),
    (0, 0, "[##########] 100%"),
  ])
  func `a bar is full only at the end`(done: Int, total: Int, shown: String) {
    let grid = drawn(look: .ascii) {
      ProgressBar(done: done, total: total)
        .draw(into: &$0, in: Rect(row: 0, column: 0, width: 17, height: 1))
    }
    #expect(grid.lines[0] == shown)
  }
}
