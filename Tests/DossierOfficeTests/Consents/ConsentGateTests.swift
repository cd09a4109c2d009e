import DossierCore
import DossierOffice
import Testing

/// R-O-4.2-2: what needs consent opens and closes with it, at once.
struct ConsentGateTests {
  static let opened: [(ConsentPurposeCode, CategoryCode, RoleCode, [RoleCode])] = [
    ("medisch", "C07b", "IB", ["LKR", "IB", "ZC"]),
    ("foto", "C17", "ADM", ["DIR", "LKR", "ADM", "CLA"]),
  ]

  @Test(arguments: opened)
  func `without consent nobody sees it and nothing can be saved`(
    purpose: ConsentPurposeCode, category: CategoryCode, writer: RoleCode, readers: [RoleCode]
  ) throws {
    let scene = try ConsentScene()
    for role in readers { #expect(try !scene.shows(category, to: role), "\(role)") }
    #expect(throws: Refusal.consentMissing(category)) {
      try scene.office(writer).perform(try Self.entry(in: category, scene))
    }
  }

  @Test(arguments: opened)
  func `a consent opens it and a withdrawal closes it the same second`(
    purpose: ConsentPurposeCode, category: CategoryCode, writer: RoleCode, readers: [RoleCode]
  ) throws {
    let scene = try ConsentScene()
    for role in scene.family.scene.policy.loginRoles {
      try scene.family.scene.changeProfile(role) { $0.secrecySigned = scene.today }
    }
    // These sessions are open all the time, as that of a teacher who is looking at the dossier.
    let offices = try readers.map { try scene.family.scene.office($0) }
    let shown = {
      try offices.map { office in
        try office.answer(DossierQuery(pupil: Scene.pupil)).categories
          .contains { $0.code == category }
      }
    }
    try scene.office("ADM").perform(try scene.answer(purpose))
    #expect(try shown() == offices.map { _ in true })
    try scene.office("CLA").perform(try scene.withdrawal(purpose))
    #expect(try shown() == offices.map { _ in false })
    #expect(throws: Refusal.consentMissing(category)) {
      try scene.office(writer).perform(try Self.entry(in: category, scene))
    }
  }

  @Test(arguments: ["ouderapp", "website", "medicijn"] as [ConsentPurposeCode])
  func `another consent opens nothing`(purpose: ConsentPurposeCode) throws {
    let scene = try ConsentScene()
    try scene.office("ADM").perform(try scene.answer(purpose))
    #expect(try !scene.shows("C17", to: "ADM"))
    #expect(try !scene.shows("C07b", to: "IB"))
  }

  @Test func `a consent that was signed for a time closes by itself`() throws {
    let scene = try ConsentScene()
    var answer = try scene.answer("foto")
    answer.until = scene.today.adding(days: 5)
    try scene.office("ADM").perform(answer)
    scene.today = scene.today.adding(days: 5)
    #expect(try scene.shows("C17", to: "ADM"))
    scene.today = scene.today.adding(days: 1)
    #expect(try !scene.shows("C17", to: "ADM"))
  }

  @Test func `IEZO records no images, whatever is consented`() throws {
    let scene = try ConsentScene("iezo")
    try scene.office("ADM").perform(try scene.answer("foto"))
    #expect(try scene.state("foto") == .given)
    #expect(try !scene.shows("C17", to: "ADM"))
  }

  private static func entry(
    in category: CategoryCode, _ scene: ConsentScene
  ) throws -> AddEntry {
    AddEntry(
      pupil: Scene.pupil, category: category, date: scene.today, title: "Afspraak",
      text: "Let op", source: .guardian, necessity: "Nodig in de klas")
  }
}
