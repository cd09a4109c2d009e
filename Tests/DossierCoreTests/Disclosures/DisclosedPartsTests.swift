import DossierCore
import Testing

/// R-O-5.3-C: only what is named leaves, with the reason why, and never everything.
struct DisclosedPartsTests {
  typealias Fixture = DisclosureFixture

  static let parts: [([DisclosedPart], DisclosureRefusal)] = [
    ([], .nothingChosen),
    ([DisclosedPart(category: "C11", reason: "Nodig.", items: [])], .nothingChosen),
    (
      [DisclosedPart(category: "C11", reason: " ", items: [.record(Fixture.report)])],
      .partNotExplained("C11")
    ),
    ([Fixture.part, Fixture.part], .namedTwice("C11")),
    (
      [DisclosedPart(category: "C11", reason: "Nodig.", items: [.record(RecordID(number: 77))])],
      .notThere(.record(RecordID(number: 77)))
    ),
    (
      [DisclosedPart(category: "C13", reason: "Nodig.", items: [.record(Fixture.report)])],
      .notThere(.category("C13"))
    ),
    (
      [
        DisclosedPart(
          category: "C03", reason: "Nodig.", items: [.field("c03.land", sheet: Fixture.sheet)])
      ], .barred("C03", nil, .notForRecipient)
    ),
    (
      [
        DisclosedPart(
          category: "C01", reason: "Nodig.",
          items: [.field("c01.geboorteplaats", sheet: Fixture.sheet)])
      ],
      .barred("C01", .field("c01.geboorteplaats", sheet: Fixture.sheet), .closedField)
    ),
    (
      [DisclosedPart(category: "C11", reason: "Alles.", items: [.wholeDossier])],
      .notThere(.wholeDossier)
    ),
    (
      [DisclosedPart(category: "C11", reason: "Alles.", items: [.category("C11")])],
      .notThere(.category("C11"))
    ),
  ]

  @Test(arguments: parts)
  func `what cannot be named cannot be sent`(
    parts: [DisclosedPart], expected: DisclosureRefusal
  ) throws {
    #expect(try Fixture.refusal(of: { $0.parts = parts }) == expected)
  }

  /// An offer of so many categories with two reports each.
  static func wide(_ count: Int) -> DisclosureOffer {
    DisclosureOffer(
      categories: (1...count).map { number in
        DisclosureOffer.Category(
          code: CategoryCode("C\(number)"), label: "Rubriek \(number)",
          items: [1, 2].map { place in
            DisclosureOffer.Item(
              item: .record(RecordID(number: Int64(number * 10 + place))), label: "Verslag")
          })
      })
  }

  static func all(_ offer: DisclosureOffer) -> [DisclosedPart] {
    offer.categories.map {
      DisclosedPart(category: $0.code, reason: "Nodig.", items: $0.items.map(\.item))
    }
  }

  @Test func `everything there is cannot be sent, save in a transfer that the law lists`() throws {
    let offer = Self.wide(5)
    let parts = Self.all(offer)
    #expect(
      try Fixture.refusal({ $0.offer = offer }, of: { $0.parts = parts }) == .wholeDossier)
    let transfer = try Fixture.refusal(
      {
        $0.offer = offer
        $0.isTransfer = true
      }, of: { $0.parts = parts })
    #expect(transfer == nil)
    var less = parts
    less[2].items.removeLast()
    #expect(try Fixture.refusal({ $0.offer = offer }, of: { $0.parts = less }) == nil)
  }

  @Test func `somebody who gives much is asked to think again`() throws {
    let offer = Self.wide(6)
    var draft = Fixture.draft
    draft.parts = Array(Self.all(offer).prefix(5))
    let many = try DisclosureRules(Fixture.facts { $0.offer = offer }).check(draft)
    #expect(many == [.manyCategories(5)])
    draft.parts.removeLast()
    #expect(try DisclosureRules(Fixture.facts { $0.offer = offer }).check(draft).isEmpty)
  }

  @Test func `the FG is told of what a life or a demand asked for`() throws {
    var draft = Fixture.draft
    draft.support = .vitalInterest(reason: "Ongeluk op het plein.")
    #expect(try DisclosureRules(Fixture.facts()).check(draft) == [.officerIsTold])
  }

  static let dates: [(Int, Int?, DisclosureChannel, DisclosureRefusal?)] = [
    (0, nil, .post, nil), (-30, nil, .post, nil), (1, nil, .post, .inFuture),
    (0, 0, .viewing, nil), (0, nil, .viewing, .endMissing), (0, -1, .post, .endsBeforeStart),
  ]

  @Test(arguments: dates)
  func `the days make sense, and looking ends on one`(
    on: Int, until: Int?, channel: DisclosureChannel, expected: DisclosureRefusal?
  ) throws {
    let refusal = try Fixture.refusal(of: {
      $0.on = Fixture.today.adding(days: on)
      $0.until = until.map { Fixture.today.adding(days: $0) }
      $0.channel = channel
    })
    #expect(refusal == expected)
  }
}
