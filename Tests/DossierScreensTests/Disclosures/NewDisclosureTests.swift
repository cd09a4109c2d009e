import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Gegevens verstrekken: ground and tests first, then what, then a look at exactly what leaves.
@Suite struct NewDisclosureTests {
  @Test func `the form asks for the recipient first, and for the rest once it is known`() throws {
    let stage = try DisclosureStage.form()
    #expect(stage.shows("VT-03") && !stage.shows("Grondslag"))
    stage.checkEverySize("VT-03-leeg", besides: RequestStage.goldens)
    try stage.press("gem<Enter>")
    #expect(stage.shows("Grondslag") && stage.shows("schriftelijke afspraken, geldig"))
    stage.checkEverySize("VT-03", besides: RequestStage.goldens)
  }

  @Test(arguments: [
    ("a", ["Artikel"], ["Waarom nodig", "Belang van de leerling"]),
    ("b", ["Waarom nodig"], ["Belang van de leerling", "Wat is er aan de hand"]),
    ("c", ["Waarvoor", "Belang van de leerling", "Wat weegt zwaarder"], ["Waarom nodig"]),
    ("v", ["Wat is er aan de hand"], ["Waarom nodig", "Belang van de leerling"]),
  ])
  func `each ground asks for what it rests on`(
    letter: String, asked: [String], others: [String]
  ) throws {
    let stage = try DisclosureStage.form()
    try stage.press("gem<Enter>a1<Enter>\(letter)<Enter>")
    for label in asked { #expect(stage.shows(label), "\(letter): \(label)\n\(stage.text)") }
    for label in others { #expect(!stage.shows(label), "\(letter): \(label)\n\(stage.text)") }
  }

  @Test func `who demands something without a demand is told so before anything is filled in`()
    throws
  {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(let query as DisclosureOfferQuery) = effect else { return nil }
      var answer = InventedDisclosures.answer(to: query)
      answer.needsDemand = true
      return .answered(answer)
    }
    let stage = try DisclosureStage.form(desk: desk)
    try stage.press("gem<Enter>")
    #expect(stage.message.contains("Zonder vordering gaat er niets"))
    stage.checkEverySize("VT-03-vordering", besides: RequestStage.goldens)
    try stage.press(
      "b2<Enter>a<Enter>artikel 21a<Enter>j<Enter>Ja<Enter>j<Enter>Ja<Enter>b<Enter><F2>")
    #expect(stage.shows("1 van 3"), Comment(rawValue: stage.text))
  }

  @Test func `nothing goes on without the tests`() throws {
    let stage = try DisclosureStage.form()
    try stage.press("gem<Enter>b2<Enter>a<Enter>artikel 21a<Enter><F2>")
    #expect(stage.shows("1 van 3") && stage.message.contains("velden kloppen niet"))
  }

  @Test func `every category is off, and what must stay in says why`() throws {
    let stage = try DisclosureStage.parts()
    #expect(stage.shows("2 van 3") && stage.shows("[ ] Identiteit"))
    stage.checkEverySize("VT-03-rubrieken", besides: RequestStage.goldens)
    try stage.press("pers<Space>")
    #expect(
      stage.message.contains("Persoonsnummers gaat niet mee") && stage.message.contains("L-10"))
    try stage.press("<F1>")
    stage.checkEverySize("VT-03-waarom", besides: RequestStage.goldens)
  }

  @Test func `choosing a category asks why, and opens it to leave something out`() throws {
    let stage = try DisclosureStage.parts()
    try stage.press("<Space>")
    #expect(stage.shows("Waarom heeft de ontvanger deze rubriek nodig?"))
    try stage.press("wie het is<Enter><Enter>")
    #expect(stage.shows("[x] Identiteit") && stage.shows("3 van 3: wie het is"))
    try stage.press("<Down><Down><Space>")
    #expect(stage.shows("[ ] Roepnaam") && stage.shows("2 van 3: wie het is"))
    stage.checkEverySize("VT-03-gekozen", besides: RequestStage.goldens)
  }

  @Test func `a field that must stay in cannot be ticked in an open category`() throws {
    let stage = try DisclosureStage.parts()
    try stage.press("cont<Space>bellen<Enter><Enter><Down><Down><Space>")
    #expect(stage.message.contains("Straat gaat niet mee (L-07): geheim adres"))
    #expect(stage.shows("1 van 2: bellen"))
  }

  @Test func `nothing chosen, or a reason missing, goes no further`() throws {
    let stage = try DisclosureStage.parts()
    try stage.press("<F2>")
    #expect(stage.shows("2 van 3") && stage.message.contains("U hebt nog niets gekozen."))
    try stage.press("<Space><Esc><F2>")
    #expect(stage.shows("Waarom heeft de ontvanger deze rubriek nodig?"))
  }

