import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Correctie uitvoeren: old, current and new side by side, and never over a colleague's change.
@Suite struct CorrectionScreenTests {
  private func sent(_ stage: Stage) -> CorrectItems? { stage.desk.actions.last as? CorrectItems }

  @Test func `what was asked stands beside what stands there now`() throws {
    let stage = try InventedExecution.stage(InventedExecution.corrections(), .corrected)
    #expect(stage.shows("VZ-08"))
    stage.checkEverySize("VZ-08", besides: RequestStage.goldens)
    try stage.press("<End>")
    stage.checkEverySize("VZ-08-oordeel", besides: RequestStage.goldens)
  }

  @Test func `a fact gets its value after a look at all three`() throws {
    let stage = try InventedExecution.stage(InventedExecution.corrections(), .corrected)
    try stage.press("<F2>")
    stage.checkEverySize("VZ-08-uitvoeren", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    #expect(sent(stage) == nil, "the safe answer changes nothing")
    try stage.press("<F2><S-Tab><Enter>")
    let action = try #require(sent(stage))
    #expect(action.items == [CorrectedItem(item: RequestItemGiven(field: "c02.telefoon"))])
    #expect(action.seen == 4)
    #expect(stage.message.contains("De correctie is uitgevoerd."))
  }

  @Test func `another value than the requester names is a conflict that shows both`() throws {
    let stage = try InventedExecution.stage(InventedExecution.corrections(), .corrected)
    try stage.press("<Down>")
    #expect(stage.shows("LET OP: nu anders"))
    try stage.press("<F2>")
    stage.checkEverySize("VZ-08-anders", besides: RequestStage.goldens)
    try stage.press("<S-Tab><Enter>")
    #expect(
      sent(stage)?.items == [
        CorrectedItem(item: RequestItemGiven(field: "c02.straat"), current: "Dorpsstraat")
      ])
  }

  @Test func `an opinion only gets the statement`() throws {
    let stage = try InventedExecution.stage(InventedExecution.corrections(), .corrected)
    try stage.press("<End><F2>")
    #expect(stage.shows("Er verandert niets aan wat de school schreef."))
    try stage.press("<S-Tab><Enter>")
    #expect(
      sent(stage)?.items == [
        CorrectedItem(item: RequestItemGiven(record: InventedDossier.entry.record))
      ])
  }

  @Test func `what is done already is not done again`() throws {
    let stage = try InventedExecution.stage(
      InventedExecution.corrections(isBegun: true), .corrected)
    try stage.press("<Home><F2>")
    #expect(stage.message.contains("Deze correctie is al uitgevoerd."))
    #expect(stage.shows("uitgevoerd 17-11-2026"))
  }

  @Test func `a change by a colleague in between is shown with both values`() throws {
    let stage = try InventedExecution.stage(InventedExecution.corrections(), .corrected)
    try stage.press("<F2><S-Tab>")
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press("<Enter>")
    #expect(stage.shows("Een collega was u voor"))
    #expect(stage.shows("Er staat nu: +31511223344") && stage.shows("U wilde: +31612345679"))
  }

  @Test(arguments: [
    ("Rekenen gaat goed.", false), ("Rekenen vraagt aandacht.", true),
    ("Rekenen vraagt aandacht. Rekenen vraagt aandacht.", false),
  ])
  func `a passage of a report is found when it stands there once`(
    text: String, isFound: Bool
  ) throws {
    var dossier = InventedDossier.answer()
    let wanted = ProposedCorrection(
      item: .record(InventedDossier.entry.record), old: "Rekenen vraagt aandacht.",
      proposed: "Rekenen lukt.", nature: .fact)
    for index in dossier.categories.indices where !dossier.categories[index].entries.isEmpty {
      dossier.categories[index].entries[0].entry.text = text
    }
    let request = try InventedRequests.request(
      42, InventedRequests.intake(.rectification([wanted]), "2026-11-16"))
    let line = try #require(
      CorrectionSheet(
        InventedRequests.answer(request), dossier, at: InventedRequests.workplace()
      ).lines.first)
    #expect(line.isConflict == !isFound)
    #expect(line.needsReason)
  }

  private static func frozen() -> DossierAnswer {
    var dossier = InventedDossier.answer()
    var phone = dossier.categories[1].sheets[0].fields[2]
    (phone.state, phone.value, phone.text) = (.restricted, nil, nil)
    (phone.mayChange, phone.reason) = (false, .restricted(by: RequestID(number: 31)))
    dossier.categories[1].sheets[0].fields[2] = phone
    return dossier
  }

  @Test func `what is frozen is corrected on the day on which who asked for that agreed`() throws {
    let stage = try InventedExecution.stage(
      InventedExecution.corrections(), .corrected, dossier: Self.frozen())
    #expect(stage.shows("BEPERKT: eerst akkoord"))
    try stage.press("<F2>")
    stage.checkEverySize("VZ-08-beperkt", besides: RequestStage.goldens)
    try stage.press("<C-u>23-11-2026<Enter><Enter>")
    #expect(stage.message.lowercased().contains("toekomst") && sent(stage) == nil)
    try stage.press("<F2><C-u>20-11-2026<Enter><Enter><S-Tab><Enter>")
    let action = try #require(sent(stage))
    #expect(action.agreed == CalendarDate(iso: "2026-11-20"))
    #expect(action.items == [CorrectedItem(item: RequestItemGiven(field: "c02.telefoon"))])
  }

  @Test func `what turns out to stand there in a frozen field is corrected with a second yes`()
    throws
  {
    let stage = try InventedExecution.stage(
      InventedExecution.corrections(), .corrected, dossier: Self.frozen())
    try stage.press("<F2><Enter><Enter><S-Tab>")
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press("<Enter>")
    #expect(stage.shows("Er staat nu: +31511223344"))
    try stage.press("<Enter><F2><Enter><Enter><S-Tab><Enter>")
    #expect(sent(stage)?.items.first?.current == FormStage.conflict.theirs)
  }
}
