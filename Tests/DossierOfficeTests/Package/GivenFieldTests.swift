import DossierCore
import DossierOffice
import Testing

/// Which fields of a sheet a holder gives, and in which form.
struct GivenFieldTests {
  private func give(
    _ scene: PackageScene, _ request: RequestID, _ category: CategoryCode, _ items: [ItemGiven]?,
    as role: RoleCode = "CLA"
  ) throws {
    try scene.office(role).perform(
      ContributeToRequest(
        request: request,
        parts: [PartGiven(category: category, answer: .items, items: items)]))
  }

  @Test func `a number that screens mask is given whole`() throws {
    let scene = try PackageScene()
    try scene.put("C05", ["c05.bsn": "999990019"])
    let request = try scene.request()
    try give(scene, request, "C05", nil)
    #expect(try scene.part("C05", of: "CLA").sheets[0].fields.map(\.value) == ["999990019"])
  }

  @Test func `an address that is secret is given by name only`() throws {
    let scene = try PackageScene()
    let sheet = try scene.put(
      "C02",
      [
        "c02.straat": "Schuilhof", "c02.adres_geheim": FieldValue.yes,
        "c02.noodnummer": "0201234567",
      ])
    let request = try scene.request()
    for items in [nil, [ItemGiven(record: sheet)]] {
      try give(scene, request, "C02", items)
      let fields = try scene.part("C02", of: "CLA").sheets[0].fields.map(\.code)
      #expect(Set(fields) == ["c02.adres_geheim", "c02.noodnummer"])
    }
    try give(scene, request, "C02", [ItemGiven(field: "c02.straat")])
    #expect(try scene.part("C02", of: "CLA").sheets[0].fields.map(\.value) == ["Schuilhof"])
  }

  @Test func `a role that may not see a secret address does not give it, by name or otherwise`()
    throws
  {
    let scene = try PackageScene()
    let audience = try #require(scene.policy.field("c02.straat")?.field.audience)
    let role: RoleCode = "ADM"
    try #require(!audience.contains(role))
    try scene.put("C02", ["c02.straat": "Schuilhof", "c02.adres_geheim": FieldValue.yes])
    let request = try scene.request()
    #expect(throws: Refusal.notFound(.field)) {
      try give(scene, request, "C02", [ItemGiven(field: "c02.straat")], as: role)
    }
    let offered = try scene.office(role).answer(
      ContributionQuery(request: request, category: "C02"))
    #expect(!offered.categories[0].items.contains { $0.field == "c02.straat" })
  }

  @Test func `a field with words taken out replaces the one in its sheet`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    let mother = try scene.base.mother
    let bar = PassageGiven(words: "moeder", reason: "Over een ander")
    let items = [
      ItemGiven(field: "c06.email", sheet: mother, isChecked: true, passages: [bar]),
      ItemGiven(record: mother, isChecked: true),
    ]
    try give(scene, request, "C06", items)
    let fields = try scene.part("C06", of: "CLA").sheets[0].fields.filter { $0.code == "c06.email" }
    #expect(fields.map(\.value) == ["█████@voorbeeld.nl"] && fields[0].text == fields[0].value)
  }

  @Test func `a sheet about another parent waits for somebody to look`() throws {
    let scene = try PackageScene()
    let father = try scene.put("C06", ["c06.naam": "Vaderlief"])
    let request = try scene.request()
    try give(scene, request, "C06", nil)
    let said = try #require(try scene.base.record(request).request.progress.contributions.first)
    #expect(said.unredacted == [.record(father)])
  }

  @Test func `what is frozen, or kept without consent, is still told to who asks for it`() throws {
    let scene = try PackageScene()
    try scene.put("C07b", ["c07b.diagnose": "Zalf"])
    try scene.base.scene.board.restrict(Scene.pupil, nil)
    let request = try scene.request()
    let offered = try scene.office("IB").answer(ContributionQuery(request: request))
    #expect(offered.categories.map(\.code) == ["C07b", "C10", "C13"])
    #expect(offered.categories[1].items.count == 2)
  }

  @Test(.tags(.`R-O-8.5-2`))
  func `what is frozen says so in the copy, and nothing else does`() throws {
    let scene = try PackageScene()
    let report = try scene.base.note("C10")
    let freezing = try scene.base.register(
      WishGiven(
        kind: .restriction,
        scope: [
          RequestItemGiven(record: report), RequestItemGiven(field: "c01.roepnaam"),
          RequestItemGiven(category: "C13"),
        ], restrictionGround: .unlawful))
    try scene.base.begin(freezing)
    try scene.base.grant(freezing)
    try scene.package(try scene.granted())
    let parts = try #require(scene.pressed.last).extract.parts
    let fields = parts.flatMap(\.sheets).flatMap(\.fields).filter(\.isRestricted).map(\.code)
    let entries = parts.flatMap(\.entries)
    #expect(fields == ["c01.roepnaam"])
    #expect(entries.filter(\.isRestricted).count == 2 && entries.count == 2)
    #expect(parts.flatMap(\.documents).map(\.isRestricted) == [false, true])
  }

  @Test func `a pupil who left is kept by the last group`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    let day = scene.base.scene.today
    try scene.office("CLA").perform(
      ChangeEnrolment(pupil: Scene.pupil, status: .left, date: day))
    let teacher = try scene.office("LKR")
    #expect(throws: Refusal.notFound(.pupil)) {
      try teacher.answer(DossierQuery(pupil: Scene.pupil))
    }
    #expect(
      try teacher.answer(ContributionQuery(request: request)).categories.map(\.code) == ["C10"])
  }
}
