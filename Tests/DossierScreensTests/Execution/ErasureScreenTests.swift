@testable import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Wissen: one proposes, another approves by typing it, and a certificate without content is left.
@Suite struct ErasureScreenTests {
  private func proposed(_ stage: Stage) -> [ErasureLineGiven]? {
    (stage.desk.actions.last as? ProposeErasure)?.lines
  }

  /// The dossier of somebody who may see everything in it.
  private var dossier: DossierAnswer { InventedDossier.answer() }

  @Test func `the proposal begins with what must stay`() throws {
    let stage = try InventedExecution.stage(InventedExecution.erasure(), .erasureProposed)
    #expect(stage.shows("VZ-09"))
    stage.checkEverySize("VZ-09", besides: RequestStage.goldens)
    try stage.press("<F1>")
    stage.checkEverySize("VZ-09-waarom", besides: RequestStage.goldens)
  }

  @Test func `a category is kept only with a basis`() throws {
    let stage = try InventedExecution.stage(InventedExecution.erasure(), .erasureProposed)
    try stage.press("<Down><Enter>")
    stage.checkEverySize("VZ-09-kiezen", besides: RequestStage.goldens)
    try stage.press("bewaren<Enter>")
    stage.checkEverySize("VZ-09-grondslag", besides: RequestStage.goldens)
    try stage.press("<Enter><Enter>")
    #expect(stage.message.contains("Zonder grondslag kan dit niet blijven staan."))
    try stage.press("<Enter>bewaren<Enter>WPO 40b<Enter><Enter>")
    #expect(stage.shows("WPO 40b"))
    try stage.press("<F2>")
    stage.checkEverySize("VZ-09-voorstel", besides: RequestStage.goldens)
    try stage.press("<S-Tab><Enter>")
    let lines = try #require(proposed(stage))
    #expect(
      lines.first { $0.category == "C02" }
        == ErasureLineGiven(category: "C02", fate: .keep, basis: "WPO 40b"))
    #expect(lines.first { $0.category == "C10" }?.fate == .erase)
    #expect(lines.first { $0.category == "C01" }?.fate == .keep)
    #expect(
      lines.first { $0.category == "C05" }?.basis
        == "afgewezen: de wet zegt: bewaren. Nodig voor de bekostiging.")
    #expect(stage.message.contains("Een ander keurt het goed."))
  }

  @Test func `what is held back stays by itself, with since when, and cannot be put on erasing`()
    throws
  {
    let stage = try InventedExecution.stage(
      InventedExecution.erasure(), .erasureProposed, holds: [InventedHolds.mark(["C02"])])
    stage.checkEverySize("VZ-09-aangehouden", besides: RequestStage.goldens)
    try stage.press("<Down><Enter>")
    #expect(!stage.shows("wissen: alle versies"))
    try stage.press("<Esc><F2><S-Tab><Enter>")
    #expect(proposed(stage)?.first { $0.category == "C02" }?.fate == .hold)
  }

  @Test func `what the law keeps cannot be put on erasing`() throws {
    let sheet = try ErasureSheet(
      InventedRequests.answer(InventedExecution.erasure()), dossier, at: workplace())
    let kept = try #require(sheet.drafts.first { $0.category == "C10" })
    #expect(kept.fate == .keep && kept.basis == "Besluit bekostiging WPO 9")
    guard case .retention? = kept.bar else {
      Issue.record("\(kept)")
      return
    }
  }

  @Test func `what the proposer cannot see is named before it is proposed`() throws {
    var narrow = dossier
    narrow.categories.removeAll { $0.code == "C10" || $0.code == "C05" }
    let sheet = try ErasureSheet(
      InventedRequests.answer(InventedExecution.erasure()), narrow, at: workplace())
    // What was refused stays in any case, so nobody has to look at it.
    #expect(sheet.unseen == ["Leerresultaten"])
    let stage = try InventedExecution.stage(
      InventedExecution.erasure(), .erasureProposed, dossier: narrow)
    try stage.press("<F2>")
    stage.checkEverySize("VZ-09-niet-gezien", besides: RequestStage.goldens)
  }

  /// A workplace of which the policy keeps results by law.
  private func workplace() throws -> Workplace {
    var workplace = try InventedRequests.workplace()
    workplace.policy.categories = workplace.policy.categories.map { category in
      guard category.code == "C10" else { return category }
      var kept = category
      kept.retention = InventedRequests.keptByLaw.retention
      return kept
    }
    return workplace
  }

  @Test func `the second person types the word, and then sees the certificate`() throws {
    let request = try InventedExecution.erasure(isProposed: true, by: InventedRequests.head)
    let stage = try InventedExecution.approval(request)
    stage.checkEverySize("VZ-28", besides: RequestStage.goldens)
    try stage.press("<F2>")
    stage.checkEverySize("VZ-28-bevestigen", besides: RequestStage.goldens)
    try stage.press("ja<Enter><Enter>")
    #expect(stage.message.contains("Er is niets gewist."))
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<F2>Wissen<Enter><Enter>")
    let action = try #require(stage.desk.actions.last as? ApproveErasure)
    #expect(action.seen == request.events.count)
    stage.checkEverySize("VZ-29", besides: RequestStage.goldens)
    try stage.press("<F3>")
    #expect(stage.shows("VZ-02"))
  }

  @Test func `the certificate can be read again from the request`() throws {
    var answer = InventedRequests.answer(
      try InventedExecution.erasure(isProposed: true), actor: InventedRequests.head)
    let head = InventedRequests.head
    answer.progress.erasure = .approved(
      InventedExecution.lines, by: InventedRequests.clerk, approvedBy: head)
    let stage = try RequestStage.request(answer)
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      if case .ask(is ErasureCertificateQuery) = effect {
        return .answered(InventedExecution.certificate)
      }
      return usual(effect)
    }
    try stage.choose("Bewijs van wissing")
    #expect(stage.shows("VZ-29") && stage.shows("Goedgekeurd door:  P. de Vries"))
  }

  @Test func `nobody approves an own proposal`() throws {
    let request = try InventedExecution.erasure(isProposed: true)
    let stage = try InventedExecution.approval(request)
    try stage.press("<F2>")
    #expect(stage.message.contains("een ander keurt het goed"))
    #expect(!stage.shows("Typ het woord"))
  }

  @Test func `the certificate says what became of each category and nothing of what it said`() {
    let text = ExecutionWording.certificate(
      InventedExecution.certificate, RequestNames(InventedRequests.policy))
    #expect(text.contains("Contact leerling: hele rubriek gewist, 5 gegevens."))
    #expect(text.contains("Leerresultaten: bewaard tot en met 31-07-2028."))
    #expect(text.contains("Kenmerk: Rechtbank Ons Dorp, zaak 26/118."))
    #expect(!text.contains("Aïcha") && !text.contains("06"))
  }
}
