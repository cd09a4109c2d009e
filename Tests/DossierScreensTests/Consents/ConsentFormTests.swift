import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Putting an answer in the register, and taking a yes back.
@Suite struct ConsentFormTests {
  /// From the line of the purpose on: what is pressed to give and to withdraw.
  private static let giving = "<Enter>j<Tab><Tab><Tab><Tab>M<F2>"
  private static let withdrawing = "<Enter>i<F2>"

  private static func website() throws -> Stage {
    let stage = try ConsentStage.pupil()
    try stage.press("foto's en video's op d")
    return stage
  }

  @Test func `withdrawing takes no more keys than giving`() throws {
    let keys = try (KeyNotation.parse(Self.giving), KeyNotation.parse(Self.withdrawing))
    #expect(keys.1.count == 3)
    #expect(keys.1.count <= keys.0.count)

    let giving = try Self.website()
    try giving.press(Self.giving)
    let given = try #require(giving.desk.actions.last as? RecordConsent)
    #expect(given.answer == .given && given.purpose == "website" && given.place == "M")
    #expect(given.giver.guardian == InventedConsents.mother)

    let withdrawing = try Self.website()
    try withdrawing.press(Self.withdrawing)
    let action = try #require(withdrawing.desk.actions.last as? WithdrawConsent)
    #expect(action.purpose == "website" && action.giver.guardian == InventedConsents.mother)
    #expect(action.way == .oral && action.signed == InventedSchool.today)
    #expect(withdrawing.message.contains("Ingetrokken. Het geldt meteen."))
  }

  @Test func `the menu withdraws as well, and says when there is nothing to withdraw`() throws {
    let stage = try ConsentStage.pupil()
    try stage.press("foto's en video's maken<F9>i<Enter>")
    #expect(stage.shows("TS-03 Toestemming intrekken"))
    try stage.press("<F2>")
    #expect(stage.desk.actions.last is WithdrawConsent)
    try stage.press("medisch<F9>i")
    #expect(stage.shows("er is geen toestemming om in te trekken"))
  }

  @Test func `a parent without authority is refused at the field`() throws {
    let stage = try ConsentStage.form()
    try stage.press("j<Tab><F4>jansen<Enter><Tab>")
    #expect(stage.message.contains("Deze ouder heeft geen gezag."))
    try stage.press("<F2>")
    #expect(stage.desk.actions.isEmpty)
  }

  @Test(arguments: [
    (ConsentRefusal.evidenceMissing, "Er staat niet bij waar", "Waar ligt het"),
    (.beforeBirth, "voor de geboorte", "Getekend op"),
    (.identical, "Ditzelfde antwoord", "Antwoord"),
    (.endsBeforeSigning, "De einddatum", "Geldt tot en met"),
    (.formNotAccepted(.digital), "Deze vorm", "Hoe"),
    (.wrongText(2), "Tekst 2 gold niet", "Tekst"),
  ])
  func `a rule of the register is told at its field`(
    refusal: ConsentRefusal, words: String, field: String
  ) throws {
    let stage = try ConsentStage.form()
    try stage.press("j")
    stage.desk.next = [.failed(.refusal(.consent(refusal)))]
    try stage.press("<F2>")
    #expect(stage.message.contains(words))
    let row = try #require(stage.grid.cursor?.row)
    #expect(stage.grid.lines[row].contains("! \(field)"))
  }

  @Test func `a date that is none or still to come is refused at the field`() throws {
    let stage = try ConsentStage.form()
    try stage.press(
      "j<Tab><Tab><End>" + String(repeating: "<Backspace>", count: 10) + "31-2-26<Tab>")
    #expect(stage.message.contains("Getekend op"))
    try stage.press("<S-Tab>" + String(repeating: "<Backspace>", count: 10) + "23-11-26<Tab>")
    #expect(stage.message.contains("deze dag ligt in de toekomst"))
  }

  @Test func `a spoken yes cannot be chosen, a spoken withdrawal can`() throws {
    let stage = try ConsentStage.form()
    try stage.press("j<Tab><Tab><Tab><F4>")
    #expect(!stage.shows("mondeling"))
    try stage.press("<Esc><S-Tab><S-Tab><S-Tab>i<Tab><Tab><Tab>")
    #expect(stage.shows("[mondeling"))
  }

  @Test func `a consent per question carries its recipient and its question`() throws {
    let stage = try ConsentStage.form("de klank")
    try stage.press("n<Tab><Tab><Tab><Tab>Map<F2>")
    let action = try #require(stage.desk.actions.last as? RecordConsent)
    #expect(action.recipient == InventedConsents.expert)
    #expect(action.question == "Hoe gaat het spreken")
  }

  @Test func `what was typed is kept and put back`() throws {
    let stage = try ConsentStage.form()
    try stage.press("j<Tab><Tab><Tab><Tab>Map groep 5")
    let draft = try #require(stage.program.topDraft)
    guard case .consent(let note) = try #require(draft.reread) else {
      Issue.record("another draft")
      return
    }
    let screen = ConsentFormScreen(try InventedConsents.workplace(), resuming: note)
    #expect(screen.draft == .consent(note))
  }
}
