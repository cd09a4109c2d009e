import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Going through the consents of a group.
@Suite struct ConsentGroupTests {
  @Test func `the cursor is on the word, and the arrows go to the next purpose`() throws {
    let stage = try ConsentStage.group()
    let before = try #require(stage.grid.cursor)
    try stage.press("<Right>")
    let after = try #require(stage.grid.cursor)
    #expect(after.row == before.row && after.column > before.column)
    #expect(stage.shows("Foto's en video's maken en bewaren: ja. Enter opent."))
    try stage.press("<Left><Left><Left>")
    #expect(stage.grid.cursor == before)
  }

  @Test func `the name stays on every page of purposes`() throws {
    let stage = try ConsentStage.group()
    for _ in 0..<12 {
      #expect(stage.shows("> Berg, Aïcha van den"))
      try stage.press("<Right>")
    }
    #expect(stage.shows("deskundige"))
  }

  @Test func `every word of every cell is in the legend or plain`() {
    let legend = ConsentStateWording.legend(width: 74).joined(separator: " ")
    for state in ConsentState.allCases where state != .given && state != .refused {
      #expect(legend.contains("\(ConsentStateWording.sign(state)) = "), "\(state)")
    }
    let signs = Set(ConsentState.allCases.map(ConsentStateWording.sign))
    #expect(signs.count == ConsentState.allCases.count)
    #expect(
      ConsentState.allCases.allSatisfy {
        ConsentStateWording.sign($0).count <= ConsentStateWording.signWidth
      })
  }

  @Test(arguments: [
    ("niets", [1]), ("iets niet", [1, 2, 3, 4]),
    ("antwoord: Foto's en video's op de w", [1, 2, 3]),
  ])
  func `the filter leaves who did not answer`(choice: String, left: [Int]) throws {
    let stage = try ConsentStage.group()
    try stage.press("<Tab><Tab><F4>")
    try stage.press(choice + "<Enter>")
    for (index, row) in InventedConsents.rows.enumerated() {
      let first = try #require(row.name.split(separator: ",").last?.split(separator: " ").first)
      #expect(stage.shows(String(first.prefix(3))) == left.contains(index), "\(row.name)")
    }
    #expect(stage.message.contains("\(left.count) van 6 leerlingen."))
  }

  @Test func `letters jump to a pupil`() throws {
    let stage = try ConsentStage.group()
    try stage.press("yi")
    #expect(stage.shows("> Yılmaz, Öykü (16+)"))
  }

  @Test func `a colleague's change comes into the list with the cursor where it was`() throws {
    let stage = try ConsentStage.group()
    try stage.press("zw<Right><Right>")
    var later = InventedConsents.group
    later.rows[5].states[2] = .withdrawn
    later.rows.removeFirst()
    let answer = later
    stage.desk.answering = { effect in
      if case .ask(is ConsentGroupQuery) = effect { .answered(answer) } else { nil }
    }
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("> Zwart-de Boer"))
    #expect(stage.shows("ouderapp: ingetrokken. Enter opent."))
  }

  @Test func `Enter opens the pupil at the purpose under the cursor`() throws {
    let stage = try ConsentStage.group()
    try stage.press(String(repeating: "<Right>", count: 5) + "<Enter>")
    #expect(stage.shows("TS-02 Toestemming - Berg, Aïcha van den"))
    #expect(stage.shows("> Foto's en video's op de website"))
  }

  @Test func `another group is asked of the office`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<F4>7<Enter>")
    let asked = stage.desk.effects.compactMap { effect -> GroupID? in
      if case .ask(let query as ConsentGroupQuery) = effect { query.group } else { nil }
    }
    #expect(asked == InventedSchool.groups.map(\.id))
  }

  @Test func `reminders go to whoever the filter leaves, each with its own result`() throws {
    let stage = try ConsentStage.group()
    try stage.press("<Tab><Tab><F4>iets niet<Enter><Down><F9>h<Enter><F2>")
    let action = try #require(stage.desk.actions.last as? RemindConsents)
    #expect(action.pupils == [1, 2, 3, 4].map { InventedConsents.rows[$0].pupil })
    #expect(stage.message.contains("3 brieven gemaakt. Voor 1 is er geen."))
    #expect(stage.shows("Iedereen die mag antwoorden, heeft geantwoord."))
    try stage.press("<F9>/tmp/brief.html<Enter><Enter>")
    let paths = stage.desk.effects.compactMap { effect -> String? in
      if case .save(_, let path) = effect { path } else { nil }
    }
    #expect(paths == ["/tmp/brief-01.html", "/tmp/brief-02.html", "/tmp/brief-03.html"])
    #expect(stage.message.contains("3 brieven opgeslagen."))
  }

  @Test(arguments: [
    ("brief", "brief-07.html"), ("/a.b/brief", "/a.b/brief-07.html"),
    ("/a.b/brief.txt", "/a.b/brief-07.txt"), (".brief", ".brief-07.html"),
  ])
  func `the number of a letter stands before the ending`(path: String, file: String) {
    #expect(ConsentReminderWording.file(path, number: 7) == file)
  }
}
