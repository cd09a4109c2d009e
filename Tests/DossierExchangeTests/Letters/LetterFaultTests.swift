import DossierCore
import Testing

@testable import DossierExchange

/// R-X-7: a letter with a hole in it is no letter.
struct LetterFaultTests {
  struct Hole: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: LetterKind
    let change: @Sendable (inout LetterPage) -> Void
    var testDescription: String { "\(kind.rawValue): \(name)" }

    init(
      _ name: String, _ kind: LetterKind, _ change: @escaping @Sendable (inout LetterPage) -> Void
    ) {
      self.name = name
      self.kind = kind
      self.change = change
    }
  }

  static let holes = [
    Hole("ontvangen", .receipt) { $0.request.received = "" },
    Hole("uiterlijk", .receipt) { $0.request.due = " \n\u{200B}" },
    Hole("kenmerk", .receipt) { $0.reference = "" },
    Hole("afzender", .receipt) { $0.sender.name = "" },
    Hole("geadresseerde", .receipt) { $0.addressee.name = "\u{202E}" },
    Hole("datum", .receipt) { $0.date = "" },
    Hole("ondertekenaar", .receipt) { $0.signer = "\u{200D}" },
    Hole("fg_contact", .receipt) { $0.officer.contact = "" },
    Hole("reden_verlenging", .extensionNotice) { $0.extending.reason = "" },
    Hole("grond", .decisionRefused) { $0.decision.items[0].ground = "" },
    Hole("besloten", .decisionPartly) { $0.decision.takenOn = "" },
    Hole("uitvoeren_voor", .decisionGranted) { $0.decision.carriedOutBy = "" },
    Hole("reden_opheffing", .liftingNotice) { $0.lifting.reason = "" },
    Hole("reageer_voor", .identification) { $0.respondBefore = "" },
    Hole("toegewezen", .decisionGranted) { $0.decision.items = [] },
    Hole("geweigerd", .decisionRefused) { $0.decision.items = [] },
    Hole("toegewezen", .decisionPartly) { $0.decision.items.removeAll(where: \.isGranted) },
    Hole("geweigerd", .decisionPartly) { $0.decision.items.removeAll { !$0.isGranted } },
    Hole("ontbrekend", .completion) { $0.gaps = [] },
    Hole("vraag", .completion) { $0.gaps[0].question = "" },
    Hole("gegevens", .recipientNotice) { $0.fields = [LetterField(label: " ")] },
    Hole("gegevens", .liftingNotice) { $0.fields = [] },
    Hole("bewaard_tot", .packageCover) { $0.parcel.keptUntil = "" },
    Hole("beslisser", .decisionRefused) { $0.request.decider = "" },
    Hole("inhoud", .packageCover) { $0.parcel.contents = [] },
  ]

  @Test(.tags(.`R-X-7`), arguments: holes)
  func `a blank that the letter cannot do without is refused by name`(_ hole: Hole) throws {
    var page = LetterSample.page(for: hole.kind)
    hole.change(&page)
    let templates = try LetterFiles.loaded()
    #expect(throws: LetterFault.missing(name: hole.name, hole.kind)) {
      try templates.letter(hole.kind, page)
    }
  }

  @Test func `a letter that grants does not keep silent about a refusal`() throws {
    let page = LetterSample.page(for: .decisionPartly)
    let templates = try LetterFiles.loaded()
    #expect(throws: LetterFault.unexpected(name: "geweigerd", .decisionGranted)) {
      try templates.letter(.decisionGranted, page)
    }
    #expect(throws: LetterFault.unexpected(name: "toegewezen", .decisionRefused)) {
      try templates.letter(.decisionRefused, page)
    }
  }
}
