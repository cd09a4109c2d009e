import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Finding a request among many, and what a narrow list tells of it.
@Suite struct RequestSearchTests {
  @Test func `closed requests are found by year and by name`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Tab><Enter>afg<Enter>")
    #expect(stage.shows("Jaar [alle]"))
    try stage.press("<Tab><Tab><Enter>2025<Enter>")
    #expect(stage.shows("Jaar [2025]"))
    try stage.press("<F7>berg<Enter><Enter>")
    #expect(stage.shows("Zoek berg"))
    let asked = try #require(
      stage.desk.effects.compactMap { effect -> RequestsQuery? in
        if case .ask(let query as RequestsQuery) = effect { query } else { nil }
      }.last)
    #expect(asked.filter == .ended && asked.year == 2025 && asked.search == "berg")
  }

  @Test func `a narrow list tells who asked, when, and who works on it`() throws {
    let stage = try RequestStage.list()
    #expect(stage.shows("ontvangen 20-10-2026, bij J. Smit"))
    try stage.press("<End>")
    #expect(stage.shows("F. van den Berg"))
  }
}
