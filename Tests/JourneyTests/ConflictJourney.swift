import Testing

extension Journeys {
  @Test(arguments: [("Mijne houden", "Tweedestad"), ("Die van collega", "Eerstestad")])
  func `the second of two who change a field sees both versions and decides`(
    button: String, stays: String
  ) throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let (first, second) = try pair(school, pupil)
    try first.change("Woonplaats").overwrite("Eerstestad")
    try second.change("Woonplaats").overwrite("Tweedestad")

    try first.save()
    try second.expect("Een collega wijzigde ook Woonplaats", "Tweedestad").saving()
      .expect("Een collega was u voor", "Eerstestad", "Tweedestad", "Administratief medewerker")
      .answer(button).expectGone("Een collega was u voor").expect(stays)
    try second.press("<F3>").expect("DS-01", stays)

    #expect(try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == stays)
  }

  @Test func `whoever works on after a conflict keeps what was typed and is asked again`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let (first, second) = try pair(school, pupil)
    try first.change("Woonplaats").overwrite("Eerstestad")
    try second.change("Woonplaats").overwrite("Tweedestad")
    try first.save()

    try second.saving().expect("Een collega was u voor").press("<Escape>")
      .expectGone("Een collega was u voor").expect("Tweedestad")
    try second.press("<F2>").expect("Een collega was u voor", "Eerstestad", "Tweedestad")
  }

  @Test func `two who change different fields both have their way`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let (first, second) = try pair(school, pupil)
    try first.change("Woonplaats").overwrite("Eerstestad")
    try second.change("Straat").overwrite("Tweedelaan")

    try first.save()
    try second.expect("Eerstestad", "Tweedelaan").save()

    #expect(try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == "Eerstestad")
    #expect(try school.value(of: "c02.straat", in: "C02", of: pupil, as: "adm") == "Tweedelaan")
  }

  @Test func `a colleague's change comes into the list while somebody types in the search`() throws
  {
    let school = try School()
    let pupils = try school.pupils(as: "adm")
    let pupil = try #require(pupils.first)
    let (first, second) = (
      try User("adm", at: school).start(), try User("cla", at: school).start()
    )
    try second.press("<F7>").expect("LL-01").press(pupil.firstName).expect("> \(pupil.name)")
    try first.open(pupil).change("Achternaam").overwrite("Zonderling").saving()
    try first.expect("Opgeslagen.")

    // Two seconds on an idle machine; looking again each half minute would be found out here.
    try second.soon.expect("Zonderling, \(pupil.firstName)", "Zoek [\(pupil.firstName)")

    try second.press("x").expect("Zoek [\(pupil.firstName)x")
  }

  /// The office and the coordinator, both with the same dossier open.
  private func pair(_ school: School, _ pupil: Pupil) throws -> (User, User) {
    (
      try User("adm", at: school).start().open(pupil),
      try User("cla", at: school).start().open(pupil)
    )
  }
}
