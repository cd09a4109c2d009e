import DossierCore
import DossierOffice
import Testing

/// R-O-5.3-C, R-O-8.5-3: a file for a supplier holds who can be in it, and names who cannot.
struct SupplyGroupTests {
  static let second = PupilID(number: 7003)

  private func scene() throws -> (DisclosureScene, SupplyGroup) {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"])
    var action = SupplyGroup.example
    action.groups = [SampleBoard.group3]
    action.recipient = supplier
    return (scene, action)
  }

  private func freeze(_ scene: DisclosureScene) throws {
    let request = try scene.family.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C01")],
        restrictionGround: .accuracyContested))
    try scene.family.begin(request)
    try scene.family.grant(request)
  }

  @Test func `one frozen pupil is left out and named, and stops nobody else`() throws {
    let (scene, action) = try scene()
    try scene.scene.enrol(Self.second)
    try freeze(scene)
    let outcome = try scene.office("CLA").perform(action)
    let rows = try #require(outcome.rows)
    #expect(rows.filter { $0.refusal == nil }.map(\.pupil) == [Self.second])
    let out = rows.filter { $0.refusal != nil }
    #expect(out.map(\.pupil) == [Scene.pupil])
    #expect(out.first?.refusal?.rule?.text == "R-O-8.5-3")
    #expect(out.first?.records == [])
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 0)
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Self.second)).count == 1)
  }

  @Test func `when everybody is frozen nothing is made`() throws {
    let (scene, action) = try scene()
    try freeze(scene)
    let before = scene.family.store.puts
    let error = #expect(throws: Refusal.self) { try scene.office("CLA").perform(action) }
    #expect(error?.rule?.text == "R-O-8.5-3")
    #expect(scene.family.store.puts == before)
  }

  @Test func `a group without pupils is told, and has nothing to give`() throws {
    let (scene, action) = try scene()
    var other = action
    other.groups = [SampleBoard.group4]
    let error = #expect(throws: Refusal.self) { try scene.office("CLA").perform(other) }
    #expect(error == .disclosure(.nobodyInGroups))
  }

  @Test func `who lacks what the file must hold is named with what is missing`() throws {
    let (scene, action) = try scene()
    let category = try #require(scene.scene.policy.category("C01"))
    try scene.scene.enrol(
      Self.second, SampleBoard.school, SampleBoard.group3,
      [Scene.Filling(category: category, values: ["c01.roepnaam": "Noor"])])
    let outcome = try scene.office("CLA").perform(action)
    let out = try #require(outcome.rows?.first { $0.refusal != nil })
    #expect(out.pupil == Self.second)
    #expect(out.name == "Noor")
    #expect(out.refusal == .disclosure(.setIncomplete(["c01.achternaam"])))
    #expect(out.refusal?.rule?.text == "R-O-5.3-C")
  }

  @Test func `what everybody should think about is told once for all of them`() throws {
    let (scene, action) = try scene()
    try scene.scene.enrol(Self.second)
    scene.scene.today = scene.scene.today.adding(days: 380)
    let outcome = try scene.office("CLA").perform(action)
    #expect(outcome.warnings == [.agreementEnds(scene.scene.today.adding(days: 20))])
  }

  @Test func `the same file is given once, and opens no more than its set`() throws {
    let (scene, action) = try scene()
    let outcome = try scene.office("CLA").perform(action)
    let record = try #require(outcome.record)
    #expect(throws: Refusal.disclosure(.identical(record))) {
      try scene.office("CLA").perform(action)
    }
    let categories = Set(scene.pressed.flatMap { $0.parts.map(\.category) })
    #expect(categories.isSubset(of: ["C01", "C04", "C12"]))
    #expect(try scene.line(record).files.map(\.name) == ["leerlingen-smal.xml"])
  }

  @Test func `whose consent is missing is left out and named, and stops nobody else`() throws {
    let scene = try DisclosureScene()
    let photographer = try scene.recipient("FOTOGRAAF")
    try scene.agreement(with: photographer, ["T"], ["C01"])
    try scene.scene.enrol(Self.second)
    let consent: ConsentPurposeCode = "schoolfotograaf"
    try scene.office("ADM").perform(
      RecordConsent(
        pupil: Scene.pupil, purpose: consent, answer: .given,
        giver: RequesterGiven(guardian: try scene.family.mother), signed: scene.scene.today,
        way: .written, place: "Map beeld"))
    var action = SupplyGroup.example
    action.groups = [SampleBoard.group3]
    action.recipient = photographer
    action.purpose = "T"
    action.support = LegalSupportGiven(basis: .consent, consent: consent)
    let rows = try #require(try scene.office("CLA").perform(action).rows)
    #expect(rows.filter { $0.refusal == nil }.map(\.pupil) == [Scene.pupil])
    let out = try #require(rows.first { $0.refusal != nil })
    #expect(out.pupil == Self.second)
    #expect(out.refusal == .disclosure(.consentMissing(consent)))
    #expect(scene.pressed.last.map(\.pupil) == Scene.pupil)
  }
}
