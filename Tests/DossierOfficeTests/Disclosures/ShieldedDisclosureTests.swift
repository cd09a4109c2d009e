import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-4: what went the road of safety or of complaints exists only for those of that road.
struct ShieldedDisclosureTests {
  /// A report to Veilig Thuis that the director made, in a scene with a parent who asks.
  private func reported(
    _ scene: DisclosureScene, by role: RoleCode = "DIR", to type: RecipientTypeCode = "VEILIG_THUIS"
  ) throws -> (recipient: RecordID, line: RecordID) {
    let recipient = try scene.recipient(type, named: "RAAF")
    var action = scene.disclosure(to: recipient)
    action.purpose = type == "KLACHTENCOMMISSIE" ? "C2" : "B4"
    let record = try #require(try scene.office(role).perform(action).record)
    return (recipient, record)
  }

  /// Who may know of a report by the director: the roles of C26 with the register, and the FG.
  static let safety: [(RoleCode, Bool)] = [
    ("DIR", true), ("IB", true), ("FG", true), ("ADM", false), ("CLA", false), ("ZC", false),
  ]

  @Test(.tags(.`R-O-8.9-4`), arguments: safety)
  func `a report for safety exists for the circle and the FG`(role: RoleCode, knows: Bool) throws {
    let scene = try DisclosureScene()
    let report = try reported(scene)
    try expect(report, scene, as: role, knows: knows)
  }

  static let complaints: [(RoleCode, Bool)] = [
    ("DIR", true), ("FG", true), ("IB", false), ("ADM", false), ("CLA", false), ("ZC", false),
  ]

  @Test(.tags(.`R-O-8.9-4`), arguments: complaints)
  func `what went to the complaints board exists for who sent it and the FG`(
    role: RoleCode, knows: Bool
  ) throws {
    let scene = try DisclosureScene()
    let report = try reported(scene, to: "KLACHTENCOMMISSIE")
    try expect(report, scene, as: role, knows: knows)
  }

  private func expect(
    _ report: (recipient: RecordID, line: RecordID), _ scene: DisclosureScene, as role: RoleCode,
    knows: Bool
  ) throws {
    let office = try scene.office(role)
    let pupil = Scene.pupil
    let ofPupil = try office.answer(DisclosuresQuery(pupil: pupil)).rows.map(\.disclosure)
    let ofRecipient = try office.answer(DisclosuresQuery(recipient: report.recipient)).rows
    let holders = try office.answer(HoldersQuery(field: "c01.roepnaam", pupil: pupil)).rows
    let allHolders = try office.answer(HoldersQuery(field: "c01.roepnaam")).rows
    #expect(ofPupil == (knows ? [report.line] : []))
    #expect(ofRecipient.map(\.disclosure) == (knows ? [report.line] : []))
    #expect(holders.map(\.recipient) == (knows ? [report.recipient] : []))
    #expect(allHolders.map(\.recipient) == (knows ? [report.recipient] : []))
    if knows {
      #expect(try office.answer(DisclosureQuery(disclosure: report.line)).row.pupil == pupil)
    } else {
      #expect(throws: Refusal.notFound(.disclosure)) {
        try office.answer(DisclosureQuery(disclosure: report.line))
      }
    }
    #expect(throws: Refusal.self, "nobody fetches files that were not made") {
      try office.answer(DisclosureFilesQuery(disclosure: report.line))
    }
  }

  @Test(.tags(.`R-O-8.9-4`), arguments: ["DIR", "IB", "ADM", "CLA", "ZC", "FG"] as [RoleCode])
  func `the list for the family names no shielded recipient, whoever makes it`(
    role: RoleCode
  ) throws {
    let scene = try DisclosureScene()
    _ = try reported(scene)
    try scene.office("DIR").perform(scene.disclosure(to: scene.recipient("GEMEENTE")))
    let rows = try scene.office(role).answer(FamilyListQuery(pupil: Scene.pupil)).rows
    #expect(rows.map(\.recipientName) == ["Ontvanger GEMEENTE"])
  }

  @Test(.tags(.`R-O-8.9-4`)) func `whoever made a line in a role goes on to know of it`() throws {
    let scene = try DisclosureScene()
    let report = try reported(scene, by: "CLA")
    try expect(report, scene, as: "CLA", knows: true)
    try expect(report, scene, as: "ADM", knows: false)
    try expect(report, scene, as: "DIR", knows: true)
  }

  @Test(.tags(.`R-O-8.9-4`)) func `only the circle has the task to tell of a correction`() throws {
    let scene = try DisclosureScene()
    let report = try reported(scene)
    let item = RequestItemGiven(field: "c01.roepnaam")
    let request = try scene.family.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(item: item, old: "Aïcha", proposed: "Aisha", nature: .fact)
        ]))
    try scene.family.begin(request)
    try scene.office("ADM").perform(
      CorrectItems(request: request, items: [CorrectedItem(item: item)]))
    #expect(try told(scene, request, as: "ADM") == [])
    #expect(try told(scene, request, as: "DIR") == [report.recipient])
    let given = try #require(
      try scene.line(report.line).given(as: report.line, under: scene.scene.policy).first)
    try scene.office("DIR").perform(
      TellRecipients(
        request: request,
        notices: [
          NoticeGiven(
            recipient: report.recipient, item: RequestItemGiven(given.item), result: .told)
        ]))
    #expect(try handled(scene, request, as: "DIR") == [report.recipient])
    #expect(try handled(scene, request, as: "ADM") == [])
    let seen = try scene.office("ADM").answer(RequestQuery(request: request))
    #expect(seen.progress.notices.isEmpty)
  }

  private func told(
    _ scene: DisclosureScene, _ request: RequestID, as role: RoleCode
  ) throws -> [RecordID] {
    try scene.office(role).answer(RequestQuery(request: request)).tasks.compactMap { task in
      if case .tell(let task) = task { task.recipient } else { nil }
    }
  }

  private func handled(
    _ scene: DisclosureScene, _ request: RequestID, as role: RoleCode
  ) throws -> [RecordID] {
    try scene.office(role).answer(RequestQuery(request: request)).timeline.flatMap {
      line -> [RecordID] in
      if case .recipientsHandled(let notices) = line.change { notices.map(\.recipient) } else { [] }
    }
  }

  @Test(.tags(.`R-O-8.9-4`)) func `the journal hides it from who is not of the circle`() throws {
    let scene = try DisclosureScene()
    let report = try reported(scene, by: "CLA", to: "KLACHTENCOMMISSIE")
    let asDirector = try scene.office("DIR").answer(JournalQuery(reason: .irregularity)).lines
    let asOfficer = try scene.office("FG").answer(JournalQuery(reason: .supervision)).lines
    func isNamed(_ lines: [JournalLineAnswer]) -> Bool {
      lines.contains { $0.entry?.objects.contains(report.line.text) ?? false }
    }
    #expect(!isNamed(asDirector))
    #expect(isNamed(asOfficer))
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `help from outside that rests on consent is no secret, without consent it is`() throws {
    let type = try #require(try DisclosureScene().scene.policy.recipientType("JEUGDHULP"))
    #expect(type.shield(on: .consent) == nil)
    #expect(type.shield(on: .vitalInterest) == "C26")
  }
}
