import Testing

extension Journeys {
  @Test func `a lock leaves nothing readable and gives back what was typed`() throws {
    let typed = "Vergrendelstad"
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let office = try User("adm", at: school).start().open(pupil)
    try office.change("Woonplaats").overwrite(typed).expect(typed)
    let before = try office.terminal.process()
    let wasInMemory = before.memoryHolds(typed)

    try office.press("<C-o>").expect("LK-01", "Vergrendeld")

    let after = try office.terminal.process()
    #expect(after == before)
    let locked = try office.terminal.shot().text
    for text in [typed, pupil.surname, pupil.firstName] {
      #expect(!locked.contains(text), "\(text) is still on the screen:\n\(locked)")
      #expect(!after.openTexts.contains(text))
    }
    #expect(after.openTexts.contains("--locked-fd"))
    // Whoever may not look into the memory of a process cannot ask this.
    if wasInMemory { #expect(!after.memoryHolds(typed)) }
    #expect(try !office.terminal.scrollback().contains(typed))

    try office.press("<Enter>").expect("Hier werkt adm")
      .press("verkeerd wachtwoord<Enter>").expect("klopt niet", "LK-01")
    try office.press("\(School.password("adm"))<Enter>").expect("Er is een concept van u")
      .answer("Verdergaan").expect("WZ-01", typed)
    try office.save()
    #expect(try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == typed)
  }

  @Test func `whoever locks with nothing typed comes back without a question`() throws {
    let school = try School()
    let office = try User("adm", at: school).start()

    try office.press("<F7>").expect("LL-01").press("<C-o>").expect("LK-01")
    try office.press("<Enter>").expect("Hier werkt adm")
      .press("\(School.password("adm"))<Enter>").expect("VD-01")

    #expect(try !office.terminal.shot().text.contains("concept"))
  }
}
