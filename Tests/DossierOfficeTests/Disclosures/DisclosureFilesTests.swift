import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-2, L-10: a file that was kept is no way round the matrix.
struct DisclosureFilesTests {
  /// A file that `maker` made, by what is in it, and who reads it.
  struct Kept: Sendable, CustomTestStringConvertible {
    var name: String
    var maker: RoleCode
    var recipient: RecipientTypeCode
    var category: CategoryCode
    var field: FieldCode?
    var readers: Set<RoleCode>

    var testDescription: String { name }
  }

  static let kept = [
    Kept(
      name: "a name is read by all who disclose", maker: "DIR", recipient: "GEMEENTE",
      category: "C01", field: "c01.roepnaam", readers: ["DIR", "CLA", "IB"]),
    Kept(
      name: "a report about care stays with who sees it", maker: "IB", recipient: "INSPECTIE",
      category: "C13", readers: ["DIR", "IB"]),
    Kept(
      name: "the personal number stays with who sees it", maker: "CLA", recipient: "GEMEENTE",
      category: "C05", field: "c05.bsn", readers: ["CLA"]),
  ]

  static let roles: [RoleCode] = ["DIR", "CLA", "IB", "ADM", "ZC", "LKR", "FG", "BES"]

  @Test(arguments: kept, roles)
  func `only who may see everything in a file reads it`(kept: Kept, role: RoleCode) throws {
    let scene = try DisclosureScene()
    let record = try make(kept, scene)
    let office = try scene.office(role)
    if kept.readers.contains(role) {
      let reading = try office.answer(DisclosureFilesQuery(disclosure: record))
      #expect(!reading.files.isEmpty)
      #expect(try office.answer(DisclosureQuery(disclosure: record)).keptUntil != nil)
    } else {
      #expect(throws: Refusal.self) {
        try office.answer(DisclosureFilesQuery(disclosure: record))
      }
      if let answer = try? office.answer(DisclosureQuery(disclosure: record)) {
        #expect(answer.keptUntil == nil, "it answers as no files")
      }
    }
  }

  private func make(_ kept: Kept, _ scene: DisclosureScene) throws -> RecordID {
    if kept.category == "C05" { try scene.number() }
    var part = DisclosedPartGiven(category: kept.category, reason: "Nodig.")
    if let field = kept.field {
      part.fields = [field]
    } else {
      part.records = [try scene.family.note("C13")]
    }
    let action = scene.disclosure(to: try scene.recipient(kept.recipient), [part], makes: .page)
    return try #require(try scene.office(kept.maker).perform(action).record)
  }

  @Test func `what was frozen since is not read out of a file either`() throws {
    let scene = try DisclosureScene()
    let record = try make(Self.kept[0], scene)
    let request = try scene.family.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(field: "c01.roepnaam")],
        restrictionGround: .accuracyContested))
    try scene.family.begin(request)
    try scene.family.grant(request)
    #expect(throws: Refusal.notFound(.package)) {
      try scene.office("DIR").answer(DisclosureFilesQuery(disclosure: record))
    }
  }

  @Test func `a file for a group is read by who may see every pupil in it`() throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"])
    let second = PupilID(number: 7003)
    try scene.scene.enrol(second)
    var action = SupplyGroup.example
    action.groups = [SampleBoard.group3]
    action.recipient = supplier
    let record = try #require(try scene.office("CLA").perform(action).record)
    let files = DisclosureFilesQuery(disclosure: record)
    #expect(try scene.office("IB").answer(files).files.count == 1)
    try scene.scene.put {
      try $0.put(
        ArchiveDraft(
          id: RecordID(number: scene.scene.store.nextNumber()), version: 1,
          compartment: .register, subject: .pupil(second), list: nil,
          body: Restriction(pupil: second, category: "C01", from: scene.scene.today).sealedForm))
    }
    #expect(throws: Refusal.notFound(.package)) { try scene.office("IB").answer(files) }
  }

  @Test func `the look into a file names the categories in the journal`() throws {
    let scene = try DisclosureScene()
    let record = try make(Self.kept[1], scene)
    _ = try scene.office("DIR").answer(DisclosureFilesQuery(disclosure: record))
    let line = try #require(scene.family.store.journal.last { $0.event == .disclosureRead })
    #expect(line.objects == [record.text, "C13"])
  }
}

extension DisclosureScene {
  /// Puts the personal number of the pupil in the store, around the door.
  func number() throws {
    let cell = FieldCell(
      value: "999990032", source: .guardian, written: scene.today,
      author: SampleBoard.account("CLA"))
    let id = RecordID(number: scene.store.nextNumber())
    try scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .dossier, subject: .pupil(Scene.pupil),
          list: .category("C05", of: Scene.pupil),
          body: Sheet(pupil: Scene.pupil, category: "C05", cells: ["c05.bsn": cell]).sealedForm))
    }
  }
}
