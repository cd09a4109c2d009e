import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A new request can be about several corrections, and about single items of the dossier.
@Suite struct IntakePartsTests {
  private static func registered(_ desk: CannedDesk) -> RegisterRequest? {
    desk.actions.compactMap { $0 as? RegisterRequest }.last
  }

  /// The form, on a desk that shows the dossier when it is asked.
  private func stageWithDossier() throws -> Stage {
    let stage = try RequestStage.new()
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      if case .ask(is DossierQuery) = effect {
        .answered(InventedDossier.answer())
      } else {
        usual(effect)
      }
    }
    return stage
  }

  @Test func `several corrections are asked in one request`() throws {
    let stage = try RequestStage.new()
    try stage.press(
      "c<Enter>f<Enter><Enter><Enter><Enter>c<Enter>t<Enter>06<Enter>07<Tab>f<Tab>j<Tab>")
    #expect(stage.shows("Correctie 2"))
    stage.checkEverySize("VZ-03-correcties", besides: RequestStage.goldens)
    try stage.press("c<Tab>s<Tab>Kerkstraat<Tab>Molenweg<Tab>o<F2>")
    let given = try #require(Self.registered(stage.desk)?.wish.corrections)
    #expect(given.map(\.item.field) == ["c02.telefoon", "c02.straat"])
    #expect(given.map(\.nature) == [.fact, .opinion])
    #expect(given.map(\.proposed) == ["07", "Molenweg"])
  }

  @Test func `a second correction that is taken back is not asked`() throws {
    let stage = try RequestStage.new()
    try stage.press(
      "c<Enter>f<Enter><Enter><Enter><Enter>c<Enter>t<Enter>06<Enter>07<Tab>f<Tab>j")
    #expect(stage.shows("11/18"))
    try stage.press("n")
    #expect(stage.shows("11/12"))
    try stage.press("<F2>")
    #expect(Self.registered(stage.desk)?.wish.corrections?.count == 1)
  }

  @Test func `a request is about single items when these are chosen in the dossier`() throws {
    let stage = try stageWithDossier()
    try stage.press("<Enter>f<F6>tel")
    stage.checkEverySize("VZ-03-onderdeel", besides: RequestStage.goldens)
    try stage.press("<Enter><F6>rapport<Enter>")
    stage.checkEverySize("VZ-03-onderdelen", besides: RequestStage.goldens)
    try stage.press("<F2>")
    let scope = try #require(Self.registered(stage.desk)?.wish.scope)
    #expect(
      scope == [
        RequestItemGiven(field: "c02.telefoon", sheet: InventedDossier.contactRecord),
        RequestItemGiven(record: InventedDossier.entry.record),
      ])
  }

  @Test func `a correction of a report is begun from the form as well`() throws {
    let stage = try stageWithDossier()
    try stage.press("c<Enter>f<F6>rapport<Enter>Het was mist.<Tab>o<F6>tel<Enter>07<Tab>f<F2>")
    let given = try #require(Self.registered(stage.desk)?.wish.corrections)
    #expect(given.map(\.item.record) == [InventedDossier.entry.record, nil])
    #expect(given.map(\.item.field) == [nil, "c02.telefoon"])
    #expect(given.last?.old == "06-12345678")
  }

  @Test func `what was chosen in the dossier is kept in the draft`() throws {
    let stage = try stageWithDossier()
    try stage.press("<Enter>f<F6>rapport<Enter>")
    let draft = try #require(stage.program.topDraft)
    #expect(draft.reread == draft)
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    desk.answering = { effect in
      if case .ask(is IntakePreviewQuery) = effect {
        .answered(InventedRequests.preview())
      } else {
        nil
      }
    }
    let later = try RequestStage.enter(desk: desk)
    try later.press("v<Enter><F2>")
    #expect(
      Self.registered(desk)?.wish.scope == [RequestItemGiven(record: InventedDossier.entry.record)])
  }

  @Test func `a question to the FG is about no item`() throws {
    let stage = try RequestStage.new()
    try stage.press("v<Enter>f<F6>")
    #expect(stage.message.contains("Dit verzoek gaat niet over een onderdeel"))
  }
}
