import DossierCore
import DossierOffice
import Testing

/// No word that must stay inside is anywhere in a package, whoever makes it.
struct PackageCanaryTests {
  @Test(.tags(.`R-O-8.2-5`)) func `shielded, redacted, withheld and strange words are in no file`()
    throws
  {
    let scene = try PackageScene()
    let birds = try release(scene)
    let request = try scene.request()
    for role in PackageScene.keepers {
      let answer = try scene.office(role).answer(ContributionQuery(request: request))
      try scene.office(role).perform(
        ContributeToRequest(request: request, parts: answer.categories.map(part)))
    }
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.base.grant(request)
    for role in ["ADM", "CLA", "DIR"] as [RoleCode] {
      try scene.package(request, by: role)
      let files = try scene.files(request, by: role)
      let text = files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      for bird in birds { #expect(!text.contains(bird), "\(role) lets \(bird) out") }
      #expect(text.contains("MEES"), "what is free to go must be there")
    }
  }

  /// Takes `EKSTER` out of everything and withholds nothing else.
  private func part(_ category: ContributionAnswer.Category) -> PartGiven {
    PartGiven(
      category: category.code, answer: .items,
      items: category.items.filter { !$0.isSecret && !$0.words.contains("RAAF") }.map { item in
        ItemGiven(
          record: item.kind == .field ? nil : item.record, field: item.field,
          sheet: item.kind == .field ? item.record : nil, version: item.version, isChecked: true,
          passages: item.words.contains("EKSTER")
            ? [PassageGiven(words: "EKSTER", reason: "Over een ander")] : nil)
      })
  }

  /// Puts words in the dossier that may not fly out; `MEES` may.
  private func release(_ scene: PackageScene) throws -> [String] {
    _ = try scene.report("Over EKSTER", "EKSTER en MEES vochten. EKSTER won.", mentionsOthers: true)
    _ = try scene.report("RAAF", "Alleen over RAAF.", mentionsOthers: true)
    let shielded = try #require(scene.policy.categories.first { $0.code == "C26" })
    let text = "UIL: melding gedaan"
    try scene.base.scene.put { transaction in
      let entry = DossierEntry(
        pupil: Scene.pupil, category: shielded.code, date: scene.base.scene.today,
        title: "UIL", text: text, author: SampleBoard.account("IB"),
        written: scene.base.scene.today, source: .staff)
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: shielded.compartment,
          subject: .pupil(Scene.pupil), list: .category(shielded.code, of: Scene.pupil),
          body: entry.sealedForm))
    }
    try scene.base.scene.enrol(
      Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup,
      [
        Scene.Filling(
          category: try #require(scene.policy.category("C10")),
          entry: ("SPECHT", "SPECHT gaat naar een andere school."))
      ])
    return ["EKSTER", "RAAF", "UIL", "SPECHT", shielded.label, "C26"]
  }
}
