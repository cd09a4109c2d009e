import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Toezicht as its users see it, and the report that they save.
@Suite struct OversightScreenTests {
  @Test func `the figures are numbers and bars`() throws {
    let stage = try InventedOversight.stage()
    stage.checkEverySize("TZ-01", besides: RequestStage.goldens)
    try stage.press("<PgDn>")
    stage.checkEverySize("TZ-01-midden", besides: RequestStage.goldens)
    try stage.press("<End>")
    stage.checkEverySize("TZ-01-onder", besides: RequestStage.goldens)
  }

  @Test func `bars are legible without special characters`() throws {
    let stage = try InventedOversight.stage(look: .ascii)
    stage.check("TZ-01-ascii-80x24", besides: RequestStage.goldens)
  }

  @Test func `without any request every part says so`() throws {
    let stage = try InventedOversight.stage(InventedOversight.empty)
    for sentence in [
      "Er zijn geen open verzoeken.", "Er is niets te laat.",
      "Er zijn nog geen afgehandelde verzoeken.", "Er is niets afgewezen.",
    ] {
      #expect(stage.shows(sentence))
    }
    try stage.press("<Enter>")
    #expect(stage.message.contains("alleen een verzoek dat te laat is"))
  }

  @Test func `a year and a school are asked of the office`() throws {
    let stage = try InventedOversight.stage()
    try stage.press("<Tab><Enter><Down><Down><Enter>")
    try stage.press("<Tab><F4><Down><Enter>")
    let asked = stage.desk.effects.compactMap { effect -> OversightQuery? in
      if case .ask(let query as OversightQuery) = effect { query } else { nil }
    }
    #expect(asked.map(\.year) == [nil, 2025, 2025])
    #expect(asked.map(\.school) == [nil, nil, InventedOversight.rainbow])
    stage.check("TZ-01-filter-80x24", besides: RequestStage.goldens)
  }

  @Test func `a late request opens from its line`() throws {
    let desk = CannedDesk()
    let stage = try InventedOversight.stage(desk: desk)
    let request = try InventedRequests.access()
    desk.next = [.answered(InventedRequests.answer(request))]
    for _ in 0..<20 where !stage.shows("VZ-02") { try stage.press("<Down><Enter>") }
    #expect(stage.shows("VZ-02"))
    let asked = desk.effects.compactMap { effect -> RequestID? in
      if case .ask(let query as RequestQuery) = effect { query.request } else { nil }
    }
    #expect(asked == [RequestID(number: 33)])
  }

  private func saved(_ keys: String) throws -> String {
    let stage = try InventedOversight.stage()
    stage.desk.next = [.documentSaved(path: "/tmp/r")]
    try stage.press("<F9>\(keys)<Enter>/tmp/r<Enter><Enter>")
    #expect(stage.message.contains("/tmp/r"))
    return try #require(
      stage.desk.written(OversightQuery.self, to: "/tmp/r", InventedOversight.answer))
  }

  @Test func `the report asks for a file and says what is in it`() throws {
    let stage = try InventedOversight.stage()
    try stage.press("<F9><Enter>")
    stage.check("TZ-01-opslaan-80x24", besides: RequestStage.goldens)
    try stage.press("/tmp/r<Esc>")
    #expect(!stage.desk.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test func `the page prints on its own and names nobody`() throws {
    let page = try saved("")
    let problem = GoldenFile("TZ-01-rapport.html", besides: RequestStage.goldens)
      .difference(from: page)
    #expect(problem == nil, Comment(rawValue: problem ?? ""))
    for word in ["http", "<script", "<link", "<img", "Berg", "J. Smit"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("@media print"))
  }

  @Test func `the table has one number on each line`() throws {
    let table = try saved("<Down>")
    let problem = GoldenFile("TZ-01-rapport.csv", besides: RequestStage.goldens)
      .difference(from: table.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: ""))
    #expect(problem == nil, Comment(rawValue: problem ?? ""))
    #expect(table.hasPrefix("\u{FEFF}\"") && table.hasSuffix("\"\r\n"))
    let lines = table.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.split(separator: "\";\"").count <= 4 && $0.hasSuffix("\"") })
    #expect(lines.contains("\"Afgehandeld\";\"2026 De Regenboog\";\"Samen\";\"41\""))
  }

  @Test func `a report says how far the journal went, to compare later`() throws {
    var answer = InventedOversight.answer
    answer.newest = JournalMark(line: 1234, hash: "0a1b2c")
    let report = OversightReport(
      answer, query: OversightQuery(), at: try InventedOversight.workplace())
    let notes = report.figures(at: "Oarsprong").notes
    #expect(notes.contains("Het logboek ging toen tot en met regel 1234: 0a1b2c."))
  }

  @Test func `the name of a school cannot become a formula or a tag`() throws {
    var workplace = try InventedOversight.workplace()
    let bad = School(id: InventedOversight.rainbow, name: "=1+1<b>\"", brin: "99XX")
    workplace.schools = [bad, InventedSchool.compass]
    let desk = CannedDesk()
    desk.answering = { effect in
      if case .ask(is OversightQuery) = effect { .answered(InventedOversight.answer) } else { nil }
    }
    desk.next = [.entered(workplace)]
    let stage = try Stage(entering: "DIR", desk: desk)
    try stage.press("<F10><Right><Right><Right><Down><Down><Down><Enter>")
    try stage.press("<F9><Enter>/tmp/r<Enter><Enter>")
    let page = try #require(
      desk.written(OversightQuery.self, to: "/tmp/r", InventedOversight.answer))
    #expect(page.contains("=1+1&lt;b&gt;&quot;") && !page.contains("<b>"))
    try stage.press("<F9><Down><Enter>/tmp/r<Enter><Enter>")
    let table = try #require(
      desk.written(OversightQuery.self, to: "/tmp/r", InventedOversight.answer))
    #expect(table.contains("=1+1") && !table.contains("\"=1"))
  }

  @Test func `only who watches has the figures in the menu`() throws {
    for (role, isThere) in [("DIR", true), ("ADM", false), ("LKR", false)] as [(RoleCode, Bool)] {
      let workplace = try InventedOversight.workplace(role)
      #expect(workplace.rights.watchesRequests == isThere, "\(role)")
    }
  }
}
