import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Aanhoudingen: what may not be destroyed for now, of one pupil and everywhere (R-O-6.5-3).
@Suite struct HoldScreenTests {
  private func enter(
    _ role: RoleCode = "DIR", rows: [HoldRow] = [InventedHolds.row()],
    today: HoldsToday? = nil
  ) throws -> Stage {
    let desk = CannedDesk()
    let workplace = try InventedHolds.workplace(role)
    let usual = desk.answering
    desk.answering = { effect in
      switch effect {
      case .ask(let query as HoldsQuery):
        .answered(
          HoldsAnswer(
            rows: rows.filter { $0.isLifted == (query.lifted ?? false) },
            mayHold: workplace.rights.holdingPower != nil))
      case .ask(is DossierQuery): .answered(InventedDossier.answer())
      default: usual(effect)
      }
    }
    if let today { desk.today = TodayBoard(items: [.holds(today)]) }
    desk.next = [.entered(workplace)]
    return try Stage(entering: role, desk: desk)
  }

  @Test func `the list is in the menu of requests, and tells everything with Enter`() throws {
    let stage = try enter(rows: [
      InventedHolds.row(days: -3), InventedHolds.row(96, categories: [], mayChange: false),
    ])
    stage.program(carriesOut: .open(HoldsScreen(try InventedHolds.workplace("DIR"))))
    stage.checkEverySize("BV-01")
    try stage.press("<Enter>")
    #expect(stage.shows("bewijs in een zaak") && stage.shows("R-O-6.5-3"))
  }

  @Test func `every role that may see what is held has it in a menu, and no other`() throws {
    for (role, isThere) in [("DIR", true), ("FG", true), ("LKR", false)] as [(RoleCode, Bool)] {
      let menus = ProductMenus.menus(at: try InventedHolds.workplace(role))
      let labels = menus.flatMap(\.items).map(\.label)
      #expect(labels.contains(HoldWording.listTitle) == isThere, "\(role)")
    }
  }

  @Test func `from the dossier a category is held back, with a ground and a review`() throws {
    let stage = try enter(rows: [])
    stage.program(
      carriesOut: .push(
        DossierScreen(try InventedHolds.workplace("DIR"), pupil: InventedDossier.pupil)))
    try stage.choose(HoldWording.title)
    #expect(stage.shows("BV-01") && stage.shows(HoldWording.none))
    try stage.press("<F6>")
    stage.checkEverySize("BV-02")
    try stage.press("<F2>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("w<Tab>Zaak 26/118<Tab>De zaak loopt.<Tab>1-3-2027<F2>")
    let action = try #require(stage.desk.actions.last as? PlaceHold)
    #expect(action.categories == nil && action.ground == .legalRule)
    #expect(action.reference == "Zaak 26/118" && action.review.iso == "2027-03-01")
    #expect(stage.message.contains("niet worden gewist"))
  }

  @Test func `a hold is looked at again and lifted with a reason, by who placed it`() throws {
    let stage = try enter(rows: [InventedHolds.row(days: -3)])
    stage.program(carriesOut: .open(HoldsScreen(try InventedHolds.workplace("DIR"))))
    try stage.choose(HoldWording.review)
    stage.checkEverySize("BV-03")
    try stage.press("Loopt nog.<Tab>1-3-2027<F2>")
    let review = try #require(stage.desk.actions.last as? ReviewHold)
    #expect(review.seen == 1 && review.reason == "Loopt nog.")
    try stage.choose(HoldWording.lift)
    stage.checkEverySize("BV-04")
    try stage.press("Uitspraak.<F2>")
    #expect((stage.desk.actions.last as? LiftHold)?.reason == "Uitspraak.")
    #expect(stage.message.contains("opgeheven"))
  }

  @Test func `who did not place it is told who can lift it`() throws {
    let stage = try enter(rows: [InventedHolds.row(mayChange: false)])
    stage.program(carriesOut: .open(HoldsScreen(try InventedHolds.workplace("DIR"))))
    try stage.press("<F9>")
    stage.checkEverySize("BV-01-ander")
    let other = try enter("ADM")
    other.program(carriesOut: .open(HoldsScreen(try InventedHolds.workplace("ADM"))))
    try other.press("<F6>")
    #expect(other.message.contains("Uw rol houdt geen vernietiging aan"))
  }

  @Test func `a late review on Vandaag opens the list`() throws {
    let stage = try enter(
      rows: [InventedHolds.row(days: -3)],
      today: HoldsToday(late: 1, oldest: InventedHolds.today.adding(days: -3)))
    stage.checkEverySize("VD-01-aanhouding")
    try stage.press("<Enter>")
    #expect(stage.shows("BV-01"))
  }
}
