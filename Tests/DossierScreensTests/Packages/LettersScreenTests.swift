import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Brieven: made from the case, read on the screen, saved to print.
@Suite struct LettersScreenTests {
  private let letters = [
    LetterLine(
      letter: RecordID(number: 51), kind: .receipt, made: InventedRequests.day("2026-11-03"),
      author: "J. Smit", subject: "Uw verzoek om inzage"),
    LetterLine(
      letter: RecordID(number: 52), kind: .extensionNotice,
      made: InventedRequests.day("2026-11-18"), author: nil, subject: "Meer tijd nodig"),
  ]

  private let letter = LetterAnswer(
    kind: .receipt, made: InventedRequests.day("2026-11-03"),
    text: """
      Voorbeeldbestuur
      Dorpsstraat 1, Ons Dorp

      Ons Dorp, 3 november 2026

      Geachte F. van den Berg,

      Op 28 oktober 2026 kregen wij uw verzoek om inzage in het dossier van Aïcha.
      U krijgt uiterlijk op 25 november 2026 antwoord.

      Met vriendelijke groet,
      """, html: "<p>brief</p>")

  private func stage(_ role: RoleCode = "ADM", kinds: [LetterKind]) throws -> Stage {
    var answer = InventedRequests.answer(try InventedRequests.access())
    answer.letters = kinds
    let stage = try RequestStage.request(answer, role)
    let usual = stage.desk.answering
    let (letters, letter) = (letters, letter)
    stage.desk.answering = { effect in
      switch effect {
      case .ask(is LettersQuery): .answered(letters)
      case .ask(is LetterQuery): .answered(letter)
      case .save(_, let path): .documentSaved(path: path)
      default: usual(effect)
      }
    }
    try stage.choose("Brieven")
    return stage
  }

  @Test func `the letters of a case stand in one list`() throws {
    let stage = try stage(kinds: [.completion])
    stage.checkEverySize("BR-01", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    stage.checkEverySize("LZ-01-brief", besides: RequestStage.goldens)
  }

  @Test func `a new letter is one of those that fit`() throws {
    let stage = try stage(kinds: [.identification, .completion])
    try stage.press("<F6>")
    stage.checkEverySize("BR-02", besides: RequestStage.goldens)
    try stage.press("<F2>")
    let action = try #require(stage.desk.actions.last as? MakeLetter)
    #expect(action.kind == .identification && action.request == RequestID(number: 31))
  }

  @Test func `a role that only reads can read letters and makes none`() throws {
    let stage = try stage("LKR", kinds: [.completion])
    #expect(stage.shows("BR-01"))
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol maakt geen brieven over verzoeken."))
    try stage.press("<F9>/tmp/brief.txt<Enter><Enter>")
    #expect(stage.message.contains("Opgeslagen als /tmp/brief.txt."))
  }
}
