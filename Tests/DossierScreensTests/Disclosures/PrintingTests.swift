import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A PDF of what leaves is made between key presses: it can be stopped, and the screen can lock.
@Suite struct PrintingTests {
  /// What the office does with a PDF, until a test says that it is there.
  private final class Printing {
    var answer = ScreenAnswer.jobProgress(JobProgress(isFinished: false))
    let desk = CannedDesk()

    init() {
      desk.answering = { [self] effect in
        switch effect {
        case .perform(is RecordDisclosure), .perform(is SendTransfer): Self.begun
        case .workOnJob: answer
        default: nil
        }
      }
    }

    private static var begun: ScreenAnswer { .jobProgress(JobProgress(isFinished: false)) }
  }

  private func isStopped(_ stage: Stage) -> Bool {
    stage.desk.effects.contains { if case .stopJob = $0 { true } else { false } }
  }

  private func giving(_ printing: Printing) throws -> Stage {
    let stage = try DisclosureStage.check(desk: printing.desk)
    try stage.press("<F2><S-Tab><Enter>")
    return stage
  }

  private func sending(_ printing: Printing) throws -> Stage {
    let usual = printing.desk.answering
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .ready, obstacle: nil)
    printing.desk.answering = { effect in
      if case .ask(is TransferQuery) = effect { .answered(answer) } else { usual(effect) }
    }
    let stage = try DisclosureStage.enter(desk: printing.desk)
    try stage.press("<A-o><Enter><Enter>")
    try stage.choose("Versturen")
    try stage.press("<S-Tab><Enter>")
    return stage
  }

  @Test func `a disclosure waits for its PDF and then shows its line`() throws {
    let printing = Printing()
    let stage = try giving(printing)
    stage.checkEverySize("VT-03-pdf", besides: RequestStage.goldens)
    #expect(stage.work() && stage.work() && stage.shows("VT-03"))
    printing.answer = .performed(ActionOutcome(record: InventedDisclosures.given))
    #expect(!stage.work())
    #expect(stage.shows("VT-02") && stage.message.contains("F9 leest het bestand uit"))
    #expect(!isStopped(stage))
  }

  @Test(arguments: ["<F3>", "<Esc>", "<Enter>"])
  func `a disclosure that is stopped is not made, and everything is still there`(
    key: String
  ) throws {
    let stage = try giving(Printing())
    #expect(stage.work())
    try stage.press(key)
    #expect(isStopped(stage) && !stage.work())
    #expect(stage.message.contains("Er is niets gegeven en niets vastgelegd."))
    #expect(stage.shows("3 van 3") && stage.shows("06-12345678"))
  }

  @Test func `a disclosure that is refused after its PDF says why`() throws {
    let printing = Printing()
    let stage = try giving(printing)
    printing.answer = .failed(.refusal(.stale))
    #expect(!stage.work())
    #expect(stage.shows("Een collega was u voor") && !stage.shows("Een ogenblik."))
  }

  @Test func `a transfer waits for its PDF, can be stopped, and is sent once`() throws {
    let printing = Printing()
    let stage = try sending(printing)
    #expect(stage.work() && stage.shows("PDF maken"))
    try stage.press("<Esc>")
    #expect(isStopped(stage) && stage.shows("OV-02"))
    try stage.choose("Versturen")
    try stage.press("<S-Tab><Enter>")
    printing.answer = .performed(ActionOutcome(record: InventedDisclosures.given))
    #expect(!stage.work())
    #expect(stage.shows("VT-02") && stage.message.contains("Verstuurd en vastgelegd."))
  }
}
