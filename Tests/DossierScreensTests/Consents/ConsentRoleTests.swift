import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// What each role finds of consents, and what it cannot do.
@Suite struct ConsentRoleTests {
  private static let menus: [(RoleCode, [String])] = [
    (
      "ADM",
      [
        "Toestemmingen", "Stapel formulieren invoeren", "Fotolijst maken",
        "Werklijst na intrekken",
      ]
    ),
    ("LKR", ["Toestemmingen", "Fotolijst maken", "Werklijst na intrekken"]),
    (
      "DIR",
      [
        "Toestemmingen", "Fotolijst maken", "Werklijst na intrekken", "Overzicht toestemmingen",
      ]
    ),
    ("FG", ["Werklijst na intrekken", "Overzicht toestemmingen"]), ("ICT", []),
  ]

  @Test(arguments: menus)
  func `the menu has what the role may use`(role: RoleCode, lines: [String]) throws {
    let items = ConsentMenu.items(at: try InventedConsents.workplace(role))
    let stage = try ConsentStage.enter(role)
    try stage.press("<A-t>")
    #expect(items.count == lines.count)
    #expect(stage.shows("Toestemming  ") == !lines.isEmpty)
    for line in lines { #expect(stage.shows(line), "\(line)") }
  }

  @Test func `a teacher sees the own group and records nothing`() throws {
    let stage = try ConsentStage.group("LKR")
    #expect(stage.shows("Groep [7]"))
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol legt geen toestemmingen vast."))
    try stage.press("<Enter><Enter>")
    #expect(!stage.shows("TS-03"))
    #expect(stage.shows("Er is toestemming. Dit mag."))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `evidence that the office left out is not guessed`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is ConsentsQuery) = effect else { return nil }
      var answer = InventedConsents.consents()
      for index in answer.history.indices {
        answer.history[index].place = nil
        answer.history[index].giverName = nil
      }
      return .answered(answer)
    }
    let stage = try ConsentStage.pupil("LKR", desk: desk)
    try stage.press("<End><Enter>")
    #expect(stage.shows("Bewijs: ziet uw rol niet"))
    #expect(stage.shows("een ouder of voogd"))
    for canary in ["Map toestemmingen", "F. van den Berg"] { #expect(!stage.shows(canary)) }
  }

  @Test func `who sees only the state gets no history`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is ConsentsQuery) = effect else { return nil }
      var answer = InventedConsents.consents()
      answer.history = []
      answer.givers = []
      for index in answer.lines.indices {
        answer.lines[index].words = []
        answer.lines[index].subject = nil
      }
      return .answered(answer)
    }
    let stage = try ConsentStage.pupil("DIR", desk: desk)
    #expect(stage.shows("ingetrokken"))
    for canary in ["F. van den Berg", "De Klank", "16-11-2026"] { #expect(!stage.shows(canary)) }
  }

  @Test func `the work list of somebody who only looks cannot be ticked off`() throws {
    let stage = try ConsentStage.enter("FG")
    try stage.press("<A-t><Enter><Enter>")
    #expect(stage.shows("Uw rol handelt dit niet af."))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `one key goes from the dossier to the consents`() throws {
    let desk = CannedDesk()
    let stage = try ConsentStage.enter(desk: desk)
    try stage.press("<F7><Enter><Enter><C-k>")
    #expect(stage.shows("TS-02 Toestemming - Berg, Aïcha van den"))
  }
}
