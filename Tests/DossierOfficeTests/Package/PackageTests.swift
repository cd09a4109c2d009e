import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-1, R-O-8.2-3: when a package is made, what is in it, and when it is gone.
struct PackageTests {
  @Test(.tags(.`R-O-8.2-1`))
  func `a package holds what everybody gave, in the order of the policy`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let package = try scene.package(request)
    let content = try #require(scene.pressed.last)
    #expect(content.extract.parts.map(\.category) == ["C01", "C06", "C10", "C12", "C13"])
    #expect(content.categories.map(\.code) == content.extract.parts.map(\.category))
    #expect(content.pupilName == "Aïcha van den Berg")
    #expect(content.omissions.isEmpty && content.disclosures.isEmpty)
    let mother = try #require(content.extract.parts[1].sheets.first)
    #expect(mother.fields.contains { $0.text == "moeder@voorbeeld.nl" })
    #expect(
      package.files.map(\.name) == [
        "inzage.html", "inzage.json", "bijlagen/01-scan.txt", "bijlagen/02-scan.txt",
      ])
    #expect(package.expires == package.madeOn.adding(days: scene.policy.terms.packageDays))
    let files = try scene.files(request)
    #expect(files["bijlagen/01-scan.txt"] == Array("SCAN-C10".utf8))
    #expect(files["inzage.html"] == Array(content.everyWord.utf8))
    for file in package.files {
      var checksum = Checksum32()
      checksum.update(try #require(files[file.name]))
      #expect(file.checksum == checksum.value && file.size == files[file.name]?.count)
    }
    #expect(scene.store.journal.map(\.event).suffix(2) == [.packageMade, .packageRead])
  }

  @Test func `every category tells why, how long and from whom`() throws {
    let scene = try PackageScene()
    try scene.package(try scene.granted())
    for category in try #require(scene.pressed.last).categories {
      #expect(!category.purposes.isEmpty && category.retention != nil, "\(category.code)")
      #expect(!category.sources.isEmpty, "\(category.code)")
    }
  }

  @Test(.tags(.`R-O-8.2-3`)) func `nothing is made before it is known who asks`() throws {
    let scene = try PackageScene()
    let request = try scene.base.register(WishGiven(kind: .access))
    try scene.office("ADM").perform(StartTreatment(request: request))
    try scene.contribute(request)
    let office = try scene.office("ADM")
    #expect(throws: Refusal.request(.notInThisStage(.handedOver, .inTreatment))) {
      try office.perform(MakePackage(request: request))
    }
    let decider = try scene.office("DIR")
    #expect(throws: Refusal.request(.identityNotEstablished)) {
      try decider.perform(
        DecideRequest(
          request: request, parts: [DecidedPart(item: RequestItemGiven(), isGranted: true)]))
    }
    #expect(scene.pressed.isEmpty && scene.store.staged.isEmpty)
  }

  @Test func `nothing is made before it is granted, nor after it is refused`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    let office = try scene.office("ADM")
    #expect(throws: (any Error).self) { try office.perform(MakePackage(request: request)) }
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(
            item: RequestItemGiven(), isGranted: false, ground: .manifestlyUnfounded,
            explanation: "Al driemaal gegeven")
        ]))
    #expect(throws: Refusal.request(.nothingGranted)) {
      try office.perform(MakePackage(request: request))
    }
    #expect(throws: (any Error).self) { try office.answer(PackageFilesQuery(request: request)) }
  }

  @Test func `holders who did not answer are named`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request, except: ["ZC"])
    try scene.base.grant(request)
    let office = try scene.office("ADM")
    let missing = ContributionTask(role: "ZC", categories: ["C13"])
    #expect(throws: Refusal.request(.contributionsMissing([missing]))) {
      try office.perform(MakePackage(request: request))
    }
    #expect(try office.answer(PackageQuery(request: request)).missing == [missing])
  }

  @Test func `who looked must be supplied by somebody who may read the journal`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    try scene.base.grant(request)
    let office = try scene.office("ADM")
    let missing = ContributionTask(role: "FG", categories: ["C22"])
    #expect(throws: Refusal.request(.contributionsMissing([missing]))) {
      try office.perform(MakePackage(request: request))
    }
    #expect(throws: Refusal.roleMayNot("ADM", "R-O-6.3-2")) {
      try office.perform(SupplyAccessLog(request: request))
    }
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.package(request)
  }

  @Test func `a category that everybody says is empty is asked again`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    for role in ["IB", "ZC"] as [RoleCode] {
      try scene.office(role).perform(
        ContributeToRequest(
          request: request, parts: [PartGiven(category: "C13", answer: .nothing)]))
    }
    try scene.base.grant(request)
    let office = try scene.office("ADM")
    let missing = (["IB", "ZC"] as [RoleCode]).map {
      ContributionTask(role: $0, categories: ["C13"])
    }
    #expect(throws: Refusal.request(.contributionsMissing(missing))) {
      try office.perform(MakePackage(request: request))
    }
  }

  @Test func `what was withheld is named with its ground, never with its words`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    for role in ["IB", "ZC"] as [RoleCode] {
      try scene.office(role).perform(
        ContributeToRequest(
          request: request,
          parts: [
            PartGiven(
              category: "C13", answer: .withheld, ground: .rightsOfOthers,
              explanation: "Gaat vooral over KLAASJE")
          ]))
    }
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.base.grant(request)
    try scene.package(request)
    let content = try #require(scene.pressed.last)
    let label = try #require(scene.policy.category("C13")?.label)
    #expect(
      Set(content.omissions) == [
        PackageOmission(label: label, reason: .withheld(.rightsOfOthers))
      ])
    #expect(!content.extract.parts.contains { $0.category == "C13" })
    #expect(!content.everyWord.contains("KLAASJE"))
  }

  @Test func `only what the decision grants is in it`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(item: RequestItemGiven(), isGranted: true),
          DecidedPart(
            item: RequestItemGiven(category: "C10"), isGranted: false, ground: .rightsOfOthers,
            explanation: "Gaat over anderen"),
          DecidedPart(
            item: RequestItemGiven(field: "c01.geboorteplaats"), isGranted: false,
            ground: .rightsOfOthers, explanation: "Gaat over anderen"),
        ]))
    let package = try scene.package(request)
    let content = try #require(scene.pressed.last)
    #expect(content.extract.parts.map(\.category) == ["C01", "C06", "C12", "C13"])
    #expect(!content.everyWord.contains("Drachten") && content.everyWord.contains("Aïcha"))
    #expect(
      package.files.map(\.name).filter { $0.hasPrefix("bijlagen") } == ["bijlagen/01-scan.txt"])
    #expect(content.omissions.count == 2)
  }

  @Test func `a document that was removed meanwhile is named and not in it`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    try scene.office("IB").perform(
      RemoveDocument(
        pupil: Scene.pupil, category: "C10", document: try scene.base.scan("C10"),
        reason: "Verkeerde scan"))
    let package = try scene.package(request)
    #expect(package.files.count == 3)
    #expect(
      scene.pressed.last?.omissions == [PackageOmission(label: "Scan", reason: .removed)])
  }

  @Test func `another school's handler finds no request and no package`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    try scene.package(request)
    try scene.base.scene.changeProfile("CLA") {
      $0.assignments[0].schools = [SampleBoard.otherSchool]
    }
    let elsewhere = try scene.base.scene.office("CLA")
    #expect(throws: Refusal.notFound(.request)) {
      try elsewhere.answer(PackageFilesQuery(request: request))
    }
    #expect(throws: Refusal.notFound(.request)) {
      try elsewhere.answer(ContributionQuery(request: request))
    }
  }
}
