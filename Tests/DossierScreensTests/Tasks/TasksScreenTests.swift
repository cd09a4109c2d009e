import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Taken: what somebody has to do, by the day it is due.
@Suite struct TasksScreenTests {
  private func tasks() throws -> [TaskAnswer] {
    var rows = try InventedRequests.rows()
    let access = try #require(rows.firstIndex { $0.kind == .access })
    rows[access].reminded = InventedRequests.day("2026-11-20")
    return [
      TaskAnswer(
        row: rows[0],
        task: .correctFacts([InventedRequests.phone.item], by: InventedRequests.day("2026-10-21"))),
      TaskAnswer(row: rows[0], task: .correct([InventedRequests.phone.item])),
      TaskAnswer(row: rows[1], task: .askToComplete(.situationMissing)),
      TaskAnswer(row: rows[1], task: .beginTreatment),
      TaskAnswer(
        row: rows[access], task: .contribute(ContributionTask(role: "LKR", categories: ["C10"]))),
      TaskAnswer(row: rows[access], task: .establishIdentity),
    ]
  }

  private func stage(
    _ role: RoleCode = "ADM", _ tasks: [TaskAnswer], _ demands: [DemandTask] = [],
    seesRegister: Bool = true
  ) throws -> Stage {
    let desk = CannedDesk()
    desk.answering = { effect in
      switch effect {
      case .ask(is TasksQuery): .answered(TasksAnswer(tasks: tasks, demands: demands))
      default: nil
      }
    }
    var workplace = try InventedRequests.workplace(role)
    if !seesRegister { workplace.policy = InventedPolicy.policy }
    desk.next = [.entered(workplace)]
    desk.today = TodayBoard(items: [
      .requests(.tasks, tasks.map(Self.line) + tasks.map(Self.line), reminded: nil)
    ])
    let stage = try Stage(entering: role, desk: desk)
    try stage.press("<Enter>")
    return stage
  }

  private static func line(_ task: TaskAnswer) -> DueLine {
    DueLine(
      request: task.row.request, reference: task.row.reference, kind: task.row.kind, due: task.due,
      daysLeft: 1)
  }

  @Test func `tasks stand below the day they are due`() throws {
    let stage = try stage("ADM", tasks())
    stage.checkEverySize("TK-01", besides: RequestStage.goldens)
  }

  @Test func `a demand stands first on its day, and opens`() throws {
    func task(
      _ state: DemandState, _ step: DemandTask.Step, _ due: String, record: Int64
    ) -> DemandTask {
      let day = InventedRequests.day(due)
      return DemandTask(
        row: DemandRow(
          demand: RecordID(number: record), pupil: InventedDossier.pupil,
          pupilName: "Berg, Aïcha van den", authority: "Eenheid Oost", article: .data,
          received: day, due: day, state: state, isNoticed: false), step: step, due: day)
    }
    let first = try tasks()[0].due
    let stage = try stage(
      "ADM", tasks(),
      [
        task(.paperLate(since: first), .paper, "2026-10-19", record: 83),
        task(.open, .answer, "2026-10-21", record: 81),
        task(
          .awaitingPaper(by: InventedRequests.day("2026-11-24")), .paper, "2026-11-24", record: 82),
      ])
    stage.checkEverySize("TK-01-vorderingen", besides: RequestStage.goldens)
    try stage.press("<Home><Down><Enter>")
    let asked = stage.desk.effects.compactMap { effect -> RecordID? in
      if case .ask(let query as DemandQuery) = effect { query.demand } else { nil }
    }
    #expect(asked == [RecordID(number: 83)])
  }

  @Test func `a task opens its request, a day opens nothing`() throws {
    let stage = try stage("ADM", tasks())
    stage.desk.next = [.answered(InventedRequests.answer(try InventedRequests.access()))]
    try stage.press("<Home><Enter>")
    #expect(stage.message.contains("De taken staan eronder."))
    try stage.press("<Down><Enter>")
    #expect(stage.shows("VZ-02"))
    let asked = stage.desk.effects.compactMap { effect -> RequestID? in
      if case .ask(let query as RequestQuery) = effect { query.request } else { nil }
    }
    #expect(asked == [RequestID(number: 33)])
  }

  @Test func `who looked in the dossier is a task of the FG, which opens the package`() throws {
    let rows = try InventedRequests.rows()
    let row = try #require(rows.first { $0.kind == .access })
    let other = try #require(rows.first { $0.request != row.request })
    let stage = try stage(
      "FG", [TaskAnswer(row: row, task: .supplyAccessLog), TaskAnswer(row: other, task: .answer)])
    #expect(stage.shows("Nagaan wie in het dossier keek"))
    stage.desk.next = [.answered(InventedRequests.answer(try InventedRequests.access()))]
    try stage.press("<End><Enter>")
    #expect(stage.shows("VZ-07"))
  }

  @Test func `without tasks the screen says so`() throws {
    let empty = CannedDesk()
    empty.answering = { effect in
      if case .ask(is TasksQuery) = effect { .answered(TasksAnswer(tasks: [])) } else { nil }
    }
    empty.next = [.entered(try InventedRequests.workplace())]
    let quiet = try Stage(entering: "ADM", desk: empty)
    try quiet.press("<F10><Right><Right><Right><Down><Down><Enter>")
    #expect(quiet.shows("TK-01") && quiet.shows("U hebt geen taken in verzoeken."))
  }

  @Test func `who only keeps a category contributes from here`() throws {
    let contribution = try tasks().filter { if case .contribute = $0.task { true } else { false } }
    let stage = try stage("LKR", contribution, seesRegister: false)
    try stage.press("<Enter>")
    let asked = stage.desk.effects.compactMap { effect -> RequestID? in
      if case .ask(let query as ContributionQuery) = effect { query.request } else { nil }
    }
    #expect(asked == [RequestID(number: 31)])
    #expect(
      !stage.desk.effects.contains { if case .ask(is RequestQuery) = $0 { true } else { false } })
  }
}
