import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Bijdrage: what a holder has, with the words about others taken out before it is sent.
@Suite struct ContributionScreenTests {
  @Test func `a holder sees what there is, category by category`() throws {
    let stage = try InventedContribution.stage()
    #expect(stage.shows("VZ-06"))
    try stage.press("<Enter>g<Enter><End><Up>")
    stage.checkEverySize("VZ-06", besides: RequestStage.goldens)
  }

  @Test func `a category is given, empty, or withheld with a ground`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<F4>")
    stage.checkEverySize("VZ-06-kiezen", besides: RequestStage.goldens)
    try stage.press("niets<Enter>")
    #expect(!stage.shows("Telefoon"))
    try stage.press("<Down><F4>niet geven<Enter>recht<Enter>")
    stage.checkEverySize("VZ-06-uitleg", besides: RequestStage.goldens)
    try stage.press("Gaat over Sem<Enter><Enter><F2>")
    #expect(InventedContribution.sent(stage) == nil)
    try stage.press("<S-Tab><Enter>")
    #expect(
      InventedContribution.sent(stage) == [
        PartGiven(category: "C02", answer: .nothing),
        PartGiven(
          category: "C10", answer: .withheld, ground: .rightsOfOthers,
          explanation: "Gaat over Sem"),
      ])
    #expect(stage.shows("VZ-02"))
    #expect(stage.message.contains("De bijdrage is opgeslagen."))
  }

  @Test func `what is secret goes along only when it is ticked itself`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<Enter>gegevens<Enter><F2><S-Tab><Enter>")
    let phone = ItemGiven(field: "c02.telefoon", sheet: RecordID(number: 32), version: 2)
    #expect(
      InventedContribution.sent(stage)
        == [PartGiven(category: "C02", answer: .items, items: [phone])])
    let other = try InventedContribution.stage()
    try other.press("<Down><Down><Space><F2><S-Tab><Enter>")
    let street = ItemGiven(field: "c02.straat", sheet: RecordID(number: 32), version: 2)
    #expect(
      InventedContribution.sent(other)
        == [PartGiven(category: "C02", answer: .items, items: [street])])
  }

  @Test func `words about others become a bar before anything is sent`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<End><Up><Enter>")
    stage.checkEverySize("VZ-26", besides: RequestStage.goldens)
    try stage.press("<Down><Right><Right><Space><Space><Space><F7>")
    stage.checkEverySize("VZ-26-overal", besides: RequestStage.goldens)
    try stage.press("<C-u>Sem<Enter><Enter>")
    #expect(stage.message.contains("3 keer weggehaald."))
    stage.checkEverySize("VZ-26-balken", besides: RequestStage.goldens)
    #expect(!stage.shows("Sem") && !stage.shows("Vries"))
    try stage.press("<F2>")
    stage.checkEverySize("VZ-06-weggelakt", besides: RequestStage.goldens)
    try stage.press("<F2>")
    stage.checkEverySize("VZ-06-samenvatting", besides: RequestStage.goldens)
    try stage.press("<S-Tab><Enter>")
    let item = try #require(InventedContribution.sent(stage)?.first?.items?.first)
    #expect(item.record == RecordID(number: 43) && item.version == 2 && item.isChecked == true)
    let words = Array(InventedContribution.answer.categories[1].items[1].words)
    let taken = (item.passages ?? []).map { String(words[($0.from ?? 0)..<($0.to ?? 0)]) }
    #expect(taken == ["Sem de Vries", "Sem", "Sem", "Sem"])
  }

  @Test func `an item about others that nobody looked at is a warning, not a secret`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<Down><Down><Down><Enter>gegevens<Enter>")
    #expect(stage.shows("kijk na: gaat over anderen"))
    try stage.press("<F2>")
    #expect(stage.shows("in 1 stuk staan misschien anderen"))
    try stage.press("<Esc><End><Up><Enter><F2>")
    #expect(!stage.shows("kijk na: gaat over anderen") && stage.shows("nagekeken"))
  }

  @Test func `leaving asks whether what was chosen may be lost`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<Down><Space><F3>")
    #expect(stage.shows("Wat u koos en weglakte, is nog niet verstuurd."))
    try stage.press("<Enter>")
    #expect(stage.shows("VZ-06"))
    try stage.press("<F3><Left><Enter>")
    #expect(stage.shows("VZ-02") && stage.desk.actions.isEmpty)
  }

  @Test func `nothing is sent before something was said`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<F2>")
    #expect(stage.message.contains("Zeg eerst per rubriek wat u hebt"))
    try stage.press("<Down><Space><Up><Space><F2>")
    #expect(stage.message.contains("vink iets aan"))
  }

  @Test func `rereading keeps what was decided about items that are still the same`() throws {
    var sheet = ContributionSheet(InventedContribution.answer)
    sheet.categories[1].take([PassageGiven(from: 0, to: 5, reason: "r")], outOf: 1)
    sheet.categories[1].tick(0)
    var newer = InventedContribution.answer
    newer.categories[1].items[0].version = 3
    sheet.reread(newer)
    let items = sheet.categories[1].items
    #expect(items[1].passages.count == 1 && items[1].isGiven)
    #expect(!items[0].isGiven, "a newer version was not looked at")
  }

  @Test func `what was decided is kept as a draft, with the item that is open`() throws {
    let stage = try InventedContribution.stage()
    try stage.press("<Enter>gegevens<Enter><End><Up><Enter><Down><Right><Right><Space>")
    stage.wait(milliseconds: 60_000)
    let kept = stage.desk.effects.compactMap { effect -> Draft? in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
    let draft = try #require(kept.last)
    guard case .contribution(let note)? = draft.reread else {
      Issue.record("\(draft)")
      return
    }
    var sheet = ContributionSheet(InventedContribution.answer)
    sheet.resume(note)
    #expect(sheet.categories[0].given.map(\.item.title) == ["Telefoon"])
    let open = try #require(sheet.categories[1].items.dropFirst().first)
    #expect(open.passages.map(\.from) == [28] && open.isUnseen, "nobody said that it was ready")
    #expect(sheet.isChanged && sheet.parts == note.parts)
  }
}
