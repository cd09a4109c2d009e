import DossierCore
import DossierOffice
import Testing

/// Killed while a package is made: the program goes on with it by itself, and there is one package.
struct UnfinishedPackageTests {
  private func made(_ scene: PackageScene) -> Int {
    scene.store.journal.count { $0.event == .packageMade }
  }

  /// Logs somebody in anew and lets the program do what it does when nobody presses a key.
  private func rest(_ scene: PackageScene, as role: RoleCode = "ADM") throws {
    let unfinished = UnfinishedPackages(try scene.office(role))
    var rounds = 0
    while try unfinished.step(budgetMilliseconds: 0), rounds < 100 { rounds += 1 }
    #expect(rounds < 100, "it would never end")
  }

  @Test(arguments: 0..<14)
  func `killed after any step the next login makes the same package, once`(steps: Int) throws {
    let whole = try PackageScene()
    let expected = try whole.granted()
    try whole.package(expected)

    let scene = try PackageScene()
    let request = try scene.granted()
    do {
      let job = try scene.office("ADM").packageJob(for: request)
      for _ in 0..<steps where !job.progress.isFinished { try job.step(budgetMilliseconds: 0) }
    }
    scene.endEverySession()
    try rest(scene)
    #expect(try scene.files(request) == whole.files(expected))
    #expect(try scene.packages().count == 1)
    #expect(made(scene) == 1)
    let answer = try scene.office("ADM").answer(PackageQuery(request: request))
    #expect(answer.begun == nil && answer.package != nil)
    scene.endEverySession()
    try rest(scene)
    #expect(made(scene) == 1, "what is done is not done again")
  }

