import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-1: a copy of a dossier tells what was said about consent, and names no other parent.
struct GivenConsentTests {
  private let scene: PackageScene

  init() throws {
    let scene = try PackageScene()
    self.scene = scene
    let mother = try scene.base.mother
    let today = scene.base.scene.today
    let father = try #require(
      scene.base.office("ADM").perform(
        ChangeSheet(
          pupil: Scene.pupil, category: "C06", sheet: nil,
          edits: [
            FieldEdit(field: "c06.naam", seen: nil, value: "Vos"),
            FieldEdit(field: "c06.relatie", seen: nil, value: "1"),
            FieldEdit(field: "c06.gezag", seen: nil, value: "gezamenlijk"),
          ], source: .guardian)
      ).record)
    let expert = try scene.base.scene.expert()
    for (giver, purpose, answer) in [
      (mother, "website", .given), (father, "krant", .refused), (mother, "deskundige", .given),
    ] as [(RecordID, ConsentPurposeCode, ConsentAnswer)] {
      let isExpert = purpose == "deskundige"
      try scene.base.office("ADM").perform(
        RecordConsent(
          pupil: Scene.pupil, purpose: purpose, answer: answer,
          giver: RequesterGiven(guardian: giver), signed: today, way: .written,
          place: "Geheime kast", recipient: isExpert ? expert : nil,
          question: isExpert ? "Onderzoek spraak" : nil))
    }
  }

  private func content(_ request: RequestID) throws -> PackageContent {
    try scene.package(request)
    return try #require(scene.pressed.last)
  }

  @Test func `every word is in the copy, with whose it was to who reads it`() throws {
    let consents = try content(try scene.granted()).consents
    #expect(consents.map(\.answer) == [.given, .refused, .given])
    #expect(consents.map(\.giver) == [.requester, .guardian, .requester])
    #expect(consents.map(\.question) == [nil, nil, "Onderzoek spraak"])
    #expect(consents.last?.recipient == "Praktijk De Wegwijzer")
    #expect(consents.first?.label == scene.policy.consentPurpose("website")?.label)
  }

  @Test func `where the paper lies is nobody's business outside the school`() throws {
    let request = try scene.granted()
    _ = try content(request)
    let words = try scene.files(request).values.map { String(decoding: $0, as: UTF8.self) }
    #expect(!words.contains { $0.contains("Geheime kast") })
  }

  @Test func `what somebody takes along to another school holds no consents`() throws {
    #expect(try content(try scene.granted(.portability)).consents.isEmpty)
  }
}
