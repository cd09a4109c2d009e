import DossierCore
import DossierOffice
import Testing

/// What the cells give of reports and documents that are there already.
struct DoorItemMatrixTests {
  @Test(
    .tags(.`R-I-1.3-2`, .`R-O-4.3-4`, .`R-O-6.1-1`), arguments: BoardPolicy.boards)
  func `who may not change a category corrects, withdraws and removes nothing in it`(
    board: String
  ) throws {
    let policy = try BoardPolicy.read(board)
    var wrong: [String] = []
    var changed = 0
    var read = 0
    for role in policy.loginRoles {
      for isInside in [true, false] {
        let scene = try Scene(policy)
        let records = try fill(scene, isInside: isInside)
        try scene.grant(Scene.pupil, to: role, until: 10)
        let pupil = isInside ? Scene.pupil : Scene.stranger
        var oracle = MatrixOracle(policy: policy, role: role, isInScope: isInside)
        oracle.canFindPupils = !Set(policy.compartments(for: role))
          .isDisjoint(with: [.dossier, .register])
        let office = try scene.office(role)
        for category in policy.categories {
          let expected = oracle.expected(category)
          for (name, isChange, ending) in attempts(
            category, records[category.code] ?? Scene.Records(), pupil, office)
          {
            let isAllowed =
              oracle.reachesPupil && (isChange ? expected.mayChange : expected.state == .visible)
            if ending == .done {
              if isChange { changed += 1 } else { read += 1 }
              if !isAllowed { wrong.append("\(role) \(isInside) \(category.code) \(name)") }
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    // Without these every refusal would pass.
    #expect(changed > 20 && read > 20, "\(changed) changed, \(read) read")
  }

  /// A pupil of the own group and one of the other school, with something in every category.
  private func fill(
    _ scene: Scene, isInside: Bool
  ) throws -> [CategoryCode: Scene.Records] {
    let fillings = scene.policy.categories.map { category in
      Scene.Filling(
        category: category,
        entry: category.holdsEntries ? ("Gesprek", "Besproken.") : nil,
        document: category.holdsDocuments ? ("Verslag", "inhoud") : nil)
    }.filter { $0.entry != nil || $0.document != nil }
    let own = try scene.enrol(
      Scene.pupil, SampleBoard.school, SampleBoard.group3, isInside ? fillings : [])
    let other = try scene.enrol(
      Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup, isInside ? [] : fillings)
    return isInside ? own : other
  }

  private func attempts(
    _ category: DataCategory, _ records: Scene.Records, _ pupil: PupilID, _ office: Office
  ) -> [(name: String, isChange: Bool, ending: Ending)] {
    var found: [(String, Bool, Ending)] = []
    let code = category.code
    if let entry = records.entry {
      found.append(
        (
          "history", false,
          Ending {
            _ = try office.answer(EntryHistoryQuery(pupil: pupil, category: code, entry: entry))
          }
        ))
      found.append(
        (
          "correct", true,
          Ending {
            _ = try office.perform(
              CorrectEntry(
                pupil: pupil, category: code, entry: entry, seen: 1, date: office.clock.today(),
                title: "Gesprek", text: "Anders.", reason: "Een fout in de tekst."))
          }
        ))
      found.append(
        (
          "withdraw", true,
          Ending {
            let versions = try? office.answer(
              EntryHistoryQuery(pupil: pupil, category: code, entry: entry))
            _ = try office.perform(
              WithdrawEntry(
                pupil: pupil, category: code, entry: entry, seen: versions?.first?.version ?? 1,
                reason: "Hoort bij een ander kind."))
          }
        ))
    }
    if let document = records.document {
      found.append(
        (
          "remove", true,
          Ending {
            _ = try office.perform(
              RemoveDocument(
                pupil: pupil, category: code, document: document, reason: "Verkeerde scan."))
          }
        ))
    }
    return found
  }
}
