import DossierCore
@testable import DossierOffice
import Testing

/// L-05, R-O-7.3-1: what a parent without authority hears, and of a pupil of sixteen or seventeen.
struct ParentInformationTests {
  /// A family whose mother has no authority, with a pupil who was born on a day.
  private func scene(born iso: String? = nil) throws -> PackageScene {
    let scene = try PackageScene()
    try change(scene, "C06", ["c06.gezag": "nee"])
    if let iso { try change(scene, "C01", ["c01.geboortedatum": iso]) }
    try scene.put("C02", ["c02.straat": "Schuilhof"])
    try scene.put("C05", ["c05.bsn": "999990019"])
    return scene
  }

  private func change(
    _ scene: PackageScene, _ category: CategoryCode, _ values: [FieldCode: String]
  ) throws {
    let id = try #require(scene.base.records[category]?.sheet)
    let stored = try #require(scene.store.versions[id]?.last)
    var sheet = try Sheet(opened: stored.body)
    for (field, value) in values {
      sheet.cells[field] = FieldCell(
        value: value, source: .guardian, written: scene.base.scene.today,
        author: SampleBoard.account("CLA"))
    }
    try scene.base.scene.put { try $0.put(stored.next(sheet)) }
  }

  private static let sixteen = "2010-05-04"

  private func asked(_ scene: PackageScene, _ request: RequestID) throws -> Set<CategoryCode> {
    let record = try scene.base.record(request)
    let facts = try scene.office("DIR").requestFacts(for: record)
    return Set(record.request.contributionTasks(facts).flatMap(\.categories))
  }

  @Test func `keepers are asked for what is about the child, never where it lives or with whom`()
    throws
  {
    let scene = try scene()
    let request = try scene.request(.parentInformation)
    let asked = try asked(scene, request)
    #expect(asked.isSuperset(of: ["C01", "C10", "C13"]))
    #expect(asked.isDisjoint(with: ["C02", "C05", "C06"]))
  }

  @Test(.tags(.`R-O-7.3-1`))
  func `of a pupil of sixteen only progress is asked, given and granted`() throws {
    let scene = try scene(born: Self.sixteen)
    let request = try scene.request(.parentInformation)
    #expect(try asked(scene, request) == ["C10"])
    let offered = try scene.office("IB").answer(ContributionQuery(request: request))
    #expect(offered.categories.map(\.code) == ["C10"])
    let refusal = Refusal.request(.beyondInformation("C13", isProgressOnly: true))
    #expect(throws: refusal) {
      try scene.office("IB").perform(
        ContributeToRequest(
          request: request, parts: [PartGiven(category: "C13", answer: .items)]))
    }
    #expect(throws: refusal) {
      try scene.office("DIR").perform(
        DecideRequest(
          request: request,
          parts: [
            DecidedPart(item: RequestItemGiven(), isGranted: true),
            DecidedPart(item: RequestItemGiven(category: "C13"), isGranted: true),
          ]))
    }
    for role in ["IB", "LKR"] as [RoleCode] { try scene.contribute(request, as: role) }
    try scene.base.grant(request)
    try scene.package(request)
    #expect(try #require(scene.pressed.last).extract.parts.map(\.category) == ["C10"])
  }

  @Test func `a parent without authority reads no recipients, consents or who looked`() throws {
    let scene = try scene()
    try disclose(scene)
    let request = try scene.request(.parentInformation)
    for role in PackageScene.keepers where try asked(scene, request, of: role) {
      try scene.contribute(request, as: role)
    }
    try scene.base.grant(request)
    try scene.package(request)
    let content = try #require(scene.pressed.last)
    #expect(content.disclosures.isEmpty && content.consents.isEmpty && content.accessLog == nil)
    #expect(!content.extract.parts.contains { ["C02", "C05", "C06"].contains($0.category) })
  }

  @Test(.tags(.`R-O-8.2-1`, .`R-X-2`))
  func `who asks for inzage reads to whom something was given, unless that was refused`() throws {
    let scene = try PackageScene()
    try disclose(scene)
    try scene.package(try scene.granted())
    #expect(scene.pressed.last?.disclosures.map(\.recipientName) == ["Gemeente Drachten"])
    let request = try scene.request()
    try scene.contribute(request)
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(item: RequestItemGiven(), isGranted: true),
          DecidedPart(
            item: RequestItemGiven(category: "C24"), isGranted: false, ground: .rightsOfOthers,
            explanation: "Gaat over anderen"),
        ]))
    try scene.package(request)
    #expect(scene.pressed.last?.disclosures.isEmpty ?? false)
  }

  /// The municipality was given the first name.
  private func disclose(_ scene: PackageScene) throws {
    scene.base.scene.disclosures = DisclosurePress(
      page: { _ in [] }, data: { _ in [] }, transfer: { _ in throw Refusal.notFound(.package) },
      supply: { _ in throw Refusal.notFound(.package) },
      digest: { [UInt8(truncatingIfNeeded: $0.count)] })
    let outcome = try scene.base.scene.office("BES").perform(
      AddRecipient(
        details: RecipientGiven(
          name: "Gemeente Drachten", type: "GEMEENTE", channel: "Beveiligde koppeling")))
    try scene.base.scene.office("DIR").perform(
      RecordDisclosure(
        pupil: Scene.pupil, recipient: try #require(outcome.record), purpose: "B2",
        article: "Leerplichtwet 21a",
        support: LegalSupportGiven(basis: .legalObligation, article: "Leerplichtwet 21a"),
        subsidiarity: TestGiven(passed: true, why: "De wet schrijft dit voor."),
        proportionality: TestGiven(passed: true, why: "Alleen de naam."),
        parts: [
          DisclosedPartGiven(
            category: "C01", reason: "Om te weten om wie het gaat.", fields: ["c01.roepnaam"])
        ], channel: .secureMail))
  }

  private func asked(
    _ scene: PackageScene, _ request: RequestID, of role: RoleCode
  ) throws -> Bool {
    let record = try scene.base.record(request)
    let facts = try scene.office("DIR").requestFacts(for: record)
    return record.request.contributionTasks(facts).contains { $0.role == role }
  }
}
