import DossierCore
import DossierOffice
import Testing

/// Issue 3, part 4: every step from every stage by every role, through the office.
struct StepMatrixTests {
  @Test func `the table names every step`() {
    let named = StepExpectation.stages.map(\.0) + StepExpectation.elsewhere
    #expect(Set(named) == Set(RequestStep.allCases) && named.count == RequestStep.allCases.count)
  }

  @Test(arguments: StepExpectation.stages.map(\.0))
  func `a step is done by its roles in its stages, and else refused with nothing changed`(
    step: RequestStep
  ) throws {
    var wrong: [String] = []
    for phase in RequestPhase.allCases {
      let scene = try RequestScene()
      guard let request = try scene.request(for: step, in: phase) else { continue }
      let snapshot = StoreSnapshot(scene.store)
      let stage = try scene.record(request).request.stage
      #expect(stage.phase == phase)
      for role in scene.scene.policy.loginRoles {
        let expected = expected(step, in: stage, role)
        let ending = Ending { try scene.perform(step, on: request, as: role) }
        if ending != expected.map(Ending.refused) ?? .done {
          wrong.append("\(step) \(phase) \(role): \(ending)")
        }
        if let refusal = expected {
          let name = try #require(try scene.action(step, request)).name
          if StoreSnapshot(scene.store) != snapshot { wrong.append("\(step) \(role) changed") }
          wrong += differences(scene.store.journal.last, name, refusal)
        } else if try scene.newest(request).version == 0 {
          wrong.append("\(step) \(role) wrote nothing")
        }
        snapshot.restore(scene.store)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private func expected(
    _ step: RequestStep, in stage: RequestStage, _ role: RoleCode
  ) -> Refusal? {
    if let refusal = StepExpectation.refusal(of: step, to: role) { return refusal }
    // Who comes second sees the first decision, whatever else is wrong with theirs.
    if step == .decided, let taken = stage.decision { return .request(.alreadyDecided(taken)) }
    guard StepExpectation.belongs(step, to: stage.phase) else {
      return .request(.notInThisStage(step, stage.phase))
    }
    return StepExpectation.refusal(of: step, to: role, in: stage.phase)
  }

  /// What is wrong with the journal line of a refusal.
  private func differences(
    _ line: JournalEntry?, _ name: String, _ refusal: Refusal
  ) -> [String] {
    let isRight =
      line?.event == .refused && line?.outcome == .refused && line?.objects == [name]
      && line?.rule == refusal.rule?.text
    return isRight ? [] : ["\(name): \(refusal) has no line"]
  }
}

extension OfficeAction {
  /// The name of an action of which only the protocol is known.
  fileprivate var name: String { Self.name }
}
