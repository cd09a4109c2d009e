import Testing

extension Journeys {
  @Test func `a teacher does not find a pupil of another group`() throws {
    let school = try School()
    let own = try school.pupils(as: "lkr")
    let other = try #require(try school.pupils(as: "adm").first { !own.contains($0) })
    let teacher = try User("lkr", at: school).start()

    try teacher.press("<F7>").expect("LL-01").press(other.searched).expect("Geen leerling")
    let screen = try teacher.terminal.shot().text
    #expect(!screen.contains(other.name))
  }

  @Test func `a teacher sees neither care nor number where an internal coach sees care`() throws {
    let care = "Psychosociaal en onderzoek"
    let school = try School()
    let pupil = try #require(try school.pupils(as: "lkr").first)
    let teacher = try User("lkr", at: school).start().open(pupil).allPages()
    let coach = try User("ib", at: school).start().open(pupil).allPages()

    #expect(teacher.contains("Identiteit") && coach.contains(care))
    for category in [care, "BSN of onderwijsnummer"] {
      #expect(!teacher.contains(category), "\(category) is on a teacher's screen:\n\(teacher)")
    }
  }

  @Test func `system management has no pupils at all`() throws {
    let school = try School()
    let manager = try User("ict", at: school).start()

    #expect(try !manager.terminal.shot().lines[0].contains("Leerlingen"))
    try manager.press("<F7>").press("<F10>").expect("─┐").press("<Right>", until: "Beleid")
    #expect(try !manager.terminal.shot().text.contains("LL-01"))
  }

  @Test func `the data protection officer reads and cannot change`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "fg").first)
    let officer = try User("fg", at: school).start().open(pupil)

    try officer.goToLine("Roepnaam").press("<Enter>").expect("Sluiten")
    #expect(try !officer.terminal.shot().text.contains("WZ-01"))
    try officer.press("<Enter>").expectGone("Sluiten")
    let actions = try officer.press("<F9>").expect("─┐").terminal.shot().text
    #expect(!actions.contains("Wijzigen") && !actions.contains("intrekken"), "\(actions)")
  }
}

extension User {
  /// Everything that the list on the screen holds, from its first page to its last.
  fileprivate func allPages() throws -> String {
    var shot = try terminal.shot()
    var pages = shot.text
    while !shot.isAtEnd {
      let before = shot
      try press("<PageDown>")
      try terminal.wait("no next page") { $0 != before }
      shot = try terminal.shot()
      pages += shot.text
    }
    return pages
  }
}

extension Shot {
  /// Whether the position on the last line, like `107/107`, is that of the last line.
  fileprivate var isAtEnd: Bool {
    let bar = lines.last { !$0.isEmpty } ?? ""
    let numbers = bar.split(separator: " ").last?.split(separator: "/") ?? []
    return numbers.count != 2 || numbers[0] == numbers[1]
  }
}