  @Test func `meanwhile the case and the package tell that it is being made, by whom`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    _ = try scene.office("ADM").packageJob(for: request)
    scene.endEverySession()
    let own = try #require(
      try scene.office("ADM").answer(PackageQuery(request: request)).begun)
    #expect(own.isOwn && own.on == scene.base.scene.today)
    let others = try #require(
      try scene.office("CLA").answer(RequestQuery(request: request)).begun)
    #expect(!others.isOwn && others.person != nil)
    #expect(try scene.office("ADM").answer(PackageQuery(request: request)).package == nil)
    #expect(throws: Refusal.notFound(.package)) {
      try scene.office("ADM").answer(PackageFilesQuery(request: request))
    }
  }

  @Test func `nothing of the dossier is kept of a package that is not finished`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let before = scene.store.documents.count
    do {
      let job = try scene.office("ADM").packageJob(for: request)
      while job.progress.done < 85 { try job.step(budgetMilliseconds: 0) }
    }
    #expect(scene.store.documents.count == before)
    let begun = try #require(try scene.store.newest(HandOverPackage.self).last)
    #expect(begun.files.isEmpty && begun.given.isEmpty)
  }

  @Test func `only who was making it goes on with it`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    _ = try scene.office("ADM").packageJob(for: request)
    scene.endEverySession()
    for role in ["CLA", "DIR", "FG", "LKR"] as [RoleCode] { try rest(scene, as: role) }
    #expect(made(scene) == 0)
    try rest(scene)
    #expect(made(scene) == 1)
  }

  @Test func `two windows at once make one package with one line`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let before = scene.store.documents.count
    let first = try scene.office("ADM").packageJob(for: request)
    scene.endEverySession()
    let second = try scene.office("ADM").packageJob(for: request)
    while !first.progress.isFinished || !second.progress.isFinished {
      try first.step(budgetMilliseconds: 0)
      try second.step(budgetMilliseconds: 0)
    }
    #expect(first.package == second.package && first.package != nil)
    #expect(made(scene) == 1)
    #expect(try scene.packages().count == 1)
    #expect(scene.store.documents.count == before + 4)
  }

  @Test func `a colleague who makes it at the same time ends with the same package`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let first = try scene.office("ADM").packageJob(for: request)
    for _ in 0..<6 { try first.step(budgetMilliseconds: 0) }
    try scene.package(request, by: "CLA")
    #expect(try first.step(budgetMilliseconds: 1000).isFinished)
    #expect(made(scene) == 1)
    scene.endEverySession()
    try rest(scene)
    #expect(made(scene) == 1)
  }

  @Test func `who asks for a new package gets one`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    try scene.package(request)
    try scene.package(request)
    #expect(made(scene) == 2)
    #expect(try scene.packages().count == 1)
  }

  @Test func `what was stopped is not gone on with`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let job = try scene.office("ADM").packageJob(for: request)
    for _ in 0..<3 { try job.step(budgetMilliseconds: 0) }
    try job.stop()
    scene.endEverySession()
    try rest(scene)
    #expect(made(scene) == 0)
    #expect(try scene.office("ADM").answer(PackageQuery(request: request)).begun == nil)
    #expect(try scene.packages().isEmpty)
    #expect(
      scene.store.journal.filter { $0.event == .packageBegun }.map(\.action) == [.create, .delete])
  }

  @Test func `what cannot be made now waits until it can, and refuses nothing aloud`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    _ = try scene.office("ADM").packageJob(for: request)
    let office = try scene.office("ADM")
    try scene.base.scene.put { try office.eraseCopies(of: Scene.pupil, $0) }
    scene.endEverySession()
    let lines = scene.store.journal.count { $0.event == .refused }
    try rest(scene)
    #expect(made(scene) == 0)
    #expect(scene.store.journal.count { $0.event == .refused } == lines)
    try scene.contribute(request)
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try rest(scene)
    #expect(made(scene) == 1)
  }

  @Test func `a script that is refused half-way leaves nothing to go on with`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    var commits = 0
    scene.store.interfere = { operation in
      guard operation == .commit else { return }
      commits += 1
      if commits == 2 { throw Refusal.stale }
    }
    #expect(throws: (any Error).self) {
      try scene.office("ADM").perform(MakePackage(request: request))
    }
    scene.store.interfere = nil
    scene.endEverySession()
    try rest(scene)
    #expect(made(scene) == 0)
  }

  @Test func `what nobody went on with is forgotten after the days of a package`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    _ = try scene.office("ADM").packageJob(for: request)
    let days = scene.policy.terms.packageDays
    scene.base.scene.today = scene.base.scene.today.adding(days: days + 1)
    scene.endEverySession()
    try scene.office("CLA").destroyExpiredPackages()
    #expect(try scene.store.newest(HandOverPackage.self).isEmpty)
  }

  @Test func `a PDF is made while the other files are sealed, and lies first`() throws {
    let (scene, printer) = (try PackageScene(), HandPrinter())
    scene.printer = printer.press
    scene.endEverySession()
    let request = try scene.granted()
    let job = try scene.office("ADM").packageJob(for: request)
    while printer.looks < 3 { try job.step(budgetMilliseconds: 0) }
    #expect(!job.progress.isFinished && printer.begun == 1)
    printer.state = .made(Array("%PDF-1".utf8))
    #expect(try job.step(budgetMilliseconds: 1000).isFinished)
    let package = try #require(try scene.packages().last)
    #expect(package.files.map(\.name).prefix(3) == ["inzage.pdf", "inzage.html", "inzage.json"])
  }

  @Test func `a PDF that fails takes nothing from the package`() throws {
    let (scene, printer) = (try PackageScene(), HandPrinter())
    (scene.printer, printer.state) = (printer.press, .failed)
    scene.endEverySession()
    let package = try scene.package(try scene.granted())
    #expect(package.files.map(\.name).prefix(2) == ["inzage.html", "inzage.json"])
  }

  @Test func `the bar only goes forward`() throws {
    let (scene, printer) = (try PackageScene(), HandPrinter())
    scene.printer = printer.press
    scene.endEverySession()
    let job = try scene.office("ADM").packageJob(for: try scene.granted())
    var seen = [job.progress.done]
    while !job.progress.isFinished {
      if seen.count == 40 { printer.state = .failed }
      seen.append(try job.step(budgetMilliseconds: 0).done)
    }
    #expect(seen == seen.sorted() && Set(seen).count > 8 && seen.last == 100)
  }
}
