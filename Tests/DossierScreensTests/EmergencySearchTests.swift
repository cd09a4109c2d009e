import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// A child of another group is helped: found by whole names, opened with a reason.
@Suite struct EmergencySearchTests {
  private static func search(_ role: RoleCode = "LKR") throws -> Stage {
    let stage = try Stage(entering: role)
    try stage.press("<A-l><End><Enter>")
    return stage
  }

  @Test func `a pupil outside the own list opens for as long as the emergency lasts`() throws {
    let stage = try Self.search()
    stage.desk.next = [
      .answered([InventedSchool.pupils[0], InventedSchool.pupils[1]]),
      .performed(ActionOutcome(expires: InventedEmergency.expires)),
      .answered(InventedEmergency.dossier),
    ]
    try stage.press("Aïcha<Tab>Berg<Enter>")
    stage.checkEverySize("NT-04-gevonden")
    guard case .ask(let query as EmergencySearchQuery)? = stage.desk.effects.last else {
      Issue.record("nobody was looked for")
      return
    }
    #expect(query.firstName == "Aïcha" && query.surname == "Berg")
    try stage.press("<Enter>Gevallen op het plein<F2>")
    let open = try #require(stage.desk.actions.first as? OpenEmergencyAccess)
    #expect(open.pupil == PupilID(number: 21) && open.reason == "Gevallen op het plein")
    #expect(stage.shows("Noodtoegang tot 23-11-2026 00:00."))
    stage.checkEverySize("DS-01-nood")
    try stage.press("<F3>")
    #expect(stage.shows("NT-04"))
  }

  @Test func `both names are needed`() throws {
    let stage = try Self.search()
    stage.checkEverySize("NT-04")
    try stage.press("Aïcha<F2>")
    #expect(stage.message.contains("Achternaam is verplicht"))
    #expect(!stage.desk.effects.contains { if case .ask = $0 { true } else { false } })
  }

  @Test func `nobody found leaves the names to be typed again`() throws {
    let stage = try Self.search()
    stage.desk.next = [.answered([RosterRow]())]
    try stage.press("Aïcha<Tab>Bergg<Enter>")
    #expect(stage.message.contains("Geen ingeschreven leerling heet zo."))
    try stage.press("<Backspace>")
    #expect(stage.shows("[Berg "))
  }

  @Test func `F7 goes back from the found pupils to the names`() throws {
    let stage = try Self.search()
    stage.desk.next = [.answered([InventedSchool.pupils[0]])]
    try stage.press("Aïcha<Tab>Berg<Enter><F7>x")
    #expect(stage.shows("[Bergx"))
  }

  @Test func `it is in the actions of the list for who has the duty`() throws {
    let stage = try Stage(entering: "LKR")
    try stage.press("<F7><Enter><F9>nnn<Enter>")
    #expect(stage.shows("NT-04"))
    let menus = ProductMenus.menus(at: try InventedSchool.workplace("ICT"))
    #expect(menus.map(\.title) == ["Vandaag", "Hulp"])
  }
}
