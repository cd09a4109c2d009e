import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// The list for photos, the work list and the figures.
@Suite struct ConsentWorkTests {
  /// What stands on the screen, wherever its lines were broken.
  private static func words(_ stage: Stage) -> String {
    stage.grid.lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  @Test func `what is printed was read at that moment`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>f<Enter>Sportdag<Tab><Tab><Tab><Tab>j<F2>")
    var asked: [ConsentPhotosQuery] {
      stage.desk.effects.compactMap { effect in
        if case .ask(let query as ConsentPhotosQuery) = effect { query } else { nil }
      }
    }
    #expect(asked.count == 1)
    #expect(asked[0].event == "Sportdag" && asked[0].groups == [InventedSchool.groups[0].id])
    #expect(asked[0].purposes == ["foto", "ouderapp"])
    try stage.press("<F9>/tmp/lijst.txt<Enter><Enter>")
    var answer = InventedConsents.photos
    answer.text = "NIEUWE FOTOLIJST"
    let text = stage.desk.written(ConsentPhotosQuery.self, to: "/tmp/lijst.txt", answer)
    #expect(text == "NIEUWE FOTOLIJST")
    #expect(stage.message.contains("/tmp/lijst.txt"))
  }

  @Test func `a list for photos is not asked for again by itself`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>f<Enter>Sportdag<F2>")
    let before = stage.desk.effects.count
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    let later = stage.desk.effects.dropFirst(before)
    #expect(!later.contains { if case .ask(is ConsentPhotosQuery) = $0 { true } else { false } })
  }

  @Test func `a part of the work list is done with a remark`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter><Down><Enter>")
    #expect(Self.words(stage).contains("Zoek de foto's en video's op"))
    try stage.press("e<Tab>Geen foto's gevonden<F2>")
    let action = try #require(stage.desk.actions.last as? HandleConsentTask)
    #expect(action.task == RecordID(number: 61) && action.part == .photos)
    #expect(action.result == .nothingFound && action.note == "Geen foto's gevonden")
    #expect(stage.message.contains("Afgehandeld."))
  }

  @Test func `what was given opens from the work list, for who sees that register`() throws {
    var workplace = try InventedConsents.workplace()
    let cells = Dictionary(
      uniqueKeysWithValues: (workplace.policy.categories.map(\.code) + ["C23"]).map {
        ($0, workplace.policy.matrix.cell("ADM", $0))
      })
    let view = MatrixCell(access: .view, scope: .ownSchool)
    workplace.policy.matrix = AccessMatrix(
      cells: ["ADM": cells.merging(["C24": view]) { _, new in new }])
    let desk = CannedDesk()
    let usual = try ConsentStage.enter(desk: desk).desk.answering
    let other = CannedDesk()
    other.answering = usual
    other.next = [.entered(workplace)]
    let stage = try Stage(entering: "ADM", desk: other)
    try stage.press("<A-t><Enter><F9>w<Enter><F9>w<Enter>")
    let asked = stage.desk.effects.compactMap { effect -> PupilID? in
      if case .ask(let query as DisclosuresQuery) = effect { query.pupil } else { nil }
    }
    #expect(asked == [InventedConsents.rows[0].pupil], Comment(rawValue: stage.text))
  }

  @Test func `only data can stay on another ground`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter><Enter><F4>")
    #expect(!stage.shows("om een andere reden"))
    try stage.press("<Esc><Esc><Down><Down><Enter><F4>")
    #expect(stage.shows("om een andere reden"))
  }

  @Test func `a consent that was given again is told before somebody erases`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter><Down><Down><Down><Enter>")
    #expect(Self.words(stage).contains("intussen is er opnieuw toestemming gegeven"))
  }

  @Test func `a pupil who became sixteen opens from the work list`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F9>w<Enter><End><Enter>")
    #expect(stage.shows("TS-02 Toestemming - Yılmaz, Öykü"))
  }

  @Test func `what waits stands on the start screen`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(
      items: [.consents(ConsentsToday(open: 2, oldest: InventedConsents.day("2026-11-16")))])
    let stage = try ConsentStage.enter(desk: desk)
    #expect(stage.shows("Ingetrokken, nalopen"))
    #expect(stage.shows("2 toestemmingen, de oudste van 16-11-2026"))
    try stage.press("<Enter>")
    #expect(stage.shows("TS-06"))
  }

  @Test func `a report has numbers, no names and nothing that is too small`() throws {
    for (keys, start) in [("", "<!DOCTYPE html>"), ("<Down>", "\u{FEFF}\"")] {
      let stage = try ConsentStage.overview()
      try stage.press("<F9>\(keys)<Enter>/tmp/r<Enter><Enter>")
      let text = try #require(
        stage.desk.written(ConsentOverviewQuery.self, to: "/tmp/r", InventedConsents.overview))
      #expect(text.hasPrefix(start))
      #expect(text.contains("De Regenboog") && text.contains("Het Kompas"))
      for row in InventedConsents.rows { #expect(!text.contains(row.name.prefix(4))) }
      #expect(text.contains(start.hasPrefix("<") ? "&lt;5" : "\"<5\""))
    }
  }

  @Test func `a school is asked of the office`() throws {
    let stage = try ConsentStage.overview()
    try stage.press("<Tab><F4>kompas<Enter>")
    let asked = stage.desk.effects.compactMap { effect -> SchoolID?? in
      if case .ask(let query as ConsentOverviewQuery) = effect { query.school } else { nil }
    }
    #expect(asked == [nil, InventedSchool.compass.id])
  }
}
