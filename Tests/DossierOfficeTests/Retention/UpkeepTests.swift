import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-3, R-O-4.2-1, R-O-4.2-3, R-I-1.3-3: what in the dossiers must be seen to.
struct UpkeepTests {
  private func lines(_ scene: Scene, _ role: RoleCode) throws -> [UpkeepToday] {
    try scene.office(role).answer(TodayQuery()).upkeep
  }

  private func rows(
    _ kind: UpkeepKind, _ scene: Scene, _ role: RoleCode
  ) throws -> [UpkeepRow] {
    try scene.office(role).answer(UpkeepQuery(kind: kind)).rows
  }

  private func change(
    _ category: CategoryCode, _ edits: [FieldEdit], in scene: Scene, as role: RoleCode,
    necessity: NecessityGiven? = nil
  ) throws {
    try scene.office(role).perform(
      ChangeSheet(
        pupil: Scene.pupil, category: category, sheet: nil, edits: edits, source: .staff,
        necessity: necessity))
  }

  // MARK: Not admitted

  /// A pupil who applied and was not admitted today.
  private func rejected(_ scene: RequestScene) throws -> PupilID {
    let outcome = try scene.office("CLA").perform(
      CreatePupil(
        school: SampleBoard.school, group: nil, status: .applied, entered: nil,
        fields: ["c01.achternaam": "Vries", "c01.geboortedatum": "2022-02-03"],
        source: .guardian))
    let pupil = try #require(outcome.pupil)
    try scene.office("CLA").perform(
      ChangeEnrolment(pupil: pupil, status: .rejected, date: scene.scene.today))
    return pupil
  }

