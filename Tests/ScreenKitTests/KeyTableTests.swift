import Testing

import ScreenKit

@Suite struct KeyTableTests {
  enum Action { case save, delete }

  let table = KeyTable([
    KeyBinding(
      KeyHint(.f(2), or: [.control("s")], bar: "Opslaan", label: "Opslaan"), Action.save),
    KeyBinding(
      KeyHint(.f(9), bar: "Weg", label: "Verwijderen", disabledReason: "bewaartermijn"), .delete),
    KeyBinding(KeyHint(Key(.function(8), .shift), bar: "Vorige", label: "Vorige"), .save),
  ])

  @Test func `both routes do the same`() {
    #expect(table.match(.f(2)) == .action(.save))
    #expect(table.match(.control("s")) == .action(.save))
  }

  @Test func `a disabled key answers with its reason`() {
    #expect(table.match(.f(9)) == .disabled("bewaartermijn"))
  }

  @Test func `an unknown key is nobody's`() {
    #expect(table.match(.f(5)) == nil)
  }

  @Test func `the bar shows only keys that do something now`() {
    let grid = drawn(rows: 1) {
      FunctionKeyBar(table.hints, position: "1/2").draw(into: &$0, row: 0)
    }
    #expect(grid.lines[0] == " F2 Opslaan                         1/2")
  }

  @Test(arguments: [(1, Key.f(2)), (10, .f(2)), (11, nil), (30, nil)])
  func `a click on a label is its key`(column: Int, key: Key?) {
    #expect(FunctionKeyBar(table.hints).key(at: column, width: 40) == key)
  }

  @Test func `labels that do not fit before the position are left out`() {
    let grid = drawn(columns: 14, rows: 1) {
      FunctionKeyBar(table.hints, position: "12/34").draw(into: &$0, row: 0)
    }
    #expect(grid.lines[0] == "        12/34")
  }
}
