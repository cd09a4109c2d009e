import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// The screens about consents as users see them.
@Suite struct GoldenConsentTests {
  @Test func `a group stands on one screen, with a word in each cell`() throws {
    let stage = try ConsentStage.group()
    stage.checkEverySize("TS-01", besides: RequestStage.goldens)
  }

  @Test func `more purposes than fit turn like pages, and the names stay`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<Down>" + String(repeating: "<Right>", count: 6))
    stage.checkEverySize("TS-01-rechts", besides: RequestStage.goldens)
  }

  @Test func `the group is legible without colour and without special characters`() throws {
    let stage = try ConsentStage.group()
    stage.check("TS-01-mono-80x24", inColour: false, besides: RequestStage.goldens)
  }

  @Test func `who is frozen stands in the list, and may not`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      switch effect {
      case .ask(is ConsentGroupQuery): .answered(InventedConsents.frozenGroup)
      case .ask(is ConsentsQuery): .answered(InventedConsents.frozenConsents)
      default: nil
      }
    }
    let stage = try ConsentStage.group(desk: desk)
    try stage.press("<Down>")
    stage.checkEverySize("TS-01-bevroren", besides: RequestStage.goldens)
    try stage.press("<F1>")
    stage.check("TS-01-bevroren-waarom-80x24", besides: RequestStage.goldens)
    try stage.press("<Esc><Home><Enter>")
    stage.checkEverySize("TS-02-bevroren", besides: RequestStage.goldens)
    try stage.press("<Enter>i<F2>")
    #expect(stage.desk.actions.last is WithdrawConsent)
  }

  @Test func `the work list names who got it, and they are told`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter><Down><Down><Down><Enter>")
    stage.checkEverySize("TS-06-ontvangers", besides: RequestStage.goldens)
    try stage.press("<F4>")
    #expect(!stage.shows("er was niets te doen"))
  }

  @Test func `what can be done with a group stands in one list`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>")
    stage.checkEverySize("TS-01-acties", besides: RequestStage.goldens)
    try stage.press("<Esc><Tab><Tab><F4>")
    stage.check("TS-01-filter-80x24", besides: RequestStage.goldens)
  }

  @Test func `the word under the cursor is explained with its rule`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<Down><Down><Right><Right><F1>")
    stage.checkEverySize("TS-01-waarom", besides: RequestStage.goldens)
  }

  @Test func `the consents of a pupil stand above what was said`() throws {
    let stage = try ConsentStage.pupil()
    stage.checkEverySize("TS-02", besides: RequestStage.goldens)
    try stage.press("<End>")
    stage.checkEverySize("TS-02-onder", besides: RequestStage.goldens)
  }

  @Test func `another day shows how it stood then`() throws {
    let stage = try ConsentStage.pupil()
    try stage.press("<F7>" + String(repeating: "<Backspace>", count: 10) + "8-9-26<Enter>")
    stage.checkEverySize("TS-02-toen", besides: RequestStage.goldens)
  }

  @Test func `everything about one word stands in a box`() throws {
    let stage = try ConsentStage.pupil()
    try stage.press("<End><Enter>")
    stage.check("TS-02-woord-80x24", besides: RequestStage.goldens)
  }

  @Test func `an answer is a form`() throws {
    let stage = try ConsentStage.form()
    try stage.press("j")
    stage.checkEverySize("TS-03", besides: RequestStage.goldens)
  }

  @Test func `a withdrawal asks hardly anything`() throws {
    let stage = try ConsentStage.form()
    try stage.press("i")
    stage.checkEverySize("TS-03-intrekken", besides: RequestStage.goldens)
  }

  @Test func `a consent per question asks for whom and for what`() throws {
    let stage = try ConsentStage.form("de klank")
    try stage.press("j")
    stage.checkEverySize("TS-03-deskundige", besides: RequestStage.goldens)
  }

  @Test func `a stack begins with what its forms have in common`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>s<Enter>")
    stage.checkEverySize("TS-04-begin", besides: RequestStage.goldens)
  }

  @Test func `a stack shows what came of each form`() throws {
    let stage = try ConsentStage.stack()
    stage.checkEverySize("TS-04", besides: RequestStage.goldens)
    try stage.press("<Enter><Space>n")
    stage.checkEverySize("TS-04-antwoorden", besides: RequestStage.goldens)
    try stage.press("<Enter><Enter>")
    stage.check("TS-04-wie-80x24", besides: RequestStage.goldens)
  }

  @Test func `a list for photos has names and nothing else`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>f<Enter>")
    stage.checkEverySize("TS-05-begin", besides: RequestStage.goldens)
    try stage.press("Sportdag<F2>")
    stage.checkEverySize("TS-05", besides: RequestStage.goldens)
  }

  @Test func `the work list says what to see to`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter>")
    stage.checkEverySize("TS-06", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    stage.checkEverySize("TS-06-afhandelen", besides: RequestStage.goldens)
    try stage.press("<Esc><Tab><F4>af<Enter>")
    stage.check("TS-06-afgehandeld-80x24", besides: RequestStage.goldens)
  }

  @Test func `the figures are numbers and bars`() throws {
    let stage = try ConsentStage.overview()
    stage.checkEverySize("TS-07", besides: RequestStage.goldens)
    try stage.press("<End>")
    stage.checkEverySize("TS-07-onder", besides: RequestStage.goldens)
  }

  @Test func `reminders have a result for each pupil`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>h<Enter>")
    stage.checkEverySize("TS-08-begin", besides: RequestStage.goldens)
    try stage.press("<F2>")
    stage.checkEverySize("TS-08", besides: RequestStage.goldens)
  }
}