  @Test func `what leaves is shown with its values before anything is recorded`() throws {
    let stage = try DisclosureStage.check()
    #expect(stage.shows("3 van 3") && stage.shows("06-12345678") && stage.shows("om te bellen"))
    #expect(!stage.shows("Dorpsstraat"))
    stage.checkEverySize("VT-03-nakijken", besides: RequestStage.goldens)
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<F2>")
    #expect(stage.shows("Terughalen kan niet."))
    try stage.press("<Enter>")
    #expect(stage.desk.actions.isEmpty, "the safe answer is not to give")
    try stage.press("<F2><S-Tab><Enter>")
    let sent = try #require(DisclosureStage.sent(stage))
    #expect(sent.recipient == InventedDisclosures.town && sent.purpose == "B2")
    #expect(sent.support.basis == .legalObligation && sent.channel == .secureMail)
    #expect(sent.support.article == "artikel 21a van de Leerplichtwet")
    #expect(sent.parts.map(\.category) == ["C01", "C02"] && sent.parts[1].reason == "om te bellen")
    #expect(
      sent.parts[1].items == [RequestItemGiven(field: "c02.telefoon", sheet: RecordID(number: 32))])
    #expect(stage.shows("VT-02"))
  }

  @Test func `warnings are shown and must be confirmed`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is CheckDisclosureQuery) = effect else { return nil }
      return .answered(DisclosureCheckAnswer(warnings: [.officerIsTold, .manyCategories(6)]))
    }
    let stage = try DisclosureStage.check(desk: desk)
    #expect(stage.shows("Let op") && stage.shows("De FG krijgt bericht van deze verstrekking."))
    try stage.press("<F2>")
    stage.checkEverySize("VT-03-bevestigen", besides: RequestStage.goldens)
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `a refusal stands at the field that it is about, with its rule and what to do`() throws
  {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is CheckDisclosureQuery) = effect else { return nil }
      return .failed(.refusal(.disclosure(.testFailed(.proportionality))))
    }
    let stage = try DisclosureStage.check(desk: desk)
    #expect(stage.shows("R-O-5.3-B") && stage.shows("Zoek een manier waarbij u minder geeft"))
    try stage.press("<Enter>")
    #expect(stage.shows("1 van 3") && stage.shows("! "))
    #expect(stage.message.contains("Het antwoord over proportionaliteit is nee"))
  }

  @Test func `the whole dossier is refused on the page where it is chosen`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(is CheckDisclosureQuery) = effect else { return nil }
      return .failed(.refusal(.disclosure(.wholeDossier)))
    }
    let stage = try DisclosureStage.check(desk: desk)
    #expect(stage.shows("Dit is het hele dossier.") && stage.shows("R-O-5.3-C"))
    try stage.press("<Enter>")
    #expect(stage.shows("2 van 3"))
  }

  @Test func `what was typed and chosen is kept at a lock, and goes on where it was`() throws {
    let stage = try DisclosureStage.parts()
    try stage.press("cont<Space>om te bellen<Enter><Enter>")
    stage.wait(milliseconds: 60_000)
    let kept = stage.desk.effects.compactMap { effect -> Draft? in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
    let draft = try #require(kept.last)
    guard case .disclosure(let note)? = draft.reread else {
      Issue.record("\(draft)")
      return
    }
    #expect(note.typed["artikel"] == "artikel 21a van de Leerplichtwet")
    #expect(note.parts.map(\.category) == ["C02"])
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    let other = try DisclosureStage.enter(desk: desk)
    try other.press("<S-Tab><S-Tab><Enter>")
    #expect(other.shows("VT-03") && other.shows("artikel 21a van de Leerplichtwet"))
    try other.press("<F2>")
    #expect(other.shows("1 van 2: om te bellen"), Comment(rawValue: other.text))
  }

  @Test func `the dossier is not opened at each letter of a question`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .ask(let query as DisclosureOfferQuery) = effect else { return nil }
      var answer = InventedDisclosures.answer(to: query)
      answer.consentNeeded = "deskundige"
      return .answered(answer)
    }
    let stage = try DisclosureStage.form(desk: desk)
    func asked() -> [String?] {
      stage.desk.effects.compactMap { effect in
        if case .ask(let query as DisclosureOfferQuery) = effect { query } else { nil }
      }.map(\.question)
    }
    try stage.press("gem<Enter>Hoe gaat het spreken")
    #expect(stage.shows("Hoe gaat het spreken") && asked() == [nil])
    try stage.press("<Enter>")
    #expect(asked() == [nil, "Hoe gaat het spreken"])
    try stage.press("<Up>?<F2>")
    #expect(asked() == [nil, "Hoe gaat het spreken", "Hoe gaat het spreken?"])
  }

  @Test func `leaving asks first`() throws {
    let stage = try DisclosureStage.filled()
    try stage.press("<F3>")
    #expect(stage.shows("Wat wilt u doen?"))
  }
}
