import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// What users do with recipients, agreements and demands, key by key.
@Suite struct RecipientJourneyTests {
  @Test func `F4 shows one part of the list, and then one kind`() throws {
    let stage = try RecipientStage.list()
    #expect(stage.shows("Gemeente Zuidhaven"))
    try stage.press("<F4><Down><Enter>")
    #expect(!stage.shows("Gemeente Zuidhaven"))
    #expect(stage.shows("3 ontvangers: afspraak nodig."))
    try stage.press("<F4>gg<Enter>")
    #expect(stage.shows("1 ontvanger: Gemeente en leerplicht."))
  }

  @Test func `a new recipient is put in the register by the form`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<F6>l<Tab>Boekmaat BV<Tab>Beveiligde mail<F2>")
    let action = try #require(stage.desk.actions.last as? AddRecipient)
    #expect(action.details.name == "Boekmaat BV")
    #expect(action.details.type == "LEERMIDDELEN")
    #expect(action.details.channel == "Beveiligde mail")
    #expect(action.details.from == InventedRecipients.today)
  }

  @Test func `a changed agreement carries everything that it had`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<Enter><End><Enter><F9><Enter>")
    try stage.press("<End><Backspace>3<F2>")
    let action = try #require(stage.desk.actions.last as? ChangeAgreement)
    let old = InventedRecipients.agreement().agreement
    #expect(action.agreement == InventedRecipients.contract)
    #expect(action.seen == 2)
    #expect(action.details.number == "VO-2025-13")
    #expect(action.details.purposes == old.purposes)
    #expect(action.details.categories == old.categories)
    #expect(action.details.subprocessors == old.subprocessors)
    #expect(action.details.securityAnnex == old.securityAnnex)
    #expect(action.details.breachNoticeHours == 24)
    #expect(action.details.ends == old.ends)
    #expect(action.details.reviewBy == old.reviewBy)
  }

  @Test func `the list of suppliers is read again before it is written`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<A-l><F9><Enter><Enter>")
    var answer = InventedRecipients.suppliers()
    answer.html = "<p>Nieuw BV</p>"
    let text = stage.desk.written(SuppliersQuery.self, to: "leveranciers.html", answer)
    #expect(text == "<p>Nieuw BV</p>")
  }

  @Test func `a demand is registered with what was typed`() throws {
    let stage = try RecipientStage.demands()
    try stage.press("<F6>berg<Enter>Eenheid Oost<Tab>Hulpofficier<Tab><Tab><Tab><Tab><Tab><Tab>")
    try stage.press("20-11-2026<Tab><Tab>04-12-2026<Tab>Naam en adres<Tab>j<Tab><Tab><Tab><Tab>")
    try stage.press("Kluis<F2>")
    let action = try #require(stage.desk.actions.last as? RegisterDemand)
    #expect(action.pupil == PupilID(number: 21))
    #expect(action.authority == "Eenheid Oost")
    #expect(action.function == "Hulpofficier")
    #expect(action.date == CalendarDate(iso: "2026-11-20"))
    #expect(action.deadline == CalendarDate(iso: "2026-12-04"))
    #expect(action.categories == ["C01"])
    #expect(action.words == "Naam en adres")
    #expect(action.place == "Kluis")
    #expect(action.isSpoken == false)
  }

  @Test func `a demand is closed with a reason when nothing was given`() throws {
    let stage = try RecipientStage.demands()
    try stage.press("<Enter><F9>a<Enter>Gaat over een ander kind<F2>")
    let action = try #require(stage.desk.actions.last as? CloseDemand)
    #expect(action.disclosure == nil)
    #expect(action.reason == "Gaat over een ander kind")
    #expect(action.seen == 1)
  }

  @Test func `a demand on which something was given is closed with it`() throws {
    let given = InventedRecipients.demandAnswer(given: [RecordID(number: 90)])
    let stage = try RecipientStage.demands(demand: given)
    try stage.press("<Enter><F9>a<Enter><F2>")
    let action = try #require(stage.desk.actions.last as? CloseDemand)
    #expect(action.disclosure == RecordID(number: 90))
    #expect(action.reason == nil)
  }

  @Test func `the FG ticks a demand with one action`() throws {
    let stage = try RecipientStage.demands(
      "FG", demand: InventedRecipients.demandAnswer(mayHandle: false))
    try stage.press("<Enter><F9>g<Enter>")
    let action = try #require(stage.desk.actions.last as? NoticeDemand)
    #expect(action.demand == InventedRecipients.demand)
    #expect(stage.shows(DemandPageWording.noticed))
  }

  @Test func `who keeps nothing sees neither register in the menu`() throws {
    #expect(RecipientMenu.items(at: try InventedRecipients.workplace("LKR")).isEmpty)
    #expect(RecipientMenu.items(at: try InventedRecipients.workplace("BES")).count == 2)
    #expect(RecipientMenu.items(at: try InventedRecipients.workplace("DIR")).count == 3)
  }
}
