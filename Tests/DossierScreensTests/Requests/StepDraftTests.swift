import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// What was being decided, proposed or extended is kept at a lock and there again afterwards.
@Suite struct StepDraftTests {
  /// Locks, logs in anew on another desk and goes on with what was kept.
  private func goOn(
    from stage: Stage, role: String, with answer: RequestAnswer,
    dossier: DossierAnswer = InventedDossier.answer()
  ) throws -> Stage {
    stage.send(.hangup)
    let kept = stage.desk.effects.compactMap {
      if case .keepDraft(let draft) = $0 { draft } else { nil }
    }
    let draft = try #require(kept.last.flatMap { $0.reread })
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    desk.answering = { effect in
      switch effect {
      case .ask(is RequestQuery): .answered(answer)
      case .ask(is DossierQuery): .answered(dossier)
      default: nil
      }
    }
    let later = try role == "DIR" ? enterHead(desk) : RequestStage.enter("ADM", desk: desk)
    try later.press("v<Enter>")
    return later
  }

  private func enterHead(_ desk: CannedDesk) throws -> Stage {
    desk.next = [.entered(try InventedOversight.workplace())]
    return try Stage(entering: "DIR", desk: desk)
  }

  private func begun() throws -> RequestCase {
    let clerk = InventedRequests.clerk
    return try InventedRequests.request(
      31,
      InventedRequests.intake(
        .access(.wholeDossier), "2026-11-02", by: .guardian(InventedRequests.mother)),
      [
        ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-04", clerk, .identityEstablished(.knownInPerson)),
      ])
  }

  @Test func `a decision that was being made is there again, with the part decided apart`() throws {
    let answer = InventedRequests.answer(try begun(), actor: InventedRequests.head)
    let desk = CannedDesk()
    desk.answering = { effect in
      switch effect {
      case .ask(is RequestQuery): .answered(answer)
      case .ask(is RequestsQuery): .answered(RequestsAnswer(count: 1, rows: [answer.row]))
      default: nil
      }
    }
    let stage = try enterHead(desk)
    try stage.press("<F10><Right><Right><Right><Enter><Enter>")
    try stage.choose(RequestStep.decided.words.verb)
    #expect(stage.program.topDraft == nil)
    try stage.press("t<Enter><F6>leer<Enter>")
    let before = try #require(stage.program.topDraft)
    let later = try goOn(from: stage, role: "DIR", with: answer)
    #expect(later.shows("*VZ-04"))
    #expect(later.message.contains("Uw concept staat er weer."))
    #expect(later.program.topDraft == before)
    later.checkEverySize("VZ-04-concept", besides: RequestStage.goldens)
  }

  @Test func `a proposal to erase is there again, and nothing that may not go is erased`() throws {
    let request = try InventedExecution.erasure()
    let stage = try InventedExecution.stage(request, .erasureProposed)
    #expect(stage.program.topDraft == nil)
    try stage.press("<Down><Enter>bewaren<Enter>Zaak 26/118<Enter><Enter>")
    #expect(stage.shows("Zaak 26/118"))
    let before = try #require(stage.program.topDraft)
    let answer = InventedRequests.answer(request, actor: InventedRequests.clerk)
    let later = try goOn(from: stage, role: "ADM", with: answer)
    #expect(later.shows("*VZ-09") && later.shows("Zaak 26/118"))
    #expect(later.program.topDraft == before)
    later.checkEverySize("VZ-09-concept", besides: RequestStage.goldens)
  }

  @Test func `a kept line is not erased when it is barred meanwhile`() throws {
    var line = ErasureDraft(
      category: "C10", name: "Leerresultaten", parts: [], bar: .identity)
    let before = line
    line.take(ErasureLineGiven(category: "C10", fate: .erase))
    #expect(line == before)
    // Nor is it held when nobody holds it any more.
    line.take(ErasureLineGiven(category: "C10", fate: .hold, basis: "Zaak 1"))
    #expect(line == before)
    line.take(ErasureLineGiven(category: "C10", fate: .keep, basis: "Regel"))
    #expect(line.fate == .keep && line.basis == "Regel")
    #expect(!line.isAbout(ErasureLineGiven(category: "C11", fate: .erase)))
  }

  @Test func `an extension that was being typed is there again`() throws {
    let answer = InventedRequests.answer(try InventedRequests.access())
    let stage = try RequestStage.request(answer)
    try stage.choose(RequestStep.extended.words.verb)
    try stage.press("20-1-27<Tab><Tab>Het dossier is groot.")
    let later = try goOn(from: stage, role: "ADM", with: answer)
    #expect(later.shows("*VZ-05") && later.shows("20-01-2027"))
    #expect(later.shows("Het dossier is groot."))
  }

  @Test func `a decision that a colleague took meanwhile is not gone on with`() throws {
    let answer = InventedRequests.answer(try begun(), actor: InventedRequests.head)
    let draft = Draft.requestStep(
      RequestStepDraft(
        request: answer.row.request, step: RequestStep.decided.rawValue,
        typed: ["oordeel 0": DecisionPaper.granted]))
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    let taken = InventedRequests.answer(
      try InventedRequests.decided(), actor: InventedRequests.head)
    desk.answering = { effect in
      if case .ask(is RequestQuery) = effect { .answered(taken) } else { nil }
    }
    let stage = try enterHead(desk)
    try stage.press("v<Enter>")
    #expect(stage.shows("VZ-02") && !stage.shows("VZ-04"))
  }
}
