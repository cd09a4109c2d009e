import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Werklijsten van dossiers: what Vandaag warns of, and what the lists and the dossier show.
@Suite struct UpkeepScreenTests {
  private static let today = InventedSchool.today

  private func row(_ days: Int?, presses: Bool = true, holder: String? = nil) -> UpkeepRow {
    UpkeepRow(
      pupil: InventedDossier.pupil, name: "Berg, Aïcha van den", category: "C10",
      day: days.map { Self.today.adding(days: $0) }, holder: holder, presses: presses)
  }

  private func enter(_ kind: UpkeepKind, _ rows: [UpkeepRow]) throws -> Stage {
    let desk = CannedDesk()
    let usual = desk.answering
    let board = TodayBoard(
      items: UpkeepKind.allCases.map {
        .upkeep(UpkeepToday(kind: $0, count: 2, oldest: Self.today.adding(days: -3)))
      })
    desk.answering = { effect in
      switch effect {
      case .ask(let query as UpkeepQuery):
        .answered(UpkeepAnswer(kind: query.kind, rows: query.kind == kind ? rows : []))
      case .ask(is DossierQuery): .answered(InventedDossier.answer())
      default: usual(effect)
      }
    }
    desk.today = board
    desk.next = [.entered(try InventedHolds.workplace("DIR"))]
    return try Stage(entering: "DIR", desk: desk)
  }

  @Test func `Vandaag tells each kind, and Enter opens its list and then the dossier`() throws {
    let stage = try enter(
      .notAdmitted, [row(-3), row(20), row(400, presses: false), row(nil)])
    stage.checkEverySize("VD-01-dossiers")
    try stage.press("<Enter>")
    stage.checkEverySize("BV-05")
    #expect(stage.message.contains("4 regels, waarvan 3 nu."))
    try stage.press("<F1>")
    #expect(stage.shows("hoogstens twee jaar"))
    try stage.press("<F3><Enter>")
    #expect(stage.shows("DS-01"))
  }

  @Test func `a paper dossier that is out tells who has it`() throws {
    let stage = try enter(.paperOut, [row(-3, holder: "Intern begeleider")])
    try stage.press("<Down><Down><Enter>")
    stage.checkEverySize("BV-05-papier")
  }

  @Test(.tags(.`R-O-4.2-1`), arguments: [(-1, "TE LAAT"), (0, "noodzaak vandaag"), (1, "")])
  func `a dossier marks the category of which the necessity is due`(
    days: Int, words: String
  ) throws {
    var answer = InventedDossier.answer()
    let place = try #require(answer.categories.firstIndex { !$0.sheets.isEmpty })
    answer.categories[place].sheets[0].necessity = Necessity(
      reason: "Nodig", decidedBy: InventedSchool.clerk, decided: Self.today.adding(days: -300),
      review: Self.today.adding(days: days))
    let desk = CannedDesk()
    let usual = desk.answering
    desk.answering = { effect in
      if case .ask(is DossierQuery) = effect { return .answered(answer) }
      return usual(effect)
    }
    desk.next = [.entered(try InventedHolds.workplace("DIR"))]
    let stage = try Stage(entering: "DIR", desk: desk)
    stage.program(
      carriesOut: .push(
        DossierScreen(try InventedHolds.workplace("DIR"), pupil: InventedDossier.pupil)))
    #expect(stage.shows("noodzaak") == !words.isEmpty)
    #expect(words.isEmpty || stage.shows(words))
  }
}
