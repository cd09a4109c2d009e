import DossierCore
import DossierOffice
import Testing

/// R-O-8.7-1: what the family supplied, and nothing else.
struct PortabilityTests {
  @Test(.tags(.`R-O-8.7-1`))
  func `only what parents or pupil supplied is in it, and the rest is named`() throws {
    let scene = try PackageScene()
    _ = try scene.report("Van de ouders", "Onze dochter leest graag.", source: .guardian)
    _ = try scene.report(
      "Van thuis", "Ook over het buurmeisje.", mentionsOthers: true, source: .pupil)
    let request = try scene.granted(.portability)
    let package = try scene.package(request)
    let content = try #require(scene.pressed.last)
    let sources =
      content.extract.parts.flatMap(\.sheets).flatMap(\.fields).map(\.source)
      + content.extract.parts.flatMap(\.entries).map(\.source)
    #expect(Set(sources).isSubset(of: [.guardian, .pupil]))
    #expect(content.extract.parts.flatMap(\.entries).map(\.title) == ["Van de ouders"])
    #expect(!content.everyWord.contains("buurmeisje") && !content.everyWord.contains("druk"))
    let label = try #require(scene.policy.category("C10")?.label)
    #expect(content.omissions.contains(PackageOmission(label: label, reason: .notSupplied)))
    #expect(content.omissions.contains(PackageOmission(label: label, reason: .aboutOthers)))
    #expect(package.files.map(\.name) == ["gegevens.json"])
    #expect(content.accessLog == nil)
  }

  @Test func `what is known of the other parent stays`() throws {
    let scene = try PackageScene()
    try scene.put("C06", ["c06.naam": "Vaderlief"])
    try scene.package(try scene.granted(.portability))
    let content = try #require(scene.pressed.last)
    #expect(content.everyWord.contains("moeder@voorbeeld.nl"))
    #expect(!content.everyWord.contains("Vaderlief"))
  }

  @Test func `a secret address is not in it, and is named`() throws {
    let scene = try PackageScene()
    let sheet = try scene.put(
      "C02",
      [
        "c02.straat": "Schuilhof", "c02.adres_geheim": FieldValue.yes,
        "c02.noodnummer": "0201234567",
      ])
    try scene.package(try scene.granted(.portability))
    let content = try #require(scene.pressed.last)
    #expect(!content.everyWord.contains("Schuilhof") && content.everyWord.contains("0201234567"))
    #expect(content.secretAddresses == [sheet])
    #expect(content.omissions.contains { $0.reason == .secretAddress })
  }

  @Test(arguments: [nil, "Montessorischool De Els"])
  func `a BSN goes to the family and to nobody else`(_ sendTo: String?) throws {
    let scene = try PackageScene()
    try scene.put("C05", ["c05.bsn": "999990019"])
    let request = try scene.request(.portability, text: sendTo)
    try scene.base.grant(request)
    try scene.package(request)
    let content = try #require(scene.pressed.last)
    #expect(content.isSentDirectly == (sendTo != nil))
    #expect(content.everyWord.contains("999990019") == (sendTo == nil))
    #expect(
      content.omissions.contains { $0.reason == .personalNumber } == (sendTo != nil))
  }

  @Test func `nothing is contributed to it`() throws {
    let scene = try PackageScene()
    let request = try scene.request(.portability)
    let office = try scene.office("IB")
    #expect(throws: Refusal.notFound(.request)) {
      try office.perform(
        ContributeToRequest(request: request, parts: [PartGiven(category: "C10", answer: .nothing)])
      )
    }
  }
}
