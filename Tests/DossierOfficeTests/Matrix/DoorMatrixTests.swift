import DossierCore
import DossierOffice
import Testing

struct DoorMatrixTests {
  @Test(
    .tags(
      .`R-I-1.3-2`, .`R-O-4.3-4`, .`R-O-6.1-1`, .`R-O-4.1-1`, .`R-O-4.2-2`,
      .`R-O-3.3-2`), arguments: BoardPolicy.boards)
  func `every role sees and changes through the door exactly what its cells give`(
    board: String
  ) throws {
    let policy = try BoardPolicy.read(board)
    var wrong: [String] = []
    for role in policy.loginRoles {
      let scene = try Scene(policy)
      scene.stock([[1, 2, 3]])
      try scene.enrol(Scene.pupil)
      try scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
      try scene.grant(Scene.pupil, to: role, until: 10)
      let office = try scene.office(role)
      for (pupil, isInScope) in [(Scene.pupil, true), (Scene.stranger, false)] {
        var oracle = MatrixOracle(policy: policy, role: role, isInScope: isInScope)
        // ICT has a cell for the log and no key of anything about a pupil.
        oracle.canFindPupils = !Set(policy.compartments(for: role))
          .isDisjoint(with: [.dossier, .register])
        let found = try differences(oracle, pupil, scene, office)
        wrong += found.map { "\(role) \(isInScope ? "inside" : "outside") \($0)" }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private func differences(
    _ oracle: MatrixOracle, _ pupil: PupilID, _ scene: Scene, _ office: Office
  ) throws -> [String] {
    var wrong: [String] = []
    var seen: [CategoryCode: CategoryAnswer] = [:]
    let asked = Ending {
      for category in try office.answer(DossierQuery(pupil: pupil)).categories {
        seen[category.code] = category
      }
    }
    let expected: Ending = oracle.reachesPupil ? .done : .refused(.notFound(.pupil))
    if asked != expected { wrong.append("dossier: \(asked)") }
    for category in oracle.policy.categories {
      let cell = oracle.expected(category)
      let state = seen[category.code]?.state ?? .hidden
      if state != cell.state { wrong.append("\(category.code) \(state), not \(cell.state)") }
      if seen[category.code]?.mayChange ?? false != cell.mayChange {
        wrong.append("\(category.code) mayChange")
      }
      wrong += attempts(category, oracle, pupil, scene, office)
    }
    return wrong
  }

  private func attempts(
    _ category: DataCategory, _ oracle: MatrixOracle, _ pupil: PupilID, _ scene: Scene,
    _ office: Office
  ) -> [String] {
    let change = scene.change(category, of: pupil)
    let holdsNothing = category.fields.allSatisfy { $0.isManaged || $0.isRequired }
    let isKept = category.documentAudience?.contains(oracle.role) ?? true
    let rows: [(String, Ending, Ending)] = [
      (
        "change", Ending { _ = try office.perform(change) },
        expected(
          category, oracle,
          allowed: category.form == .entries
            ? .refused(.categoryHolds(category.code, no: .sheets)) : .done)
      ),
      (
        "entry", Ending { _ = try office.perform(scene.entry(category.code, of: pupil)) },
        expected(
          category, oracle,
          allowed: category.holdsEntries
            ? .done : .refused(.categoryHolds(category.code, no: .entries)))
      ),
      (
        "document", Ending { _ = try office.perform(scene.document(category.code, of: pupil)) },
        expected(
          category, oracle,
          allowed: !isKept
            ? .refused(.mayNotChange(category.code, .audience(category.documentAudience ?? [])))
            : category.holdsDocuments
              ? .done : .refused(.categoryHolds(category.code, no: .documents)))
      ),
    ]
    return rows.compactMap { name, ending, expected in
      if ending == expected || (expected.isMayNotChange && ending.isMayNotChange) { return nil }
      if name == "change" && holdsNothing { return nil }
      return "\(category.code) \(name): \(ending), not \(expected)"
    }
  }

  /// What must come of an attempt that would otherwise end as `allowed`.
  private func expected(
    _ category: DataCategory, _ oracle: MatrixOracle, allowed: Ending
  ) -> Ending {
    guard oracle.reachesPupil else { return .refused(.notFound(.pupil)) }
    let cell = oracle.policy.matrix.cell(oracle.role, category.code)
    let isInside = oracle.isInScope || cell.scope == .board
    if category.needsConsent, category.isRecorded, isInside, cell.access == .change {
      return .refused(.consentMissing(category.code))
    }
    let verdict = oracle.expected(category)
    if verdict.state == .hidden { return .refused(.notFound(.category)) }
    if !verdict.mayChange { return .refused(.mayNotChange(category.code, .noCell)) }
    return allowed
  }
}
