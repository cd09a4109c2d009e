import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Reading in a file of another system: a form, the dry run, a question, the progress, the result.
@Suite struct ImportScreenTests {
  private static func report(isDone: Bool = false) throws -> ImportReport {
    var report = ImportReport(
      ImportPlan(school: SchoolID(number: 1), groups: [], rosterGeneration: 0),
      DossierOffice.ImportWording(
        hold: { _, _ in "" }, warning: { _, _ in "" }, drop: { _ in "" }),
      names: ImportNames(InventedPolicy.policy))
    report.new = isDone ? 0 : 3
    report.changed = isDone ? 0 : 1
    report.unchanged = isDone ? 240 : 236
    report.held = [
      ImportReport.Held(
        line: 214, reason: "Roepnaam is hier anders ingevuld", pupil: nil, field: nil)
    ]
    report.heldUnlisted = 101
    report.warnings = [
      ImportReport.Warning(
        line: 41,
        message: "het BSN klopt niet en is weggelaten; kijk of er cijfers verwisseld zijn.")
    ]
    report.dropped = [
      ImportReport.Dropped(
        field: "land_vader", label: "land van herkomst van de vader", count: 12,
        reason: "gevoelig en niet nodig voor een dossier")
    ]
    report.ignoredColumns = ["Bijnaam"]
    report.proposals = [
      ImportReport.Proposal(line: 310, name: "J. Smit", role: "Leraar", groups: ["5A"])
    ]
    return report
  }

  private func stage(
    _ role: RoleCode = "ADM", _ duties: Set<Duty> = [.importFiles]
  ) throws -> (Stage, CannedDesk) {
    let desk = CannedDesk()
    var workplace = try InventedSchool.workplace(role)
    workplace.role = Role(
      code: role, label: workplace.role.label, nature: workplace.role.nature, duties: duties,
      approvers: [], approvalsNeeded: 1, excludes: [], compartments: [.dossier])
    let trial = try Self.report()
    desk.answering = { effect in
      switch effect {
      case .planImport: .answered(trial)
      default: nil
      }
    }
    return (Stage(ImportScreen(workplace), desk: desk), desk)
  }

  /// Fills in the file and makes the dry run.
  private static let tried = "<Tab>/home/school/export.xml<F2>"

  @Test func `the form asks which file, and the dry run changes nothing`() throws {
    let (stage, desk) = try stage()
    stage.checkEverySize("IL-01")
    try stage.press(Self.tried)
    stage.checkEverySize("IL-02")
    let planned = desk.effects.compactMap { effect -> ImportSource? in
      if case .planImport(let source) = effect { source } else { nil }
    }
    #expect(planned == [ImportSource(kind: .edexml, path: "/home/school/export.xml")])
    #expect(!desk.effects.contains { if case .beginJob = $0 { true } else { false } })
  }

  @Test func `a table needs a mapping, and a refused file says why`() throws {
    let (stage, desk) = try stage()
    try stage.press("c" + Self.tried)
    #expect(stage.message.contains("mappingbestand"))
    desk.next = [.importRefused("Dit bestand is er niet.")]
    try stage.press("/home/school/mapping.toml<F2>")
    #expect(stage.shows("Dit bestand is er niet."))
    try stage.press("<Enter>")
    #expect(stage.shows("IL-01"))
  }

  @Test func `what is shown is applied only after a yes, with a bar, and told at the end`() throws {
    let (stage, desk) = try stage()
    try stage.press(Self.tried)
    try stage.press("<F2>")
    #expect(stage.shows("3 leerlingen nieuw en 1 leerling gewijzigd"))
    try stage.press("<Enter>")
    #expect(!desk.effects.contains { if case .beginJob = $0 { true } else { false } })
    let steps = JobProgress.Steps(done: 2, total: 4)
    let done = JobProgress(steps: JobProgress.Steps(done: 4, total: 4), isFinished: true)
    desk.next = [.jobProgress(JobProgress(steps: steps, isFinished: false))]
    try stage.press("<F2><Left><Enter>")
    stage.checkEverySize("IL-02-bezig")
    desk.next = [.jobProgress(done), .answered(try Self.report(isDone: true))]
    #expect(!stage.work())
    #expect(stage.message.contains("overgenomen"))
    stage.check("IL-02-klaar-80x24")
    try stage.press("<F2>")
    #expect(stage.message.contains("niets om over te nemen"))
  }

  @Test func `stopping leaves what was applied and says so`() throws {
    let (stage, desk) = try stage()
    try stage.press(Self.tried)
    desk.next = [.jobProgress(JobProgress(isFinished: false))]
    try stage.press("<F2><Left><Enter><F3>")
    #expect(desk.effects.contains { if case .stopJob = $0 { true } else { false } })
    #expect(stage.message.contains("Gestopt"))
  }

  @Test func `a line that does not fit is shown whole`() throws {
    let (stage, _) = try stage()
    try stage.press(Self.tried + "<Down><Down><Down><Down><Enter>")
    #expect(stage.shows("Regel 214 van het bestand"))
  }

  @Test func `who reads in only transfer files is offered nothing else`() throws {
    let (stage, _) = try stage("LKR", [.importTransfers])
    #expect(stage.shows("OSO"))
    #expect(!stage.shows("EDEXML: leerlingen"))
    #expect(!ImportScreen.isFor(try InventedSchool.workplace("LKR")))
  }
}
