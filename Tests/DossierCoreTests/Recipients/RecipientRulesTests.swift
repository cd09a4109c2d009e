import DossierCore
import Testing

/// R-O-7.2-2: who may stand in the register of recipients.
struct RecipientRulesTests {
  private let rules = RecipientRules(types: [
    RecipientFixture.type(), RecipientFixture.type("POLITIE", need: .none),
  ])

  private func refusal(
    among known: [RecordID: Recipient] = [:], _ change: (inout Recipient) -> Void
  ) throws -> RecipientRefusal? {
    var recipient = try RecipientFixture.recipient()
    change(&recipient)
    do throws(RecipientRefusal) {
      try rules.check(recipient, among: known)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a recipient of a known kind with a channel is accepted`() throws {
    #expect(try refusal { _ in } == nil)
    #expect(try refusal { $0.brin = "99xx01" } == nil)
  }

  private static let refusals: [(@Sendable (inout Recipient) -> Void, RecipientRefusal)] = [
    ({ $0.type = "VREEMD" }, .unknownType("VREEMD")),
    ({ $0.name = "  " }, .nameMissing),
    ({ $0.brin = "9XX9" }, .notABrin(.wrongShape)),
    ({ $0.brin = "99X" }, .notABrin(.wrongLength)),
    ({ $0.channel = nil }, .channelMissing),
    ({ $0.channel = " " }, .channelMissing),
    ({ $0.ended = $0.from.adding(days: -1) }, .endsBeforeStart),
  ]

  @Test(arguments: refusals.indices)
  func `a recipient that cannot be is refused`(index: Int) throws {
    let (change, expected) = Self.refusals[index]
    #expect(try refusal(change) == expected)
    #expect(["R-O-7.2-2", "R-O-5.4-1"].contains(expected.rule))
  }

  @Test func `who needs no agreement needs no channel`() throws {
    #expect(
      try refusal {
        $0.type = "POLITIE"
        $0.channel = nil
      } == nil)
  }

  @Test func `the same name twice at the same time is refused`() throws {
    let id = RecordID(number: 5)
    let known = [id: try RecipientFixture.recipient("LESMAAT bv", from: "2020-01-01")]
    #expect(try refusal(among: known) { _ in } == .sameName(id))
    #expect(try refusal(among: known) { $0.name = "Lesmaat Noord BV" } == nil)
    #expect(try refusal(among: known) { $0.type = "POLITIE" } == nil)
    let gone = [
      id: try RecipientFixture.recipient("LESMAAT bv", from: "2020-01-01", ended: "2024-07-31")
    ]
    #expect(try refusal(among: gone) { _ in } == nil)
  }

  @Test(arguments: [
    ("2024-07-31", false), ("2024-08-01", true), ("2026-07-31", true), ("2026-08-01", false),
  ])
  func `a recipient is in use from its first to its last day`(
    today: String, isActive: Bool
  ) throws {
    let recipient = try RecipientFixture.recipient(ended: "2026-07-31")
    #expect(recipient.isActive(on: try day(today)) == isActive)
  }
}
