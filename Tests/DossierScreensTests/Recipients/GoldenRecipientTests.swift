import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// The screens of recipients, agreements and demands as users see them, at three sizes.
@Suite struct GoldenRecipientTests {
  @Test func `the list of recipients tells in a word how each stands`() throws {
    try RecipientStage.list().checkEverySize("ON-01", besides: RequestStage.goldens)
  }

  @Test func `a recipient tells what may go there and what was agreed`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<Enter>")
    stage.checkEverySize("ON-02", besides: RequestStage.goldens)
    try stage.press("<F9>")
    stage.check("ON-02-acties-80x24", besides: RequestStage.goldens)
  }

  @Test func `a reader of the register sees why nothing can be changed`() throws {
    let stage = try RecipientStage.list("DIR")
    try stage.press("<Enter><F9>")
    stage.check("ON-02-acties-directeur-80x24", besides: RequestStage.goldens)
  }

  @Test func `an agreement tells what is wanting before everything else`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<Enter><End><Enter>")
    stage.checkEverySize("ON-06", besides: RequestStage.goldens)
  }

  @Test func `the forms of a recipient and an agreement`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<F6>")
    stage.checkEverySize("ON-03", besides: RequestStage.goldens)
    try stage.press("<F3><Enter><F6>")
    stage.checkEverySize("ON-04", besides: RequestStage.goldens)
  }

  @Test func `the list of suppliers is ready to print`() throws {
    let stage = try RecipientStage.list()
    try stage.press("<A-l>")
    stage.checkEverySize("ON-05", besides: RequestStage.goldens)
  }

  @Test func `the list of demands tells what is late`() throws {
    try RecipientStage.demands().checkEverySize("PV-01", besides: RequestStage.goldens)
  }

  @Test func `a demand tells what it asks and what must not be given`() throws {
    let stage = try RecipientStage.demands()
    try stage.press("<Enter>")
    stage.checkEverySize("PV-02", besides: RequestStage.goldens)
    try stage.press("<F9>")
    stage.check("PV-02-acties-80x24", besides: RequestStage.goldens)
  }

  @Test func `a spoken demand whose paper is late says to stop`() throws {
    let late = InventedRecipients.policeDemand(
      .spoken(on: InventedRecipients.today.adding(days: -5)))
    let stage = try RecipientStage.demands(demand: InventedRecipients.demandAnswer(late))
    try stage.press("<Enter>")
    stage.checkEverySize("PV-02-te-laat", besides: RequestStage.goldens)
  }

  @Test func `the FG sees a demand and can tick it`() throws {
    let stage = try RecipientStage.demands(
      "FG", demand: InventedRecipients.demandAnswer(mayHandle: false))
    try stage.press("<Enter><F9>")
    stage.checkEverySize("PV-02-fg", besides: RequestStage.goldens)
  }

  @Test func `the scan of a demand is added and read out here`() throws {
    let desk = CannedDesk()
    var demand = InventedRecipients.policeDemand(noticed: true)
    demand.scan = DemandScan(
      content: RecordID(number: 90), fileType: "pdf", size: 120_000, by: InventedSchool.clerk,
      on: InventedRecipients.today)
    let stage = try RecipientStage.demands(
      desk: desk, demand: InventedRecipients.demandAnswer(demand))
    try stage.press("<Enter>")
    stage.checkEverySize("PV-02-scan", besides: RequestStage.goldens)
    try stage.press("<F9><Down><Down><Down><Enter>")
    desk.next = [.performed(ActionOutcome())]
    try stage.press("/media/v.pdf<Enter><Enter>")
    let added = try #require(desk.actions.last as? AddDemandScan)
    #expect(added.demand == InventedRecipients.demand && added.file == "/media/v.pdf")
    #expect(added.seen == 1)
    #expect(stage.message.contains("De scan is toegevoegd"))
    try stage.press("<F9><Down><Down><Down><Down><Enter>")
    desk.next = [.documentSaved(path: "/media/w.pdf")]
    try stage.press("/media/w.pdf<Enter><Enter>")
    guard case .save(let query as DemandScanQuery, "/media/w.pdf")? = desk.effects.last else {
      Issue.record("Nothing was saved.\n\(stage.text)")
      return
    }
    #expect(query.demand == InventedRecipients.demand)
    #expect(stage.message.contains("/media/w.pdf"))
  }

  @Test func `what was given and the FG must see stands on the start screen`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.notices(3)])
    let stage = try RecipientStage.enter("FG", desk: desk)
    stage.checkEverySize("VD-01-verstrekkingen", besides: RequestStage.goldens)
  }

  @Test func `the form of a demand`() throws {
    let stage = try RecipientStage.demands()
    try stage.press("<F6>berg<Enter>")
    stage.checkEverySize("PV-03", besides: RequestStage.goldens)
  }

  @Test func `the paper of a spoken demand, and the end of a demand, have a form`() throws {
    let late = InventedRecipients.policeDemand(
      .spoken(on: InventedRecipients.today.adding(days: -2)))
    let spoken = try RecipientStage.demands(demand: InventedRecipients.demandAnswer(late))
    try spoken.press("<Enter><F9>papier<Enter>")
    spoken.checkEverySize("PV-04", besides: RequestStage.goldens)
    let stage = try RecipientStage.demands()
    try stage.press("<Enter><F9>a<Enter>")
    stage.checkEverySize("PV-05", besides: RequestStage.goldens)
  }

  @Test func `the start screen tells what agreements and demands need`() throws {
    let desk = CannedDesk()
    let today = InventedRecipients.today
    let late = RecipientsToday.DemandDue(
      demand: InventedRecipients.demand, due: today.adding(days: -2), isLate: true)
    desk.today = TodayBoard(items: [
      .demands(.paper, [late]),
      .demands(.answer, [.init(demand: RecordID(number: 82), due: today, isLate: false)]),
      .demands(.unseen, [late]), .agreementsLacking(2),
      .agreementsEnding([
        .init(
          agreement: InventedRecipients.contract, recipient: InventedRecipients.supplier,
          name: "Lesmaat BV", lastDay: today.adding(days: 40), daysLeft: 40)
      ]),
    ])
    let stage = try RecipientStage.enter("DIR", desk: desk)
    stage.checkEverySize("VD-01-ontvangers", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    #expect(stage.shows("PV-01"))
    try stage.press("<F3><End><Enter>")
    #expect(stage.shows("ON-01"))
  }
}
