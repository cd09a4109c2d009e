import DossierCore
import DossierOffice
import Testing

/// R-X-1: what leaves stands in the register, exactly, and nothing leaves without it.
struct RecordDisclosureTests {
  @Test func `the line says what left, to whom, why and by whom`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let outcome = try scene.office("DIR").perform(scene.disclosure(to: officer))
    let line = try scene.line(try #require(outcome.record))
    let sheet = try #require(scene.family.records["C01"]?.sheet)
    #expect(line.recipient == officer)
    #expect(line.type == "GEMEENTE")
    #expect(line.role == "DIR")
    #expect(line.terms.support == .law(article: "Leerplichtwet 21a"))
    #expect(line.terms.parts.flatMap(\.items) == [.field("c01.roepnaam", sheet: sheet)])
    #expect(!line.digest.isEmpty)
    #expect(scene.pressed.map { itemsOf($0) } == [[.field("c01.roepnaam", sheet: sheet)]])
    let journal = scene.family.store.journal.filter { $0.event == .disclosureRecorded }
    #expect(journal.count == 1)
    #expect(journal.first?.pupils == [Scene.pupil])
  }

  @Test func `what the register says of a pupil, of a recipient and of a field agrees`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let office = try scene.office("DIR")
    let record = try office.perform(scene.disclosure(to: officer)).record
    let ofPupil = try office.answer(DisclosuresQuery(pupil: Scene.pupil)).rows.map(\.disclosure)
    let toRecipient = try office.answer(DisclosuresQuery(recipient: officer)).rows
    let holders = try office.answer(HoldersQuery(field: "c01.roepnaam", pupil: Scene.pupil)).rows
    #expect(ofPupil == [record])
    #expect(toRecipient.map(\.disclosure) == [record])
    #expect(holders.map(\.recipient) == [officer])
    #expect(holders.first?.since == scene.scene.today)
    #expect(try office.answer(HoldersQuery(field: "c01.geboortedatum")).rows.isEmpty)
    let other = PupilID(number: 7003)
    try scene.scene.enrol(other)
    #expect(try office.answer(HoldersQuery(field: "c01.roepnaam", pupil: other)).rows.isEmpty)
  }

  /// Who may disclose: the cells of C24 in the matrix.
  static let roles: [(RoleCode, Bool)] = [
    ("DIR", true), ("CLA", true), ("IB", true), ("ADM", false), ("ZC", false), ("LKR", false),
    ("FG", false), ("BES", false), ("ICT", false),
  ]

  @Test(arguments: roles)
  func `only who may disclose does`(role: RoleCode, may: Bool) throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let action = scene.disclosure(to: officer)
    if may {
      try scene.office(role).perform(action)
    } else {
      #expect(throws: Refusal.self) { try scene.office(role).perform(action) }
      #expect(scene.pressed.isEmpty)
    }
  }

  @Test func `what cannot be ticked cannot be sent, and nothing is written`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let before = scene.family.store.versions.count
    let birthplace = DisclosedPartGiven(
      category: "C01", reason: "Nodig.", fields: ["c01.geboorteplaats"])
    let care = DisclosedPartGiven(
      category: "C10", reason: "Nodig.", records: [try scene.family.note("C10")])
    for (part, rule) in [(birthplace, "L-14"), (care, "R-O-5.3-C")] {
      let error = #expect(throws: Refusal.self) {
        try scene.office("DIR").perform(scene.disclosure(to: officer, [part]))
      }
      #expect(error?.rule?.text == rule)
    }
    #expect(scene.family.store.versions.count == before)
    #expect(scene.pressed.isEmpty)
  }

  @Test func `what is frozen stays in`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let request = try scene.family.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(field: "c01.roepnaam")],
        restrictionGround: .accuracyContested))
    try scene.family.begin(request)
    try scene.family.grant(request)
    let error = #expect(throws: Refusal.self) {
      try scene.office("DIR").perform(scene.disclosure(to: officer))
    }
    #expect(error?.rule?.text == "R-O-8.5-3")
  }

  @Test func `the files can be read while they are kept, by who discloses and sees all of it`()
    throws
  {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let record = try #require(
      try scene.office("DIR").perform(scene.disclosure(to: officer, makes: .page)).record)
    let reading = try scene.office("CLA").answer(DisclosureFilesQuery(disclosure: record))
    #expect(reading.files.map(\.name) == ["verstrekking.html"])
    #expect(throws: Refusal.self) {
      try scene.office("FG").answer(DisclosureFilesQuery(disclosure: record))
    }
    let answer = try scene.office("DIR").answer(DisclosureQuery(disclosure: record))
    #expect(answer.keptUntil == scene.scene.today.adding(days: 30))
    scene.scene.today = scene.scene.today.adding(days: 31)
    try scene.office("DIR").destroyExpiredPackages()
    #expect(throws: Refusal.notFound(.package)) {
      try scene.office("DIR").answer(DisclosureFilesQuery(disclosure: record))
    }
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 1)
  }

  @Test func `who was given a field is told of its correction before the case closes`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    try scene.office("DIR").perform(scene.disclosure(to: officer))
    let item = RequestItemGiven(field: "c01.roepnaam")
    let request = try scene.family.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(item: item, old: "Aïcha", proposed: "Aisha", nature: .fact)
        ]))
    try scene.family.begin(request)
    #expect(try told(scene, request) == [])
    try scene.office("ADM").perform(
      CorrectItems(request: request, items: [CorrectedItem(item: item)]))
    #expect(try told(scene, request) == [officer])
  }

  private func told(_ scene: DisclosureScene, _ request: RequestID) throws -> [RecordID] {
    try scene.office("ADM").answer(RequestQuery(request: request)).tasks.compactMap { task in
      if case .tell(let task) = task { task.recipient } else { nil }
    }
  }
}
