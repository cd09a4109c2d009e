import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A value or name that a role may not see is on none of these screens, nor in what they write.
@Suite struct DisclosureCanaryTests {
  private static let canary = "KANARIE"

  /// The office gives no names to a role without the key of the dossiers; the screens add none.
  private static var nameless: DisclosuresAnswer {
    DisclosuresAnswer(
      count: 1,
      rows: InventedDisclosures.rows.prefix(1).map {
        var row = $0
        row.pupilName = nil
        return row
      })
  }

  @Test func `without a name the number stands there, also in the page of one disclosure`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      switch effect {
      case .ask(is OfficerNoticesQuery), .ask(is DisclosuresQuery): .answered(Self.nameless)
      case .ask(is DisclosureQuery):
        .answered(
          DisclosureAnswer(
            row: Self.nameless.rows[0], line: InventedDisclosures.line(), parts: [], by: nil,
            keptUntil: nil))
      default: nil
      }
    }
    let stage = try DisclosureStage.enter("FG", desk: desk)
    try stage.press("<A-o><End><Enter>")
    #expect(stage.shows(InventedDisclosures.pupil.text) && !stage.shows("Aïcha"))
    try stage.press("<Enter>")
    #expect(stage.shows("een collega") && !stage.shows("Aïcha"))
  }

  @Test func `what must stay in is not in the preview, nor beside the list`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(let query as DisclosureOfferQuery) = effect else { return nil }
      var answer = InventedDisclosures.answer(to: query)
      answer.texts[.field("c02.straat", sheet: InventedDisclosures.sheet)] = Self.canary
      return .answered(answer)
    }
    let stage = try DisclosureStage.parts(desk: desk)
    stage.send(.resize(GridSize(columns: 132, rows: 43)))
    try stage.press("cont<Space>bellen<Enter><Enter>")
    for _ in 0..<8 {
      try stage.press("<Down>")
      #expect(!stage.shows(Self.canary))
    }
    try stage.press("<F2>")
    #expect(stage.shows("3 van 3") && !stage.shows(Self.canary))
  }

  @Test func `a draft holds what was chosen, and none of the values`() throws {
    let stage = try DisclosureStage.parts()
    try stage.press("cont<Space>bellen<Enter><Enter>")
    stage.wait(milliseconds: 60_000)
    let kept = stage.desk.effects.compactMap { effect -> Draft? in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
    let bytes = DraftNote(try #require(kept.last)).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("c02.telefoon") && !text.contains("12345678"))
  }
}
