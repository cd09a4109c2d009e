import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-2: what a request says about a secret address is as secret as the address itself.
struct SecretCorrectionTests {
  static let street = "Onderduikstraat"
  static let newStreet = "Schuilplaatslaan"

  private func registered(
    _ category: CategoryCode, isSecret: Bool, naming namesSheet: Bool = true,
    _ more: [(String, String, String)] = []
  ) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let prefix = category.text.lowercased()
    let sheet = category == "C06" ? try scene.mother : nil
    let values = [("straat", Self.street), ("adres_geheim", isSecret ? "ja" : "nee")]
    let outcome = try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: category, sheet: sheet,
        edits: values.map {
          FieldEdit(field: FieldCode("\(prefix).\($0.0)"), seen: nil, value: $0.1)
        }, source: .guardian))
    let named = namesSheet ? sheet ?? outcome.record : nil
    func correction(_ field: String, _ old: String, _ proposed: String) -> CorrectionGiven {
      CorrectionGiven(
        item: RequestItemGiven(field: FieldCode("\(prefix).\(field)"), sheet: named), old: old,
        proposed: proposed, nature: .fact)
    }
    let corrections =
      [correction("straat", Self.street, Self.newStreet)]
      + more.map { correction($0.0, $0.1, $0.2) }
    return (
      scene,
      try scene.register(WishGiven(kind: .rectification, corrections: corrections), by: "CLA")
    )
  }

  private func told(_ request: RequestID, to role: RoleCode, _ scene: RequestScene) throws -> Bool {
    let answer = try scene.office(role).answer(RequestQuery(request: request))
    let received = answer.timeline.compactMap { line in
      if case .received(let intake) = line.change { intake } else { nil }
    }
    #expect(received.count == 1)
    let words = ([answer.intake] + received).flatMap { intake in
      if case .rectification(let corrections) = intake.wish {
        corrections.flatMap { [$0.old, $0.proposed] }
      } else {
        [String]()
      }
    }
    return words.contains(Self.street) || words.contains(Self.newStreet)
  }

  @Test(arguments: ["C02", "C06"] as [CategoryCode], [true, false])
  func `a secret address in a request is closed to who is outside its audience`(
    category: CategoryCode, namesSheet: Bool
  ) throws {
    let (scene, request) = try registered(category, isSecret: true, naming: namesSheet)
    #expect(try told(request, to: "CLA", scene))
    #expect(try told(request, to: "DIR", scene))
    #expect(try !told(request, to: "ADM", scene))
  }

  @Test(arguments: ["C02", "C06"] as [CategoryCode], [true, false])
  func `an address that is not secret stays readable`(
    category: CategoryCode, namesSheet: Bool
  ) throws {
    let (scene, request) = try registered(category, isSecret: false, naming: namesSheet)
    #expect(try told(request, to: "ADM", scene))
  }

  @Test func `an address is closed from the request on that makes it secret`() throws {
    let (scene, request) = try registered(
      "C06", isSecret: false, [("adres_geheim", "nee", "ja")])
    #expect(try !told(request, to: "ADM", scene))
    #expect(try told(request, to: "CLA", scene))
  }

  @Test func `a frozen sheet closes its own fields in a request, and no others`() throws {
    let (scene, request) = try registered("C06", isSecret: false)
    let freezing = try scene.register(
      WishGiven(
        kind: .restriction,
        scope: [RequestItemGiven(field: "c06.straat", sheet: try scene.mother)],
        restrictionGround: .unlawful))
    try scene.begin(freezing)
    #expect(try told(request, to: "CLA", scene))
    try scene.grant(freezing)
    #expect(try !told(request, to: "CLA", scene))
  }
}
