import Testing

extension Journeys {
  @Test func `in an emergency a teacher sees the emergency fields and is reviewed`() throws {
    let school = try School()
    let own = try school.pupils(as: "lkr")
    let pupil = try #require(try school.pupils(as: "adm").first { !own.contains($0) })
    let teacher = try User("lkr", at: school).start()

    try teacher.menu("Noodtoegang: leerling zoeken").expect("NT-04")
      .type(pupil.firstName, in: "Voornaam").type(pupil.surname, in: "Achternaam")
      .press("<Enter>").expect("> \(pupil.name)").press("<Enter>")
      .expect("NT-01").press("gevallen op het plein<F2>").expect("DS-01", "Noodtoegang tot")
    let screen = try teacher.terminal.shot().text
    #expect(screen.contains("Noodnummer"))
    for hidden in ["Geboortedatum", "Straat", "Resultaten"] {
      #expect(!screen.contains(hidden), "\(hidden) is no emergency field:\n\(screen)")
    }

    let officer = try User("fg", at: school).start()
    try officer.menu("Noodtoegang na").expect("NT-03", pupil.name)
    try officer.terminal.press(
      "<Down>", until: { $0.cursorLine.contains(pupil.name) }, "no access to \(pupil.name)")
    try officer.press("<Enter>").expect("NT-02", "gevallen op het plein", "Leraar")
  }
}
