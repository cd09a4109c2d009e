import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// R-O-8.5-3, VT-03: what is frozen goes only for a reason of the law, that is asked only then.
struct FrozenFormTests {
  /// An office in which the first category is frozen, unless the question names an exception.
  private func desk() -> CannedDesk {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(let query as DisclosureOfferQuery) = effect else { return nil }
      var answer = InventedDisclosures.answer(to: query)
      answer.holdsFrozen = true
      if query.exception == nil {
        answer.offer.categories[0].bar = .frozen(by: RequestID(number: 31))
        answer.offer.categories[0].items = []
      }
      return .answered(answer)
    }
    return desk
  }

  @Test func `where nothing is frozen nothing is asked`() throws {
    let stage = try DisclosureStage.filled()
    #expect(!stage.shows("Bevroren, toch geven"))
    try stage.press("<F2>")
    #expect(stage.shows("2 van 3"))
  }

  @Test func `the reason is asked, and goes along with what is given`() throws {
    let stage = try DisclosureStage.form(desk: desk())
    try stage.press("gem<Enter>")
    #expect(stage.shows("Bevroren, toch geven") && !stage.shows("Waarom toch"))
    stage.checkEverySize("VT-03-bevroren", besides: RequestStage.goldens)
    try stage.press("om<Enter>Het kind loopt gevaar<Enter>")
    #expect(stage.shows("Waarom toch"))
    try stage.press("b2<Enter>a<Enter>artikel 21a van de Leerplichtwet<Enter>")
    try stage.press("j<Enter>De wet vraagt dit<Enter>j<Enter>Alleen het nodige<Enter>b<Enter><F2>")
    try stage.press("<Space>wie het is<Enter><Enter><F2><F2><S-Tab><Enter>")
    let sent = try #require(DisclosureStage.sent(stage))
    #expect(sent.exception == .rightsOfAnother)
    #expect(sent.exceptionReason == "Het kind loopt gevaar")
  }

  @Test func `without a reason of the law it stays in`() throws {
    let stage = try DisclosureStage.form(desk: desk())
    try stage.press("gem<Enter><Enter>b2<Enter>a<Enter>artikel 21a van de Leerplichtwet<Enter>")
    try stage.press("j<Enter>De wet vraagt dit<Enter>j<Enter>Alleen het nodige<Enter>b<Enter><F2>")
    try stage.press("<Space>")
    #expect(stage.message.contains("bevroren"))
  }
}
