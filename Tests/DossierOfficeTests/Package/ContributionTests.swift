import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-1, R-O-8.2-5: what holders give, and what they cannot.
struct ContributionTests {
  private func scene() throws -> (PackageScene, RequestID) {
    let scene = try PackageScene()
    return (scene, try scene.request())
  }

  private func give(
    _ scene: PackageScene, _ request: RequestID, _ parts: [PartGiven], as role: RoleCode = "IB"
  ) throws -> Ending {
    let office = try scene.office(role)
    return Ending { try office.perform(ContributeToRequest(request: request, parts: parts)) }
  }

  @Test func `a holder is offered what the own role keeps and nothing else`() throws {
    let (scene, request) = try scene()
    let teacher = try scene.office("LKR").answer(ContributionQuery(request: request))
    #expect(teacher.categories.map(\.code) == ["C10"])
    #expect(teacher.categories[0].items.map(\.kind) == [.entry, .document])
    #expect(teacher.categories[0].items[0].words == "Verslag\nAïcha is vaak druk in de klas.")
    let office = try scene.office("ADM").answer(ContributionQuery(request: request))
    #expect(office.categories.map(\.code) == ["C01", "C06", "C12"])
    let teacherOffice = try scene.office("LKR")
    #expect(throws: Refusal.notFound(.category)) {
      try teacherOffice.answer(ContributionQuery(request: request, category: "C13"))
    }
  }

  @Test(arguments: ["FG", "ICT", "SMWX"] as [RoleCode])
  func `who keeps nothing contributes nothing`(_ role: RoleCode) throws {
    let (scene, request) = try scene()
    let ending = try give(
      scene, request, [PartGiven(category: "C10", answer: .nothing)], as: role)
    #expect(ending != .done)
    #expect(try scene.base.record(request).request.progress.contributions.isEmpty)
  }

  @Test func `a category that must not be known to exist answers as none`() throws {
    let (scene, request) = try scene()
    for code in ["C26", "C29", "C99"] as [CategoryCode] {
      let ending = try give(scene, request, [PartGiven(category: code, answer: .nothing)])
      #expect(ending == .refused(.notFound(.category)), "\(code)")
    }
  }

  @Test func `what is given lies sealed with its category, and the case says so`() throws {
    let (scene, request) = try scene()
    try scene.contribute(request, as: "IB")
    let parts = try scene.parts()
    #expect(
      parts.map(\.content).sorted { "\($0)" < "\($1)" } == [.category("C10"), .category("C13")])
    #expect(parts.allSatisfy { $0.request == request && $0.role == "IB" })
    let progress = try scene.base.record(request).request.progress
    #expect(progress.contributions.map(\.category) == ["C10", "C13"])
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .requestStep && line.objects.suffix(2) == ["C10", "C13"])
  }

  @Test func `giving again puts it in the place of what was given before`() throws {
    let (scene, request) = try scene()
    try scene.contribute(request, as: "LKR")
    let old = try #require(scene.store.documents.keys.max())
    let note = try scene.base.note("C10")
    #expect(
      try give(
        scene, request,
        [PartGiven(category: "C10", answer: .items, items: [ItemGiven(record: note)])],
        as: "LKR") == .done)
    #expect(try scene.parts().count == 1)
    #expect(scene.store.documents[old] == nil && scene.store.versions[old] == nil)
    #expect(
      try give(scene, request, [PartGiven(category: "C10", answer: .nothing)], as: "LKR") == .done)
    #expect(try scene.parts().isEmpty)
    #expect(
      try scene.base.record(request).request.progress.contributions.map(\.answer) == [.nothing])
  }

  @Test func `a case does not grow with the number of reports or passages`() throws {
    let scene = try PackageScene()
    for number in 0..<40 {
      _ = try scene.report("Verslag \(number)", "Sem, Sem, Sem.", mentionsOthers: number < 4)
    }
    let request = try scene.request()
    let before = try scene.base.newest(request).body.count
    let answer = try scene.office("IB").answer(
      ContributionQuery(request: request, category: "C10"))
    let items = answer.categories[0].items.map { item in
      ItemGiven(
        record: item.record, version: item.version,
        passages: item.mentionsOthers
          ? [PassageGiven(words: "Sem", reason: "Andere leerling")] : nil)
    }
    let part = PartGiven(category: "C10", answer: .items, items: items)
    #expect(try give(scene, request, [part]) == .done)
    #expect(try scene.base.newest(request).body.count < before + 250)
    let again = try scene.office("IB").answer(
      ContributionQuery(request: request, category: "C10"))
    #expect(!again.categories[0].items.contains { !$0.isGiven })
    #expect(again.categories[0].items.map(\.passages.count).reduce(0, +) == 12)
  }

  @Test func `withholding needs a ground of the catalogue in words`() throws {
    let (scene, request) = try scene()
    func withhold(_ ground: RefusalGround?, _ words: String?) throws -> Ending {
      try give(
        scene, request,
        [PartGiven(category: "C10", answer: .withheld, ground: ground, explanation: words)])
    }
    #expect(try withhold(nil, "Daarom") == .refused(.reasonMissing("R-O-8.9-4")))
    #expect(
      try withhold(.rightsOfOthers, " ")
        == .refused(.request(.groundNotExplained(.rightsOfOthers))))
    #expect(try withhold(.safety, "Gevaar") == .refused(.request(.groundIsShielded)))
    #expect(try withhold(.rightsOfOthers, "Het gaat over een ander kind") == .done)
    #expect(try scene.parts().isEmpty)
  }

  @Test func `the same category or item twice is refused`() throws {
    let (scene, request) = try scene()
    let note = try scene.base.note("C10")
    let twice = PartGiven(category: "C10", answer: .nothing)
    #expect(
      try give(scene, request, [twice, twice])
        == .refused(.request(.namedTwice(.category("C10")))))
    let items = [ItemGiven(record: note), ItemGiven(record: note)]
    #expect(
      try give(scene, request, [PartGiven(category: "C10", answer: .items, items: items)])
        == .refused(.request(.namedTwice(.record(note)))))
    #expect(
      try give(scene, request, [PartGiven(category: "C10", answer: .items, items: [])])
        == .refused(.request(.nothingNamed(.contributed))))
    #expect(try give(scene, request, []) == .refused(.request(.nothingNamed(.contributed))))
  }

  @Test func `an item of another category, pupil or version is refused`() throws {
    let (scene, request) = try scene()
    let (note, other) = (try scene.base.note("C10"), try scene.base.note("C13"))
    func items(_ item: ItemGiven) throws -> Ending {
      try give(scene, request, [PartGiven(category: "C10", answer: .items, items: [item])])
    }
    #expect(try items(ItemGiven(record: other)) == .refused(.notFound(.entry)))
    #expect(try items(ItemGiven(record: RecordID(number: 3))) == .refused(.notFound(.entry)))
    #expect(try items(ItemGiven(record: note, version: 2)) == .refused(.stale))
    #expect(try items(ItemGiven(field: "c01.roepnaam")) == .refused(.notFound(.field)))
    #expect(try items(ItemGiven(record: note, version: 1)) == .done)
  }

  @Test func `a case that changed since it was looked at is refused`() throws {
    let (scene, request) = try scene()
    let answer = try scene.office("LKR").answer(ContributionQuery(request: request))
    try scene.contribute(request, as: "IB")
    let teacher = try scene.office("LKR")
    #expect(throws: Refusal.stale) {
      try teacher.perform(
        ContributeToRequest(
          request: request, parts: [PartGiven(category: "C10", answer: .nothing)],
          seen: answer.version))
    }
  }

  @Test func `a report that changes while it is given is not given`() throws {
    let (scene, request) = try scene()
    let note = try scene.base.note("C10")
    let office = try scene.office("IB")
    let colleague = try scene.office("LKR")
    scene.store.interfere = { operation in
      guard operation == .document else { return }
      scene.store.interfere = nil
      try colleague.perform(
        CorrectEntry(
          pupil: Scene.pupil, category: "C10", entry: note, seen: 1,
          date: scene.base.scene.today,
          title: "Verslag", text: "Over Sem.", reason: "Aangevuld"))
    }
    #expect(throws: Refusal.stale) {
      try office.perform(
        ContributeToRequest(
          request: request, parts: [PartGiven(category: "C10", answer: .items)]))
    }
    #expect(try scene.parts().isEmpty)
  }
}
