import Testing

import ScreenKit

@Suite struct DialogTests {
  enum Answer { case yes, no, later }

  private func dialog(field: TextField? = nil) -> Dialog<Answer> {
    Dialog(
      title: "Weg ermee?", text: "Dit kan niet terug.",
      buttons: [DialogButton("Ja", .yes), DialogButton("Nee", .no), DialogButton("Later", .later)],
      safe: 1, field: field)
  }

  private func answer(_ script: String, _ dialog: Dialog<Answer>) throws -> Answer? {
    var dialog = dialog
    var found: Answer?
    try press(script) { found = found ?? dialog.update($0).value }
    return found
  }

  @Test(arguments: [
    ("<Enter>", Answer.no), ("<Esc>", .no), ("<F3>", .no), ("<F12>", .no), ("<Left><Enter>", .yes),
    ("<Tab><Enter>", .later), ("<Tab><Tab><Enter>", .yes), ("j<Enter>", .yes), ("l<Space>", .later),
  ])
  func `the safe answer comes first and Esc gives it`(script: String, expected: Answer) throws {
    #expect(try answer(script, dialog()) == expected)
  }

  @Test(arguments: ["j", "n", "<F2>", "<Up>", "<PgDn>"])
  func `no single letter answers`(script: String) throws {
    #expect(try answer(script, dialog()) == nil)
  }

  @Test func `a pasted text answers nothing`() {
    var question = dialog()
    #expect(question.update(.paste("j\n")) == .handled)
  }

  @Test func `a line to fill in comes before the buttons`() throws {
    var question = dialog(field: TextField())
    try press("reden<Enter>") { #expect(question.update($0).value == nil) }
    #expect(question.field?.text == "reden")
    #expect(question.update(.key(.enter)) == .done(.yes))
  }

  @Test func `the cursor is on the marked button`() {
    let grid = drawn(columns: 60, rows: 12) { dialog().draw(into: &$0, in: $0.bounds) }
    #expect(ScreenInvariants.violations(of: grid) == [])
    #expect(grid.screenShows(">[ Nee ]"))
  }

  @Test func `a long text keeps its buttons on a small screen`() {
    let long = Dialog(
      title: "Let op", text: String(repeating: "een lang verhaal ", count: 60),
      button: DialogButton("Sluiten", Answer.no))
    let grid = drawn(columns: 40, rows: 8) { long.draw(into: &$0, in: $0.bounds) }
    #expect(grid.screenShows("[ Sluiten ]"))
  }
}

extension Grid {
  func screenShows(_ text: String) -> Bool { lines.joined(separator: "\n").contains(text) }
}
