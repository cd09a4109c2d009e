import Testing

import ScreenKit

@Suite struct ScreenStackTests {
  @Test func `a pupil is found by typing and opened with enter`() throws {
    var driver = sampleDriver()
    try driver.press("yil")
    try driver.press("<Home>y<Enter>")
    #expect(driver.effects == [.open(2)])
    #expect(driver.shows("LL-03 Leerling wijzigen"))
  }

  @Test func `a changed form is marked and asks before it closes`() throws {
    var driver = sampleDriver()
    try driver.press("<Enter>x")
    #expect(driver.shows("*LL-03"))
    try driver.press("<F3>")
    #expect(driver.shows(">[ Verder werken ]"))
    try driver.press("<Enter>")
    #expect(driver.stack.depth == 2 && !driver.shows("Wat wilt u doen"))
    try driver.press("<Esc><Left><Enter>")
    #expect(driver.stack.depth == 1)
  }

  @Test func `a saved form is no longer changed`() throws {
    var driver = sampleDriver()
    try driver.press("<Enter><Tab>3-4-17<F2>")
    #expect(driver.effects == [.open(0), .save])
    #expect(driver.shows("Opgeslagen.") && !driver.shows("*LL-03"))
  }

  @Test func `keys typed ahead are thrown away only when a question appears`() throws {
    var driver = sampleDriver()
    #expect(driver.stack.handle(.key(.f(9))).discardsTypeAhead)
    #expect(!driver.stack.handle(.key(.down)).discardsTypeAhead)
    #expect(!driver.stack.handle(.key(.escape)).discardsTypeAhead)
  }

  @Test(arguments: ["<F10>", "<Esc>", "<A-s>"])
  func `every key of the screen can be reached without it`(script: String) throws {
    var driver = sampleDriver()
    try driver.press(script)
    #expect(driver.shows("Terug") && driver.shows("Verversen") && driver.shows("F9"))
    #expect(driver.violations == [])
    try driver.press("a<Enter>")
    #expect(driver.shows("─ Acties ─"))
  }

  @Test func `a line of the menu that cannot be chosen says why`() throws {
    var driver = sampleDriver()
    try driver.press("<F10><Down>")
    #expect(driver.shows("Alles is al vers."))
    try driver.press("<Enter>")
    #expect(driver.effects == [])
    try driver.press("<Right><Enter>")
    #expect(driver.effects == [.about])
  }

  @Test func `F1 tells about the field, then the screen, then all keys`() throws {
    var driver = sampleDriver()
    try driver.press("<Enter><F1>")
    #expect(driver.shows("Uitleg over Naam."))
    try driver.press("<F1>")
    #expect(driver.shows("F2, Ctrl-S: Opslaan"))
    try driver.press("<F1>")
    #expect(driver.shows("LL-03"))
    #expect(driver.violations == [])
  }

  @Test func `a question mark is help in a list and text in a field`() throws {
    var driver = sampleDriver()
    try driver.press("?")
    #expect(driver.shows("Kies een leerling"))
    try driver.press("<Esc><Enter>?")
    #expect(driver.shows("van den?"))
  }

  @Test func `Ctrl-C does not quit but tells how`() throws {
    var driver = sampleDriver()
    try driver.press("<C-c>")
    #expect(driver.shows("Druk op F3 om terug te gaan."))
    try driver.press("<Down>")
    #expect(!driver.shows("Druk op F3"))
  }

  @Test func `a resize keeps what was typed`() throws {
    var driver = sampleDriver()
    try driver.press("<Enter>xyz")
    driver.send(.resize(GridSize(columns: 60, rows: 15)))
    #expect(driver.shows("Maak het venster groter (nu 60×15)."))
    try driver.press("<F3>")
    driver.send(.resize(GridSize(columns: 132, rows: 43)))
    #expect(driver.shows("van denxyz"))
    #expect(driver.violations == [])
  }

  @Test func `a click on the bar presses its key`() throws {
    var driver = sampleDriver()
    driver.send(.click(GridPosition(row: 23, column: 21)))
    #expect(driver.shows("─ Acties ─"))
  }

  @Test func `Ctrl-L draws everything again`() {
    var driver = sampleDriver()
    #expect(driver.stack.handle(.key(.control("l"))).redrawsAll)
  }
}
