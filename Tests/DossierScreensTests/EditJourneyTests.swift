import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Changing a category: nothing that is typed is ever lost.
@Suite struct EditJourneyTests {
  private static let newPhone = "<Tab><Tab><C-u>0612345679"
  private static let source = "<Tab><Tab><Tab>o"

  private static func change(_ stage: Stage) -> ChangeSheet? {
    stage.desk.actions.last as? ChangeSheet
  }

  @Test func `saving sends what was seen and what was typed, and stays`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.newPhone + Self.source + "<F2>")
    let change = try #require(Self.change(stage))
    #expect(
      change.edits == [
        FieldEdit(field: "c02.telefoon", seen: "+31612345678", value: "06-12345679")
      ])
    #expect(change.source == .guardian)
    #expect(stage.message.contains("Opgeslagen."))
    #expect(stage.shows(" WZ-01 Contact leerling"))
    try stage.press("<F3>")
    #expect(stage.shows("DS-01"))
  }

  @Test func `a value typed in another form but not changed is not saved`() throws {
    let stage = try FormStage.contact()
    try stage.press("<Tab><Tab><C-u>06 1234 5678<Tab><F3>")
    #expect(stage.shows("DS-01"))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `the source is required before anything is saved`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.newPhone + "<F2>")
    #expect(stage.desk.actions.isEmpty)
    #expect(stage.message.contains("Bron van deze gegevens is verplicht"))
  }

  @Test func `keeping mine after a conflict saves over the colleague's value`() throws {
    let stage = try FormStage.contact()
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press(Self.newPhone + Self.source + "<F2>")
    #expect(stage.turn.discardsTypeAhead)
    #expect(stage.shows("van P. de Vries op 22-11-2026: 0511-223344"))
    try stage.press("m<Enter>")
    #expect(Self.change(stage)?.edits.map(\.seen) == ["+31511223344"])
    #expect(Self.change(stage)?.edits.map(\.value) == ["06-12345679"])
    #expect(stage.message.contains("Opgeslagen."))
  }

  @Test func `taking the colleague's value saves nothing`() throws {
    let stage = try FormStage.contact()
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press(Self.newPhone + Self.source + "<F2>d<Enter>")
    #expect(stage.desk.actions.count == 1)
    #expect(stage.shows("[0511-223344"))
    try stage.press("<F3>")
    #expect(stage.shows("DS-01"))
  }

  @Test func `working on after a conflict keeps what was typed`() throws {
    let stage = try FormStage.contact()
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press(Self.newPhone + Self.source + "<F2><Enter>")
    #expect(stage.shows("[06-12345679"))
    #expect(stage.shows("*WZ-01"))
  }

  @Test func `a colleague's change of another field appears beside what is typed`() throws {
    let stage = try FormStage.contact()
    try stage.press("<C-u>Kerkstraat")
    stage.desk.dossierPhone = "+31511223344"
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("[Kerkstraat"))
    #expect(stage.shows("[0511-223344"))
    #expect(stage.message.contains("Een collega wijzigde Telefoon."))
  }

  @Test func `a colleague's change of the same field is told and does not overwrite`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.newPhone)
    stage.desk.dossierPhone = "+31511223344"
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("[0612345679"))
    #expect(stage.message.contains("Een collega wijzigde ook Telefoon."))
  }

  @Test func `saving from the question before leaving also leaves`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.newPhone + Self.source + "<F3>o<Enter>")
    #expect(stage.desk.actions.count == 1)
    #expect(stage.shows("DS-01"))
    #expect(stage.message.contains("Opgeslagen."))
  }

  @Test func `a menu does not throw away what is typed`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.newPhone + "<F10><Right><Enter>")
    #expect(stage.shows("*WZ-01"))
    #expect(stage.message.contains("Sla eerst op met F2"))
  }

  @Test func `a masked number is changed only after it was shown`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>burg<Enter>")
    #expect(stage.shows("U mag deze rubriek nu niet wijzigen."))
    try stage.press("<F3>")
    stage.desk.next = [
      .answered(RevealedField(value: "999996785", text: "999996785"))
    ]
    try stage.press("<F9>v<Enter><Enter>w<Enter>")
    #expect(stage.shows("[999996785"))
  }
}
