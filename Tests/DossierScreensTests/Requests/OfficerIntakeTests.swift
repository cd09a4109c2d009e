import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// R-O-3.3-2: a question or complaint that reaches the FG is registered by the FG.
@Suite struct OfficerIntakeTests {
  private func registered(_ desk: CannedDesk) -> RegisterRequest? {
    desk.actions.compactMap { $0 as? RegisterRequest }.last
  }

  /// The form of the FG, who sees of a pupil who it is, and no parents.
  private func new(_ desk: CannedDesk) throws -> Stage {
    var preview = InventedRequests.preview()
    preview.guardians = []
    desk.answering = { effect in
      switch effect {
      case .ask(is IntakePreviewQuery): .answered(preview)
      case .ask(is RequestsQuery): .answered(RequestsAnswer(count: 0, rows: []))
      default: nil
      }
    }
    var workplace = try InventedRequests.workplace("FG")
    workplace.policy.matrix = AccessMatrix(cells: [
      "FG": [
        "C01": MatrixCell(access: .summary, scope: .board),
        "C25": MatrixCell(access: .view, scope: .board),
      ]
    ])
    desk.next = [.entered(workplace)]
    let stage = try Stage(entering: "FG", desk: desk)
    try stage.press("<F10><Right><Right><Right><Enter><F6>berg<Enter>")
    return stage
  }

  @Test func `the FG registers what is asked of the FG, and nothing else`() throws {
    let desk = CannedDesk()
    let stage = try new(desk)
    #expect(stage.shows("VZ-03"))
    stage.checkEverySize("VZ-03-fg", besides: RequestStage.goldens)
    try stage.press("<F4>")
    #expect(!stage.shows("wissing"))
    try stage.press("<Esc><Enter>i<Enter>K. Jansen<F2>")
    #expect(registered(desk) == nil && stage.message.contains("verplicht"))
    try stage.press("Wie las mijn dossier?<F2>")
    let action = try #require(registered(desk))
    #expect(action.wish == WishGiven(kind: .question, text: "Wie las mijn dossier?"))
    #expect(action.channel == .email && action.requester == RequesterGiven(name: "K. Jansen"))
  }
}
