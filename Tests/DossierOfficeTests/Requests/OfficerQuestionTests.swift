import DossierCore
import DossierOffice
import Testing

/// R-O-3.3-2, UAVG 39: what somebody asks the FG is the FG's to read and to answer.
struct OfficerQuestionTests {
  private static let words = "De directeur las mijn dossier."

  private func words(_ request: RequestID, _ role: RoleCode, _ scene: RequestScene) throws
    -> [String]
  {
    let answer = try scene.office(role).answer(RequestQuery(request: request))
    return ([RequestChange.received(answer.intake)] + answer.timeline.map(\.change)).compactMap {
      switch $0 {
      case .received(let intake): if case .question(let text) = intake.wish { text } else { nil }
      case .answered(let text): text
      default: nil
      }
    }
  }

  @Test func `the FG registers what reaches the FG, and nothing else`() throws {
    let scene = try RequestScene()
    func register(_ wish: WishGiven) throws -> RequestID {
      let outcome = try scene.office("FG").perform(
        RegisterRequest(
          pupil: Scene.pupil, requester: RequesterGiven(guardian: try scene.mother), wish: wish,
          channel: .email, received: scene.scene.today))
      return RequestID(number: try #require(outcome.record).number)
    }
    let request = try register(WishGiven(kind: .question, text: Self.words))
    // The FG cannot look in the dossier, and need not: a question is for everybody.
    #expect(try scene.record(request).entitlement == .entitled([]))
    #expect(throws: Refusal.request(.supervisorOnlyAdvises(.received))) {
      _ = try register(WishGiven(kind: .access))
    }
    #expect(try words(request, "FG", scene) == [Self.words, Self.words])
    for role in ["DIR", "ADM", "BES", "CLA"] as [RoleCode] {
      #expect(try words(request, role, scene) == ["", ""], "\(role)")
    }
  }

  @Test func `who wrote the question down still reads it, and not what the FG answers`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .question, text: Self.words))
    try scene.office("ADM").perform(StartTreatment(request: request))
    #expect(throws: Refusal.request(.officerAnswers)) {
      try scene.office("DIR").perform(AnswerQuestion(request: request, text: "Nee."))
    }
    let tasks = try scene.office("FG").answer(TasksQuery()).tasks
    #expect(tasks.contains { $0.task == .answer && $0.row.request == request })
    #expect(try scene.office("DIR").answer(TasksQuery()).tasks.allSatisfy { $0.task != .answer })
    try scene.office("FG").perform(AnswerQuestion(request: request, text: "Wij zoeken het uit."))
    #expect(try words(request, "ADM", scene) == [Self.words, Self.words, ""])
    #expect(try words(request, "DIR", scene) == ["", "", ""])
    #expect(
      try words(request, "FG", scene) == [Self.words, Self.words, "Wij zoeken het uit."])
  }
}
