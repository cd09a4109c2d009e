import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-5, X-17: words about others are gone before anything is put aside.
struct RedactionTests {
  private static let title = "Ruzie met Sem"
  private static let text = "Sem sloeg Aïcha.\nDaarna belde Sem zijn vader Bram."

  /// A report about others, given with these passages; the part that was sealed.
  private func given(
    _ passages: [PassageGiven], as role: RoleCode = "IB"
  ) throws -> (scene: PackageScene, request: RequestID, part: ExtractEntry) {
    let scene = try PackageScene()
    let report = try scene.report(Self.title, Self.text, mentionsOthers: true)
    let request = try scene.request()
    try scene.office(role).perform(contribution(request, report, passages))
    return (scene, request, try entry(report, in: scene, of: role))
  }

  private func contribution(
    _ request: RequestID, _ report: RecordID, _ passages: [PassageGiven], isChecked: Bool = false
  ) -> ContributeToRequest {
    ContributeToRequest(
      request: request,
      parts: [
        PartGiven(
          category: "C10", answer: .items,
          items: [ItemGiven(record: report, isChecked: isChecked, passages: passages)])
      ])
  }

  private func entry(
    _ report: RecordID, in scene: PackageScene, of role: RoleCode
  ) throws -> ExtractEntry {
    let part = try scene.part("C10", of: role)
    return try #require(part.entries.first { $0.record == report })
  }

  @Test func `words are taken out wherever they stand, in the title as well`() throws {
    let (_, _, entry) = try given([PassageGiven(words: "Sem", reason: "Ander kind")])
    #expect(entry.title == "Ruzie met █████")
    #expect(
      entry.text.parts == [
        .bar(reasons: ["Ander kind"]), .text(" sloeg Aïcha.\nDaarna belde "),
        .bar(reasons: ["Ander kind"]), .text(" zijn vader Bram."),
      ])
  }

  @Test func `a passage over the line end takes from both`() throws {
    let end = Self.title.count
    let (_, _, entry) = try given([PassageGiven(from: end - 3, to: end + 4, reason: "Ander kind")])
    #expect(entry.title == "Ruzie met █████")
    #expect(
      entry.text.parts == [
        .bar(reasons: ["Ander kind"]), .text(" sloeg Aïcha.\nDaarna belde Sem zijn vader Bram."),
      ])
  }

  @Test func `everything can be taken out, and a bar does not tell how much`() throws {
    let end = Self.title.count + 1 + Self.text.count
    let (_, _, entry) = try given([PassageGiven(from: 0, to: end, reason: "Alles")])
    #expect(entry.title == "█████" && entry.text.parts == [.bar(reasons: ["Alles"])])
  }

  @Test(arguments: [
    PassageGiven(from: 0, to: 900, reason: "x"), PassageGiven(from: 5, to: 5, reason: "x"),
    PassageGiven(from: -1, to: 3, reason: "x"), PassageGiven(from: 7, to: 3, reason: "x"),
    PassageGiven(words: "Karel", reason: "x"), PassageGiven(words: "sem", reason: "x"),
    PassageGiven(reason: "x"),
  ])
  func `a passage that is not in the text is refused`(_ passage: PassageGiven) throws {
    #expect(throws: Refusal.stale) { try given([passage]) }
  }

  @Test func `a passage without a reason is refused`() throws {
    #expect(throws: Refusal.reasonMissing("R-O-8.2-5")) {
      try given([PassageGiven(words: "Sem", reason: " ")])
    }
  }

  @Test func `a place in a whole sheet means nothing`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    let mother = try scene.base.mother
    let office = try scene.office("ADM")
    #expect(throws: Refusal.notFound(.field)) {
      try office.perform(
        ContributeToRequest(
          request: request,
          parts: [
            PartGiven(
              category: "C06", answer: .items,
              items: [
                ItemGiven(record: mother, passages: [PassageGiven(words: "a", reason: "x")])
              ])
          ]))
    }
  }

  @Test(.tags(.`R-O-8.2-5`))
  func `a report that mentions others is not handed over before somebody looked`() throws {
    let scene = try PackageScene()
    let report = try scene.report(Self.title, Self.text, mentionsOthers: true)
    let request = try scene.request()
    try scene.contribute(request, except: ["IB"])
    try scene.office("IB").perform(
      ContributeToRequest(
        request: request,
        parts: [
          PartGiven(category: "C10", answer: .items), PartGiven(category: "C13", answer: .items),
        ]))
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.base.grant(request)
    let office = try scene.office("ADM")
    #expect(throws: Refusal.request(.othersNotTakenOut([.record(report)]))) {
      try office.perform(MakePackage(request: request))
    }
    #expect(scene.pressed.isEmpty)
    try scene.contribute(request, as: "IB")
    try scene.package(request)
  }

  @Test func `what one keeper takes out stays out when another gives the same`() throws {
    let (scene, request, _) = try given([PassageGiven(words: "Sem", reason: "Ander kind")])
    let report = try #require(
      try scene.office("LKR").answer(ContributionQuery(request: request))
        .categories.first?.items.first { $0.title == Self.title })
    #expect(report.passages.count == 3)
    try scene.office("LKR").perform(
      contribution(
        request, report.record, [PassageGiven(words: "Bram", reason: "Ouder van een ander")]))
    let entry = try entry(report.record, in: scene, of: "LKR")
    let words = entry.text.parts.compactMap { if case .text(let words) = $0 { words } else { nil } }
    #expect(!words.joined().contains("Sem") && !words.joined().contains("Bram"))
    #expect(entry.title == "Ruzie met █████")
  }
}
