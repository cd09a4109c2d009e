import DossierCore
import Testing

/// R-O-8.2-4: no free text of a request holds a copy or a number of an identity document.
struct FreeTextTests {
  private static let number = "Zie paspoort NWR42K7P1"

  /// Every change with a text of its own, with that text.
  private static func changes(_ text: String) throws -> [RequestChange] {
    let bar = try #require(Redaction(passage: 0..<3, reason: text))
    let note = RequestItem.record(RecordID(number: 7))
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.noGround, explanation: text))],
      policyVersion: 3)
    func contributed(_ answer: Contribution.Answer) -> RequestChange {
      .contributed([Contribution(category: "C10", role: "LKR", answer: answer)])
    }
    func told(_ result: RecipientNotice.Result) -> RequestChange {
      .recipientsHandled([
        RecipientNotice(recipient: RecordID(number: 9), item: .wholeDossier, result: result)
      ])
    }
    return [
      .completed(text), .advised(text, isFlagged: false), .answered(text),
      .withdrawn(reason: text), .decided(decision),
      .extended(
        DeadlineExtension(
          until: try day("2027-01-10"), told: try day("2026-12-01"), reason: text)),
      .followedUp(RequestFollowUp(route: .complaint, phase: .begun, remark: text)),
      contributed(.withheld(.rightsOfOthers, explanation: text)),
      contributed(.items([ContributedItem(item: note, version: 1, others: .redacted([bar]))])),
      .erasureProposed([CategoryErasure(category: "C10", fate: .keep(until: nil, basis: text))]),
      .erasureProposed([CategoryErasure(category: "C10", fate: .hold(reference: text))]),
      told(.impossible(reason: text)), told(.disproportionate(reason: text)),
    ]
  }

  /// A case in which the change belongs, as far as its texts are looked at.
  private func story(for change: RequestChange) throws -> (RequestStory, RequestActor) {
    let wish: RequestWish =
      switch change.step {
      case .contributed: .access(.wholeDossier)
      case .answered: .question("Wie ziet dit?")
      default: .erasure(.wholeDossier, .unlawful)
      }
    var story = try RequestStory(wish)
    if wish.kind == .question {
      try story.then(
        "2026-11-23", .treatmentStarted(handler: RequestFixture.officer.account),
        by: RequestFixture.officer)
    } else {
      try story.begin()
    }
    if change.step == .erasureProposed { try story.decide() }
    let actor =
      switch change.step {
      case .advised, .answered: RequestFixture.officer
      case .decided: RequestFixture.head
      case .contributed: RequestFixture.teacher
      default: RequestFixture.clerk
      }
    return (story, actor)
  }

  @Test func `every text of every step is looked at`() throws {
    for change in try Self.changes(Self.number) {
      let (story, actor) = try story(for: change)
      #expect(
        try story.refusal("2026-12-02", change, by: actor) == .identityDocument(.number),
        "\(change.step)")
    }
    for change in try Self.changes("Zonder nummer") {
      let (story, actor) = try story(for: change)
      let refusal = try story.refusal("2026-12-02", change, by: actor)
      if case .identityDocument = refusal { Issue.record("\(change.step)") }
    }
  }

  @Test func `so is every text of a receipt`() throws {
    let field = RequestItem.field("c01.achternaam", sheet: nil)
    let note = RequestItem.record(RecordID(number: 7))
    let wishes: [RequestWish] = [
      .objection(.wholeDossier, situation: Self.number),
      .portability(.wholeDossier, sendTo: Self.number), .question(Self.number),
      .rectification([
        ProposedCorrection(item: field, old: "", proposed: Self.number, nature: .opinion)
      ]),
      .rectification([
        ProposedCorrection(item: note, old: "x", proposed: Self.number, nature: .fact)
      ]),
    ]
    for wish in wishes {
      #expect(throws: RequestRefusal.identityDocument(.number), "\(wish.kind)") {
        try RequestStory(wish)
      }
    }
    #expect(throws: RequestRefusal.identityDocument(.number)) {
      try RequestStory(by: .other("J. de Vries, \(Self.number)"))
    }
    let facts = try RequestFixture.facts()
    let intake = RequestIntake(
      pupil: RequestFixture.pupil, requester: Requester(.pupil), wish: .access(.wholeDossier),
      channel: .letter, received: try day("2026-11-22"), recognised: try day("2026-11-22"),
      duplicate: .separate(reason: Self.number))
    #expect(throws: RequestRefusal.identityDocument(.number)) {
      try RequestCase(
        id: RequestFixture.id, opening: intake, by: RequestFixture.clerk,
        on: try day("2026-11-22"), facts: facts)
    }
  }

  @Test func `what stands there now may be what must go`() throws {
    let note = RequestItem.record(RecordID(number: 7))
    _ = try RequestStory(
      .rectification([
        ProposedCorrection(item: note, old: Self.number, proposed: "", nature: .fact)
      ]))
  }
}
