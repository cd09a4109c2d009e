import DossierCore
import DossierOffice
import Testing

struct EmergencyTests {
  private static let day = 24 * 3600

  @Test(.tags(.`R-O-5.1-C`))
  func `emergency access shows the emergency fields of one pupil for 24 hours and nothing more`()
    throws
  {
    let scene = try sceneWithPupil()
    let office = try scene.office("LKR")
    #expect(throws: Refusal.notFound(.pupil)) {
      try office.answer(DossierQuery(pupil: Scene.pupil))
    }
    let outcome = try office.perform(
      OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval op het plein"))
    let answer = try office.answer(DossierQuery(pupil: Scene.pupil))
    #expect(answer.categories.map(\.code) == ["C02"])
    #expect(answer.name == nil)
    let fields = answer.categories.flatMap(\.sheets).flatMap(\.fields)
    #expect(fields.map(\.code) == ["c02.noodnummer"])
    #expect(fields.first?.value == "0201234567")
    #expect(fields.allSatisfy { !$0.mayChange })
    #expect(scene.store.journal.last?.kind == .emergency)
    let expires = try #require(outcome.expires)
    scene.board.milliseconds = expires.milliseconds - 3_600_000
    #expect(try !office.answer(DossierQuery(pupil: Scene.pupil)).categories.isEmpty)
    scene.board.milliseconds = expires.milliseconds
    #expect(throws: Refusal.notFound(.pupil)) {
      try office.answer(DossierQuery(pupil: Scene.pupil))
    }
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `emergency access needs a reason, the duty, and a pupil of the own school`() throws {
    let scene = try sceneWithPupil()
    let teacher = try scene.office("LKR")
    #expect(throws: Refusal.reasonMissing("R-O-5.1-C")) {
      try teacher.perform(OpenEmergencyAccess(pupil: Scene.pupil, reason: "  "))
    }
    for pupil in [Scene.stranger, Scene.nobody] {
      #expect(throws: Refusal.notFound(.pupil)) {
        try teacher.perform(OpenEmergencyAccess(pupil: pupil, reason: "Ongeval"))
      }
    }
    #expect(throws: Refusal.roleMayNot("CLA", "R-O-5.1-C")) {
      try scene.office("CLA").perform(OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval"))
    }
  }

  @Test(.tags(.`R-O-5.1-C`, .`R-O-8.5-3`))
  func `emergency access opens the emergency fields of what is frozen, and nothing else`() throws {
    let scene = try sceneWithPupil()
    try scene.board.restrict(Scene.pupil, "C02")
    let office = try scene.office("LKR")
    try office.perform(OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval"))
    let categories = try office.answer(DossierQuery(pupil: Scene.pupil)).categories
    let fields = categories.flatMap(\.sheets).flatMap(\.fields)
    #expect(!fields.isEmpty)
    #expect(fields.allSatisfy { office.policy.field($0.code)?.field.isEmergency ?? false })
    #expect(fields.allSatisfy { !$0.mayChange })
    #expect(categories.allSatisfy { $0.entries.isEmpty && $0.documents.isEmpty })
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `directeur and FG each review an access once, and never their own`() throws {
    let scene = try sceneWithPupil()
    let access = try #require(
      try scene.office("LKR").perform(
        OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval op het plein")
      ).record)
    let review = ReviewEmergencyAccess(access: access, isJustified: true, remark: "Terecht")
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-5.1-C")) {
      try scene.office("LKR").perform(review)
    }
    for role in ["DIR", "FG"] as [RoleCode] {
      let office = try scene.office(role)
      let waiting = try office.answer(TodayQuery()).emergencies
      #expect(waiting.map(\.access) == [access])
      #expect(waiting.first?.pupilName == "Berg, Aïcha van den")
      try office.perform(review)
      #expect(try office.answer(TodayQuery()).emergencies.isEmpty)
      #expect(throws: Refusal.nothingToChange) { try office.perform(review) }
    }
    #expect(try scene.office("FG").answer(EmergencyQuery()).first?.reviews.count == 2)
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `an access to a pupil of another school answers to a review as none`() throws {
    let scene = try sceneWithPupil()
    let access = EmergencyAccess(
      pupil: Scene.stranger, account: SampleBoard.account("LKR"), role: "LKR",
      opened: Moment(milliseconds: 0), expires: Moment(milliseconds: 1), reason: "-")
    let id = RecordID(number: 808)
    try scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(Scene.stranger),
          list: .emergencies, body: access.sealedForm))
    }
    let office = try scene.office("DIR")
    for wanted in [id, RecordID(number: 809)] {
      #expect(throws: Refusal.notFound(.emergency)) {
        try office.perform(
          ReviewEmergencyAccess(access: wanted, isJustified: true, remark: "Goed"))
      }
    }
  }

  /// A pupil of a group that the teacher does not have.
  private func sceneWithPupil() throws -> Scene {
    let scene = try Scene()
    let category = try #require(scene.policy.category("C02"))
    let values: [FieldCode: String] = [
      "c02.noodnummer": "0201234567", "c02.straat": "Laan", "c02.telefoon": "0207654321",
    ]
    try scene.enrol(
      Scene.pupil, SampleBoard.school, SampleBoard.group4,
      [Scene.Filling(category: category, values: values)])
    try scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
    return scene
  }
}
