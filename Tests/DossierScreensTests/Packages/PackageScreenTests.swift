import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Pakket: complete before it is made, made between key presses, handed over with a fee or free.
@Suite struct PackageScreenTests {
  @Test func `who must still contribute stands first, and nothing can be made`() throws {
    let request = try InventedContribution.begun()
    let answer = InventedPackage.answer(
      request,
      missing: [
        ContributionTask(role: "ADM", categories: ["C10"]),
        ContributionTask(role: "LKR", categories: ["C10"]),
      ], unredacted: 2, logOn: nil)
    let stage = try InventedPackage.stage(request, answer, through: "Pakket bekijken")
    stage.checkEverySize("VZ-07-onvolledig", besides: RequestStage.goldens)
    try stage.press("<F6>")
    #expect(stage.message.contains("Er is nog niets toegewezen."))
    try stage.press("<F9>")
    stage.checkEverySize("VZ-07-acties", besides: RequestStage.goldens)
  }

  @Test func `a package is made in slices with a bar, and read again when it is there`() throws {
    let request = try InventedPackage.granted()
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request))
    stage.checkEverySize("VZ-07-klaar-om-te-maken", besides: RequestStage.goldens)
    let usual = stage.desk.answering
    var done = 0
    stage.desk.answering = { effect in
      switch effect {
      case .beginJob(.package): return Self.progress(0)
      case .workOnJob:
        done += 3
        return Self.progress(done)
      case .ask(is PackageQuery) where done >= 9:
        return .answered(InventedPackage.answer(request, isMade: true))
      default: return usual(effect)
      }
    }
    try stage.press("<F6>")
    #expect(stage.work())
    stage.checkEverySize("VZ-07-bezig", besides: RequestStage.goldens)
    #expect(stage.work())
    #expect(!stage.work())
    stage.checkEverySize("VZ-07", besides: RequestStage.goldens)
    #expect(!stage.work(), "a finished job asks for nothing any more")
  }

  private static func progress(_ done: Int) -> ScreenAnswer {
    .jobProgress(
      JobProgress(steps: JobProgress.Steps(done: done, total: 9), isFinished: done >= 9))
  }

  @Test func `a job that is stopped leaves nothing behind`() throws {
    let request = try InventedPackage.granted()
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request))
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      switch effect {
      case .beginJob, .workOnJob: Self.progress(2)
      default: usual(effect)
      }
    }
    try stage.press("<F6>")
    #expect(stage.work())
    try stage.press("<F3>")
    #expect(stage.message.contains("Gestopt. Er is niets gemaakt"))
    #expect(!stage.work())
    let stops = stage.desk.effects.contains { if case .stopJob = $0 { true } else { false } }
    #expect(stops)
  }

  @Test func `a job that fails says why and is over`() throws {
    let request = try InventedPackage.granted()
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request))
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      switch effect {
      case .beginJob: Self.progress(0)
      case .workOnJob: .failed(.refusal(.stale))
      default: usual(effect)
      }
    }
    try stage.press("<F6>")
    #expect(!stage.work())
    #expect(stage.shows("Een collega was u voor") && !stage.shows("Een ogenblik."))
  }

  @Test func `the package is read out to a file that the user names`() throws {
    let request = try InventedPackage.granted()
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request, isMade: true))
    try stage.choose("Uitlezen")
    stage.checkEverySize("VZ-07-uitlezen", besides: RequestStage.goldens)
    try stage.press("<C-u>/tmp/a.zip<Enter><Enter>")
    #expect(stage.message.contains("Uitgelezen naar /tmp/a.zip."))
  }

  @Test func `where no copy costs anything no price is asked`() throws {
    let request = try InventedPackage.granted()
    var answer = InventedPackage.answer(request, isMade: true)
    (answer.copies, answer.nextFeeCents) = (1, 0)
    let stage = try InventedPackage.stage(request, answer)
    try stage.choose("Kopie overhandigen")
    #expect(stage.shows("gratis, want uw bestuur vraagt niets"))
  }

  @Test func `the first copy is free and asks no price`() throws {
    let request = try InventedPackage.granted()
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request, isMade: true))
    try stage.choose("Kopie overhandigen")
    stage.checkEverySize("VZ-27", besides: RequestStage.goldens)
    try stage.press("i<F2>")
    let action = try #require(stage.desk.actions.last as? HandOverCopy)
    #expect(action.way == .inPerson && action.feeCents == nil)
    #expect(action.seen == request.events.count && action.on == InventedSchool.today)
    #expect(stage.shows("VZ-07"))
    #expect(stage.message.contains("Vastgelegd dat de kopie is overhandigd."))
  }

  @Test func `a further copy costs what the policy says, or less`() throws {
    let request = try InventedPackage.granted(copies: 2)
    let stage = try InventedPackage.stage(request, InventedPackage.answer(request, isMade: true))
    try stage.press("<End>")
    stage.checkEverySize("VZ-07-kopieen", besides: RequestStage.goldens)
    try stage.choose("Kopie overhandigen")
    try stage.press("a<Tab><C-u>twee<F2>")
    #expect(stage.message.contains("typ een bedrag") && stage.desk.actions.isEmpty)
    try stage.press("<C-u>1,5<F2>")
    let action = try #require(stage.desk.actions.last as? HandOverCopy)
    #expect(action.feeCents == 150 && action.way == .post)
  }

  @Test func `who holds no key of the dossiers is not told that everything is there`() throws {
    let request = try InventedContribution.begun()
    var workplace = try InventedRequests.workplace("LKR")
    workplace.role.compartments = [.register]
    workplace.policy.roles = workplace.policy.roles.map {
      $0.code == workplace.role.code ? workplace.role : $0
    }
    let lines = PackagePaper(
      InventedPackage.answer(request), InventedRequests.answer(request), at: workplace
    ).lines
    #expect(lines.first?.text == PackageWording.notSeen)
  }
}
