import Testing

extension Journeys {
  @Test func `a window that shrinks and grows in the middle of a form loses nothing`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let office = try User("adm", at: school).start().open(pupil)
    try office.change("Woonplaats").overwrite("Krimpstad").expect("Krimpstad")

    try office.terminal.resize(columns: 60, rows: 15)
    try office.expect("Maak het venster groter (nu 60×15)")
    #expect(try !office.terminal.shot().text.contains("Krimpstad"))

    try office.terminal.resize(columns: 132, rows: 43)
    try office.expect("WZ-01", "Krimpstad").press("aan").expect("Krimpstadaan")
    #expect(try office.terminal.shot().isOnField("Woonplaats"))

    try office.terminal.resize(columns: 80, rows: 24)
    try office.press("zee").expect("Krimpstadaanzee", "veld 4").save()
  }
}
