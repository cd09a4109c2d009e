import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A package that was being made when the program ended: it goes on in sight, without a key.
@Suite struct UnfinishedPackageScreenTests {
  private static let own = BegunPackage(
    on: InventedSchool.today, person: "Jan Smit", isOwn: true)
  private static let colleagues = BegunPackage(
    on: InventedSchool.today, person: "Els de Wit", isOwn: false)

  private func stage(
    _ begun: BegunPackage, missing: [ContributionTask] = []
  ) throws -> Stage {
    let request = try InventedPackage.granted()
    var answer = InventedPackage.answer(request, missing: missing)
    answer.begun = begun
    return try InventedPackage.stage(request, answer, working: [0, 40, 100])
  }

  private func beginnings(_ stage: Stage) -> Int {
    stage.desk.effects.count { if case .beginJob = $0 { true } else { false } }
  }

  @Test func `opening the package goes on with it, and the bar moves`() throws {
    let stage = try stage(Self.own)
    #expect(beginnings(stage) == 1 && stage.shows("0%"))
    #expect(stage.work() && stage.shows("40%"))
    stage.checkEverySize("VZ-07-gaat-verder", besides: RequestStage.goldens)
    #expect(!stage.work())
    #expect(stage.message.contains("Het pakket is klaar."))
  }

  @Test func `what was stopped is not begun again by itself`() throws {
    let stage = try stage(Self.own)
    try stage.press("<Esc>")
    #expect(stage.message.contains("Gestopt.") && !stage.shows("wordt gemaakt"))
    try stage.press("<F5>")
    #expect(beginnings(stage) == 1)
  }

  @Test func `what a colleague makes is told and left alone`() throws {
    let stage = try stage(Self.colleagues)
    #expect(beginnings(stage) == 0)
    stage.checkEverySize("VZ-07-collega-maakt", besides: RequestStage.goldens)
    try stage.press("<F6>")
    #expect(beginnings(stage) == 1, "whoever needs it now may make it")
  }

  @Test func `what cannot be made now waits and says so`() throws {
    let stage = try stage(
      Self.own, missing: [ContributionTask(role: "LKR", categories: ["C10"])])
    #expect(beginnings(stage) == 0 && stage.shows("wordt gemaakt"))
  }

  @Test func `the case says that its package is being made, and Enter shows it`() throws {
    let request = try InventedPackage.granted()
    var answer = InventedRequests.answer(request)
    answer.begun = Self.own
    let stage = try RequestStage.request(answer)
    stage.checkEverySize("VZ-02-pakket-bezig", besides: RequestStage.goldens)
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      if case .ask(is PackageQuery) = effect {
        return .answered(InventedPackage.answer(request, isMade: true))
      }
      return usual(effect)
    }
    try stage.press("Het pakket wordt<Enter>")
    #expect(stage.shows("VZ-07"), Comment(rawValue: stage.text))
  }

  @Test func `a package without anything in it is told, and costs nothing`() throws {
    let request = try InventedPackage.granted(copies: 1)
    var answer = InventedPackage.answer(request, isMade: true)
    answer.package?.isEmpty = true
    answer.nextFeeCents = 0
    let stage = try InventedPackage.stage(request, answer)
    stage.checkEverySize("VZ-07-leeg", besides: RequestStage.goldens)
    try stage.choose("Kopie overhandigen")
    #expect(stage.shows("gratis, want er staat niets in"))
  }

  @Test func `where a PDF is made nothing is said of a browser`() throws {
    let request = try InventedPackage.granted()
    var answer = InventedPackage.answer(request, isMade: true)
    #expect(try InventedPackage.stage(request, answer).shows("geen PDF"))
    answer.package?.files.insert("inzage.pdf", at: 0)
    #expect(try !InventedPackage.stage(request, answer).shows("geen PDF"))
  }
}
