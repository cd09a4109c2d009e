import Foundation
import Testing

extension Journeys {
  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
  func `a terminal after a signal is as it was and tells nothing`(signal: Int32) throws {
    let typed = "Signaalstad"
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let office = try User("adm", at: school)
    let before = try modes(of: office, as: "voor", in: school)
    try office.start().open(pupil).change("Woonplaats").overwrite(typed).expect(typed)

    try office.terminal.process().send(signal)
    try office.expect(Terminal.prompt)

    #expect(try modes(of: office, as: "na", in: school) == before)
    #expect(try !office.terminal.isAlternate())
    let left = try office.terminal.scrollback()
    for text in [typed, pupil.surname, pupil.firstName, "WZ-01"] {
      #expect(!left.contains(text), "\(text) can be read back:\n\(left)")
    }
    #expect(try school.isWhole())
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `whoever is cut off finds what was typed as a draft`(signal: Int32) throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let office = try User("adm", at: school).start().open(pupil)
    try office.change("Woonplaats").overwrite("Wegstad").expect("Wegstad")

    try office.terminal.process().send(signal)
    try office.expect(Terminal.prompt)

    try User("adm", at: school).start().expect("Er is een concept van u")
      .answer("Verdergaan").expect("WZ-01", "Wegstad")
  }

  @Test func `two windows of one person both find back what was typed in them`() throws {
    let school = try School()
    let pupils = try school.pupils(as: "adm")
    let windows = try [("Linksstad", pupils.first), ("Rechtsstad", pupils.last)].map {
      let (typed, pupil) = ($0.0, try #require($0.1))
      let window = try User("adm", at: school).start().open(pupil)
      return try window.change("Woonplaats").overwrite(typed).expect(typed)
    }
    for window in windows {
      try window.terminal.process().send(SIGHUP)
      try window.expect(Terminal.prompt)
    }

    let again = try User("adm", at: school).start()
    try again.expect("Er is een concept van u").answer("Verdergaan").expect("Rechtsstad").save()
      .press("<F3>")
    try again.expect("Er is een concept van u").answer("Verdergaan").expect("Linksstad").save()
      .press("<F3>")
    try again.expect("VD-01").expectGone("Concept van u")
    #expect(try school.isWhole())
  }

  @Test func `what was confirmed outlives a kill, what was typed does no harm`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").first)
    let office = try User("adm", at: school).start().open(pupil)
    try office.change("Woonplaats").overwrite("Blijfstad").save()
    try office.terminal.process().send(SIGKILL)

    #expect(
      try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == "Blijfstad")
    #expect(try school.isWhole())

    let again = try User("adm", at: school).start().open(pupil)
    try again.change("Woonplaats").overwrite("Half").expect("Half")
    try again.terminal.process().send(SIGKILL)

    #expect(
      try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm") == "Blijfstad")
    #expect(try school.isWhole())
  }

  /// How the terminal treats keys and letters, as `stty -a` tells it.
  private func modes(of user: User, as name: String, in school: School) throws -> String {
    let file = school.scratch.path(name)
    try user.press("stty -a > '\(file)'; echo modes: \(name)<Enter>")
    try user.terminal.wait("no modes") { $0.lines.contains("modes: \(name)") }
    return try String(contentsOfFile: file, encoding: .utf8)
  }
}