  @Test(.tags(.`R-O-8.4-3`))
  func `who was not admitted is on the list from the day of the decision, and presses in time`()
    throws
  {
    let scene = try RequestScene()
    let pupil = try rejected(scene)
    let decided = scene.scene.today
    let row = try #require(try rows(.notAdmitted, scene.scene, "CLA").first)
    #expect(row.pupil == pupil && row.day == decided.adding(months: 24) && !row.presses)
    #expect(try lines(scene.scene, "CLA").isEmpty)
    scene.scene.today = decided.adding(months: 23).adding(days: 1)
    scene.forgetSessions()
    for role in ["CLA", "ADM"] as [RoleCode] {
      #expect(
        try lines(scene.scene, role)
          == [UpkeepToday(kind: .notAdmitted, count: 1, oldest: decided.adding(months: 24))])
    }
    // The head sees the list and can do nothing about it; a teacher does not know of it.
    #expect(try lines(scene.scene, "DIR").isEmpty)
    #expect(try rows(.notAdmitted, scene.scene, "DIR").count == 1)
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-8.4-3")) {
      try rows(.notAdmitted, scene.scene, "LKR")
    }
  }

  @Test(.tags(.`R-O-8.4-3`))
  func `no period of the pupil administration bars what a pupil who was not admitted may ask`()
    throws
  {
    let scene = try RequestScene()
    let pupil = try rejected(scene)
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: pupil, category: "C02", sheet: nil,
        edits: [FieldEdit(field: "c02.telefoon", seen: nil, value: "0512345678")],
        source: .guardian))
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Vries"),
          FieldEdit(field: "c06.relatie", seen: nil, value: "2"),
          FieldEdit(field: "c06.gezag", seen: nil, value: "ja"),
          FieldEdit(field: "c06.email", seen: nil, value: "ouder@voorbeeld.nl"),
        ], source: .guardian))
    let mother = try #require(
      try scene.office("CLA").answer(DossierQuery(pupil: pupil, categories: ["C06"]))
        .categories.first?.sheets.first?.record)
    let item = RequestItemGiven(category: "C30")
    let other = RequestItemGiven(category: "C11")
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: pupil, requester: RequesterGiven(guardian: mother),
        wish: WishGiven(kind: .erasure, scope: [item, other], erasureGround: .notAdmitted),
        channel: .letter, received: scene.scene.today))
    let request = RequestID(number: try #require(outcome.record).number)
    try scene.begin(request)
    try scene.grant(request)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request,
        lines: [
          ErasureLineGiven(category: "C30", fate: .erase),
          ErasureLineGiven(category: "C11", fate: .erase),
        ]))
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(
      !scene.store.everything.contains { $0.list == .category("C30", of: pupil) })
  }

  // MARK: Necessity

  @Test(.tags(.`R-O-4.2-1`))
  func `a necessity of which the day came stands on Vandaag until somebody looks`() throws {
    let scene = try RequestScene().scene
    let review = scene.today.adding(days: 30)
    try change(
      "C07a", [FieldEdit(field: "c07a.instructie", seen: nil, value: "Zit vooraan")], in: scene,
      as: "IB", necessity: NecessityGiven(reason: "Ziet slecht", review: review))
    #expect(try lines(scene, "IB").isEmpty)
    scene.today = review
    let due = [UpkeepToday(kind: .necessity, count: 1, oldest: review)]
    #expect(try lines(scene, "IB") == due && lines(scene, "ZC") == due)
    // The head sees the category and cannot change it; for a teacher it is a summary.
    #expect(try lines(scene, "DIR").isEmpty)
    #expect(try rows(.necessity, scene, "DIR").map(\.pupil) == [Scene.pupil])
    #expect(try lines(scene, "LKR").isEmpty)
    let line = try #require(scene.store.journal.last { $0.event == .upkeepViewed })
    #expect(line.objects == ["noodzaak"] && line.pupils == [Scene.pupil])
    try change(
      "C07a", [], in: scene, as: "IB",
      necessity: NecessityGiven(reason: "Nog steeds", review: review.adding(days: 300)))
    #expect(try lines(scene, "IB").isEmpty)
    scene.today = review.adding(days: 301)
    #expect(try lines(scene, "IB").first?.oldest == review.adding(days: 300))
    try change(
      "C07a", [FieldEdit(field: "c07a.instructie", seen: "Zit vooraan", value: nil)], in: scene,
      as: "IB")
    #expect(try lines(scene, "IB").isEmpty)
    #expect(!scene.store.everything.contains { SheetReminder.isStored(in: $0) })
  }

  @Test func `a necessity is not looked at where there is nothing`() throws {
    let scene = try RequestScene().scene
    #expect(throws: Refusal.nothingToChange) {
      try change(
        "C07a", [], in: scene, as: "IB",
        necessity: NecessityGiven(reason: "Nodig", review: scene.today.adding(days: 30)))
    }
  }

  // MARK: Paper

  @Test(.tags(.`R-O-4.2-3`, .`R-I-1.3-3`))
  func `paper without a place is told, and paper that is out too long`() throws {
    let scene = try RequestScene().scene
    try change(
      "C28", [FieldEdit(field: "c28.plaats", seen: nil, value: "Kast 2")], in: scene, as: "ADM")
    #expect(
      try lines(scene, "ADM") == [UpkeepToday(kind: .paperPlace, count: 1, oldest: nil)])
    try change(
      "C28",
      [
        FieldEdit(field: "c28.sleutelhouder", seen: nil, value: "Administratie"),
        FieldEdit(field: "c28.uitgeleend_aan", seen: nil, value: "Intern begeleider"),
        FieldEdit(field: "c28.uitgeleend_op", seen: nil, value: scene.today.iso),
      ], in: scene, as: "ADM")
    let lent = scene.today
    let back = lent.adding(days: scene.policy.terms.paperLoanDays)
    scene.today = back
    #expect(try lines(scene, "ADM").isEmpty)
    scene.today = back.adding(days: 1)
    #expect(try lines(scene, "IB") == [UpkeepToday(kind: .paperOut, count: 1, oldest: back)])
    #expect(try rows(.paperOut, scene, "FG").map(\.holder) == ["Intern begeleider"])
    try change(
      "C28",
      [
        FieldEdit(field: "c28.uitgeleend_aan", seen: "Intern begeleider", value: nil),
        FieldEdit(field: "c28.uitgeleend_op", seen: lent.iso, value: nil),
      ], in: scene, as: "ADM")
    #expect(try lines(scene, "ADM").isEmpty)
    // Who had it since when is in the history of the fields, and each change in the journal.
    let history = try scene.office("ADM").answer(
      FieldHistoryQuery(pupil: Scene.pupil, field: "c28.uitgeleend_aan", sheet: nil))
    #expect(history.contains { $0.text == "Intern begeleider" })
    let changes = scene.store.journal.filter {
      $0.event == .sheetChanged && $0.objects.contains("c28.uitgeleend_aan")
    }
    #expect(changes.count == 2)
  }

  @Test func `paper that was destroyed lies nowhere and is lent to nobody`() throws {
    let scene = try RequestScene().scene
    try change(
      "C28",
      [
        FieldEdit(field: "c28.uitgeleend_aan", seen: nil, value: "Leraar"),
        FieldEdit(field: "c28.vernietigd_op", seen: nil, value: scene.today.iso),
      ], in: scene, as: "ADM")
    scene.today = scene.today.adding(days: 100)
    #expect(try lines(scene, "ADM").isEmpty)
  }
}

extension SheetReminder {
  /// Whether a record is one.
  fileprivate static func isStored(in record: ArchiveRecord) -> Bool {
    record.body.first == recordKind.rawValue
  }
}
