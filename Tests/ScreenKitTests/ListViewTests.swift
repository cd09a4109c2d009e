import Testing

import ScreenKit

@Suite struct ListViewTests {
  let place = Rect(row: 0, column: 0, width: 40, height: 6)
  let columns = [
    ListColumn("Naam", width: 12, isFlexible: true), ListColumn("Groep", width: 5, priority: 1),
    ListColumn("Status", width: 10, priority: 2),
  ]

  private func grid(_ list: ListView, width: Int = 40) -> Grid {
    drawn { grid in
      list.draw(
        into: &grid, in: Rect(row: 0, column: 0, width: width, height: 6), columns: columns,
        empty: "Niemand"
      ) { ListRow(["naam \($0)", "\($0 % 8)", "in"]) }
    }
  }

  @Test(arguments: [
    ("<Down><Down>", 2), ("<Up>", 0), ("<End>", 99), ("<End><Down>", 99), ("<PgDn>", 5),
    ("<PgDn><PgDn><PgUp>", 5), ("<End><Home>", 0),
  ])
  func `keys move the selection and stop at the ends`(script: String, row: Int) throws {
    var list = ListView(count: 100)
    try press(script) { _ = list.update($0, in: place) }
    #expect(list.selection == row)
    #expect(ScreenInvariants.violations(of: grid(list)) == [])
  }

  @Test func `the cursor and the marker stand on the selected row`() throws {
    var list = ListView(count: 100)
    for key in [Key.down, .pageDown, .down, .end, .up, .pageUp] {
      _ = list.update(.key(key), in: place)
      let shown = grid(list)
      let row = try #require(shown.cursor?.row)
      #expect(shown.lines[row].hasPrefix(" > naam \(list.selected)"))
    }
  }

  @Test func `a million rows ask only for those on the screen`() {
    var list = ListView(count: 1_000_000)
    _ = list.update(.key(.end), in: place)
    var asked: [Int] = []
    _ = drawn { grid in
      list.draw(into: &grid, in: place, columns: columns) { index in
        asked.append(index)
        return ListRow([])
      }
    }
    #expect(asked == Array(999_995..<1_000_000))
  }

  @Test func `a row of a single text takes the whole row`() {
    let long = "Uiterlijk op vrijdag 20 november, te laat"
    let shown = drawn { grid in
      ListView(count: 1).draw(into: &grid, in: place, columns: columns) { _ in ListRow([long]) }
    }
    #expect(shown.lines[1].trimmingPrefix(" > ") == long.prefix(36) + "…")
  }

  @Test func `scrolling back moves the cursor before the page`() {
    var list = ListView(count: 100)
    for _ in 0..<10 { _ = list.update(.key(.down), in: place) }
    _ = list.update(.key(.up), in: place)
    #expect(grid(list).cursor?.row == 4)
  }

  @Test func `letters find a row and go on until another key`() throws {
    let names = ["Aa", "Bal", "Berg", "Bos"]
    func find(_ text: String) -> Int? { names.firstIndex { $0.hasPrefix(text) } }
    var list = ListView(count: names.count)
    try press("Be") { _ = list.update($0, in: place, find: find) }
    #expect(list.selected == 2 && list.typed == "Be")
    try press("x") { _ = list.update($0, in: place, find: find) }
    #expect(list.selected == 2 && list.typed == "Be")
    try press("<Down>") { _ = list.update($0, in: place, find: find) }
    #expect(list.selected == 3 && list.typed == "")
  }

  @Test func `letters without a search are left to the screen`() {
    var list = ListView(count: 3)
    #expect(list.update(.key(.character("x")), in: place).isIgnored)
  }

  @Test func `enter opens the selected row, and nothing in an empty list`() {
    var list = ListView(count: 3)
    #expect(list.update(.key(.enter), in: place) == .done(0))
    list.update(count: 0)
    #expect(list.update(.key(.enter), in: place) == .handled)
    #expect(list.selection == nil)
    #expect(grid(list).lines[1] == "   Niemand")
  }

  @Test(arguments: [
    (40, "   Naam               Groep  Status"), (28, "   Naam               Groep"),
    (16, "   Naam"),
  ])
  func `the least important column goes first`(width: Int, header: String) {
    #expect(grid(ListView(count: 1), width: width).lines[0] == header)
  }

  @Test func `a shorter list keeps a selection that exists`() {
    var list = ListView(count: 50)
    list.select(40)
    list.update(count: 10)
    #expect(list.selection == 9)
    #expect(grid(list).cursor != nil)
  }
}
