import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Verstrekkingen: what was given, to whom, and the list for the family.
@Suite struct DisclosureListTests {
  @Test func `files with something frozen ask for a ground of the law first`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is DisclosureQuery) = effect else { return nil }
      var detail = InventedDisclosures.detail(keptUntil: InventedDisclosures.day("2026-11-30"))
      detail.filesAreFrozen = true
      return .answered(detail)
    }
    let stage = try DisclosureStage.list(desk: desk)
    try stage.press("<Enter>")
    #expect(stage.shows("bevroren: alleen met een uitzondering"))
    try stage.choose("Bestand uitlezen")
    #expect(stage.shows("Waarom mag u dit nu zien?"))
    try stage.press("<Enter>")
    #expect(stage.shows("verstrekking-"))
    try stage.press("<Enter><Enter>")
    let read = desk.effects.compactMap { effect -> DisclosureFilesQuery? in
      if case .save(let query as DisclosureFilesQuery, _) = effect { query } else { nil }
    }
    #expect(read.map(\.exception) == [RestrictionException.allCases.first])
  }

  @Test func `the disclosures of a pupil stand in one list, newest first`() throws {
    let stage = try DisclosureStage.list()
    stage.checkEverySize("VT-01", besides: RequestStage.goldens)
    try stage.press("<F9>")
    stage.checkEverySize("VT-01-acties", besides: RequestStage.goldens)
  }

  @Test func `another period asks for other days`() throws {
    let stage = try DisclosureStage.list()
    try stage.press("<Tab><Enter>vorig<Enter>")
    let queries = stage.desk.effects.compactMap { effect -> DisclosuresQuery? in
      if case .ask(let query as DisclosuresQuery) = effect { query } else { nil }
    }
    let last = try #require(queries.last)
    #expect(last.from?.iso == "2025-08-01" && last.until?.iso == "2026-07-31")
  }

  @Test func `a role that gives nothing reads why on the key`() throws {
    let stage = try DisclosureStage.list("ADM")
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol verstrekt geen gegevens."))
  }

  @Test func `one disclosure shows everything that stands in the register`() throws {
    let stage = try DisclosureStage.list()
    try stage.press("<Enter>")
    stage.checkEverySize("VT-02", besides: RequestStage.goldens)
    #expect(!stage.shows("06-12345678"), "the register holds no values")
    try stage.press("<F9>")
    #expect(stage.shows("Bestand uitlezen") && stage.shows("gewist na de termijn"))
  }

  @Test func `the file is read out as long as it is kept`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is DisclosureQuery) = effect else { return nil }
      return .answered(
        InventedDisclosures.detail(keptUntil: InventedDisclosures.day("2026-12-01")))
    }
    let stage = try DisclosureStage.list(desk: desk)
    try stage.press("<Enter>")
    try stage.choose("Bestand uitlezen")
    #expect(stage.shows("verstrekking-"))
    try stage.press("<Enter><Enter>")
    #expect(stage.message.contains("Wis het na gebruik."))
  }

  @Test func `the family reads who got what, without codes or words of the trade`() throws {
    let stage = try DisclosureStage.list()
    try stage.choose("Lijst voor ouders lezen")
    stage.checkEverySize("VT-01-ouders", besides: RequestStage.goldens)
    #expect(stage.shows("2 oktober 2026: Gemeente Ons Dorp"))
    #expect(!stage.shows("B2") && !stage.shows("grondslag"))
    try stage.press("<F3>")
    try stage.choose("Lijst voor ouders opslaan")
    try stage.press("/tmp/lijst.html<Enter><Enter>")
    let page = try #require(
      stage.desk.written(FamilyListQuery.self, to: "/tmp/lijst.html", InventedDisclosures.family))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Gemeente Ons Dorp"))
    #expect(stage.message.contains("Opgeslagen als /tmp/lijst.html."))
  }

  @Test func `who holds a field is one key away from that field`() throws {
    let stage = try DisclosureStage.dossier()
    try stage.press("tele<C-v>")
    let asked = stage.desk.effects.compactMap { effect -> HoldersQuery? in
      if case .ask(let query as HoldersQuery) = effect { query } else { nil }
    }
    #expect(asked.last?.field == "c02.telefoon" && asked.last?.pupil == InventedDisclosures.pupil)
    stage.checkEverySize("VT-04", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    #expect(stage.shows("VT-01") && stage.shows("Gemeente Ons Dorp"))
  }

  @Test func `the FG takes note of what must be told`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is DisclosureQuery) = effect else { return nil }
      let line = InventedDisclosures.line(.vitalInterest(reason: "Ongeval op het plein"))
      return .answered(InventedDisclosures.detail(line))
    }
    let stage = try DisclosureStage.enter("FG", desk: desk)
    try stage.press("<A-o><End><Enter>")
    stage.checkEverySize("VT-01-fg", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    try stage.press("<End>")
    #expect(stage.shows("nog niet gezien"))
    try stage.choose("Gezien")
    #expect(stage.desk.actions.last is NoticeDisclosure)
  }

  @Test func `a role without the register finds nothing about it in a dossier`() throws {
    let stage = try DisclosureStage.dossier("LKR")
    try stage.press("<F9>")
    #expect(!stage.shows("Verstrekkingen") && !stage.shows("Wie heeft dit gegeven?"))
    #expect(stage.shows("Overstappen"))
  }
}
