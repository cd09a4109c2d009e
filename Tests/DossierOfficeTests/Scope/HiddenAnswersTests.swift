import DossierCore
import DossierOffice
import Testing

struct HiddenAnswersTests {
  @Test(.tags(.`R-I-1.3-2`), arguments: ["LKR", "IB", "ADM", "SMW", "ICT", "DIR"] as [RoleCode])
  func `a pupil out of reach answers to everything as one who does not exist`(
    role: RoleCode
  ) throws {
    let policy = try BoardPolicy.read("oarsprong")
    let scene = try Scene(policy)
    scene.stock([[1]])
    let records = try fill(scene)
    let office = try scene.office(role)
    let hidden = endings(Scene.stranger, records, scene, office)
    let missing = endings(Scene.nobody, [:], scene, office)
    #expect(hidden == missing)
    #expect(!hidden.contains(.done))
  }

  @Test(.tags(.`R-I-1.3-2`), arguments: ["LKR", "ADM", "DIR", "FG"] as [RoleCode])
  func `a hidden category answers to everything as one the policy does not have`(
    role: RoleCode
  ) throws {
    let policy = try BoardPolicy.read("oarsprong")
    let scene = try Scene(policy)
    scene.stock([[1]])
    _ = try fill(scene)
    let records = try scene.enrol(
      Scene.pupil, SampleBoard.school, SampleBoard.group3, fillings(policy))
    let office = try scene.office(role)
    let oracle = MatrixOracle(policy: policy, role: role, isInScope: true)
    for category in policy.categories where oracle.expected(category).state == .hidden {
      let cell = policy.matrix.cell(role, category.code)
      // Who may change it hears that the consent is missing.
      if category.needsConsent && cell.access == .change { continue }
      let place = records[category.code] ?? Scene.Records()
      let hidden = endings(category, place, scene, office)
      var unknown = category
      unknown.code = "C99"
      for index in unknown.fields.indices {
        unknown.fields[index].code = FieldCode("c99.veld\(index)")
      }
      let none = Scene.Records(
        sheet: RecordID(number: 1), entry: RecordID(number: 2), document: RecordID(number: 3))
      #expect(hidden == endings(unknown, none, scene, office), "\(role) \(category.code)")
    }
  }

  private func endings(
    _ category: DataCategory, _ place: Scene.Records, _ scene: Scene, _ office: Office
  ) -> [Ending] {
    let (pupil, code) = (Scene.pupil, category.code)
    let field = category.fields.first?.code ?? "c99.geen"
    let entry = place.entry ?? RecordID(number: 2)
    let document = place.document ?? RecordID(number: 3)
    return [
      Ending { _ = try office.answer(DossierQuery(pupil: pupil, categories: [code])) },
      Ending { _ = try office.answer(FieldHistoryQuery(pupil: pupil, field: field, sheet: nil)) },
      Ending {
        _ = try office.answer(
          RevealFieldQuery(pupil: pupil, field: field, sheet: nil, purpose: "A1"))
      },
      Ending {
        _ = try office.answer(EntryHistoryQuery(pupil: pupil, category: code, entry: entry))
      },
      Ending {
        _ = try office.answer(DocumentQuery(pupil: pupil, category: code, document: document))
      },
      Ending { try office.perform(scene.change(category, of: pupil)) },
      Ending { try office.perform(scene.entry(code, of: pupil)) },
      Ending { try office.perform(scene.document(code, of: pupil)) },
      Ending {
        try office.perform(
          WithdrawEntry(pupil: pupil, category: code, entry: entry, seen: 1, reason: "Dubbel"))
      },
      Ending {
        // A hidden record named under a category that is open.
        _ = try office.answer(EntryHistoryQuery(pupil: pupil, category: "C10", entry: entry))
      },
    ]
  }

  private func endings(
    _ pupil: PupilID, _ records: [CategoryCode: Scene.Records], _ scene: Scene, _ office: Office
  ) -> [Ending] {
    let place = records["C10"]
    let entry = place?.entry ?? RecordID(number: 2)
    return [
      Ending { _ = try office.answer(DossierQuery(pupil: pupil)) },
      Ending { _ = try office.answer(DossierQuery(pupil: pupil, categories: ["C01"])) },
      Ending {
        _ = try office.answer(FieldHistoryQuery(pupil: pupil, field: "c01.roepnaam", sheet: nil))
      },
      Ending {
        _ = try office.answer(
          RevealFieldQuery(pupil: pupil, field: "c05.bsn", sheet: nil, purpose: "A1"))
      },
      Ending {
        _ = try office.answer(EntryHistoryQuery(pupil: pupil, category: "C10", entry: entry))
      },
      Ending { try office.perform(scene.entry("C10", of: pupil)) },
      Ending { try office.perform(MovePupil(pupil: pupil, group: SampleBoard.group4)) },
      Ending {
        try office.perform(ChangeEnrolment(pupil: pupil, status: .left, date: scene.today))
      },
      Ending { try office.perform(OpenEmergencyAccess(pupil: pupil, reason: "Ongeval")) },
      Ending { _ = try office.answer(PupilGrantsQuery(pupil: pupil)) },
      Ending {
        try office.perform(
          GivePupilGrant(
            pupil: pupil, account: SampleBoard.account("SMW"), role: "SMW", from: nil,
            until: scene.today, reason: "Zorg"))
      },
    ]
  }

  private func fill(_ scene: Scene) throws -> [CategoryCode: Scene.Records] {
    try scene.enrol(
      Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup, fillings(scene.policy))
  }

  private func fillings(_ policy: Policy) -> [Scene.Filling] {
    CanaryPlan(policy, letter: "h", isSecret: false).fillings
  }
}
