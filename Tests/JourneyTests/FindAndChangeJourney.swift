import Testing

extension Journeys {
  @Test func `the office finds a pupil, changes a town, and sees who changed it`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let old = try #require(
      try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm"))
    let office = try User("adm", at: school).start()

    try office.open(pupil).change("Woonplaats").overwrite("Nieuwstad").save()
    try office.press("<F3>").expect("DS-01", "Nieuwstad")

    try office.goToLine("Woonplaats").act("Geschiedenis van dit veld")
      .expect("Woonplaats", "Nieuwstad", old, "Administratief mede")
    try office.press("<F3>").expect("DS-01").menu("Uitloggen").expect("IN-01")

    #expect(
      try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == "Nieuwstad")
    #expect(try school.isWhole())
  }

  @Test func `a search finds a name without its accents, its prefix and its order`() throws {
    let school = try School()
    let pupils = try school.pupils(as: "adm")
    let pupil = try #require(pupils.first { $0.name.contains(" van ") || $0.name.contains(" de ") })
    let office = try User("adm", at: school).start()

    try office.press("<F7>").expect("LL-01").press(pupil.surname.lowercased())
      .expect("> ", pupil.name)
    try office.press("<Enter>\(pupil.surname.prefix(2))").expect("> \(pupil.name)")
  }
}
