import Foundation
import Testing

extension Journeys {
  @Test func `a stack of ten forms is entered with Enter, each with its own result`() throws {
    let school = try School()
    let office = try User("adm", at: school).start()
    try office.menu("Stapel formulieren invoeren").expect("TS-04", "Wat staat op het formulier")
      .type("Map van vandaag", in: "Waar liggen ze").goToField("Meestal is het").press("j<F2>")
      .expect("Uitkomst", "0 vastgelegd")
    for number in 1...10 { try office.enterForm(number) }
    try office.expect("10 vastgelegd")

    let today = Date.now.formatted(.iso8601.year().month().day())
    let entered = try school.pupils(as: "adm").filter { pupil in
      let consents = try school.ask("consents", ["--pupil", pupil.id], as: "adm").object
      let words = consents["history"] as? [[String: Any]] ?? []
      let own = words.filter { $0["place"] as? String == "Map van vandaag" }
      // Whose word it is and who typed it are two things.
      return own.count > 5
        && own.allSatisfy { $0["guardian"] != nil && $0["entered"] as? String == today }
    }
    #expect(entered.count == 10)
    #expect(try school.isWhole())
  }

  @Test func `a withdrawal closes what a teacher is looking at`() throws {
    let school = try School()
    let pupil = try #require(
      try school.pupils(as: "lkr").first { try school.sees("C17", of: $0, as: "lkr") })
    let teacher = try User("lkr", at: school).start().open(pupil).goToLine("Beeldmateriaal")

    let office = try User("adm", at: school).start().open(pupil)
    try office.press("<C-k>").expect("TS-02 Toestemming - \(pupil.name)")
      .press("foto's en video's maken").expect("> Foto's en video's maken").act("Intrekken")
      .expect("TS-03 Toestemming intrekken").press("<F2>").expect("Ingetrokken. Het geldt meteen.")

    try teacher.expectGone("Beeldmateriaal").expect("DS-01 \(pupil.name)")
    #expect(try !school.sees("C17", of: pupil, as: "lkr"))
    try office.menu("Werklijst na intrekken").expect("TS-06", "foto: ", pupil.surname)
    #expect(try school.isWhole())
  }
}

extension User {
  /// Takes the form under the cursor, and says who signed where that is asked.
  fileprivate func enterForm(_ number: Int) throws {
    let done = "\(number) vastgelegd"
    for _ in 0..<20 {
      try press("<Enter>")
      let shot = try terminal.wait("no answer to a form") { shot in
        ["Wie heeft getekend?", "Niemand mag", done].contains(where: shot.text.contains)
      }
      if shot.text.contains("Wie heeft getekend?") { try press("<Enter>").expect(done) }
      if shot.text.contains(done) || shot.text.contains("Wie heeft getekend?") { return }
      // Nobody may sign for this pupil: the form is put aside.
      try press("<Down>").expectGone("Niemand mag")
    }
  }
}

extension School {
  /// Whether a user finds a category in the dossier of a pupil.
  fileprivate func sees(_ category: String, of pupil: Pupil, as user: String) throws -> Bool {
    let dossier = try ask("dossier", ["--pupil", pupil.id], as: user).object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    return categories.contains { $0["code"] as? String == category }
  }
}
