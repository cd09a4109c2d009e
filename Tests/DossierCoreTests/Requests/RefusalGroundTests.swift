import DossierCore
import Testing

/// R-O-8.9-4, L-21: the catalogue of grounds.
struct RefusalGroundTests {
  /// Which grounds refuse what; written out so that a change of the catalogue is seen.
  static let table: [(RequestKind, Set<RefusalGround>)] = [
    (.access, always.union([.rightsOfOthers])),
    (.rectification, always.union([.dataAreRight])),
    (.erasure, always.union([.statutoryPeriod, .legalClaim, .noGround, .held])),
    (.restriction, always.union([.legalClaim, .noGround])),
    (
      .objection,
      always.union([.statutoryPeriod, .legalClaim, .noGround, .compellingGrounds])
    ),
    (.portability, always.union([.rightsOfOthers, .notSupplied])),
    (.parentInformation, always.union([.rightsOfOthers, .notGivenToOther, .interestOfChild])),
    (.question, []),
  ]
  static let always: Set<RefusalGround> = [
    .safety, .legalException, .notEntitled, .identityNotEstablished, .manifestlyUnfounded,
  ]

  @Test(arguments: table)
  func `each kind has its grounds`(kind: RequestKind, grounds: Set<RefusalGround>) {
    #expect(Set(RefusalGround.allCases.filter { $0.fits(kind) }) == grounds)
  }

  @Test func `only safety is shielded, and only its open face stands without a word`() {
    #expect(RefusalGround.allCases.filter(\.isShielded) == [.safety])
    #expect(RefusalGround.allCases.filter { !$0.needsExplanation } == [.legalException])
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a safety ground cannot stand in the case`() throws {
    var story = try RequestStory()
    try story.begin()
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.safety, explanation: "Kindveiligheid"))],
      policyVersion: 3)
    #expect(
      try story.refusal("2026-12-01", .decided(decision), by: RequestFixture.board)
        == .groundIsShielded)
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `dividing leaves nothing of the safety ground in the case`() throws {
    var story = try RequestStory(
      .access(try #require(RequestScope([.category("C10"), .category("C13")]))))
    try story.begin()
    let decision = RequestDecision(
      items: [
        ItemDecision(.category("C10"), .granted),
        ItemDecision(.category("C13"), .refused(.safety, explanation: "KANARIE")),
      ], policyVersion: 3)
    let today = try day("2026-12-01")
    let parts = try ShieldedRefusal.divide(
      decision, of: story.request, by: RequestFixture.board, on: today,
      advisedBy: [RequestFixture.counsellor.account])
    #expect(parts.shielded.map(\.explanation) == ["KANARIE"])
    #expect(parts.shielded.map(\.items) == [[.category("C13")]])
    try story.then("2026-12-01", .decided(parts.open), by: RequestFixture.board)
    #expect(story.request.stage.decision?.decision.grounds == [.legalException])
    var writer = ByteWriter()
    story.request.write(to: &writer)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(!text.contains("KANARIE") && !text.contains(RefusalGround.safety.rawValue))
    #expect(!"\(parts.shielded)".contains("KANARIE"))
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a shielded refusal looks like any other exception of the law`() throws {
    var story = try RequestStory()
    try story.begin()
    let shielded = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.safety, explanation: "Gevaar"))],
      policyVersion: 3)
    let open = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.legalException, explanation: ""))],
      policyVersion: 3)
    let parts = try ShieldedRefusal.divide(
      shielded, of: story.request, by: RequestFixture.board, on: try day("2026-12-01"),
      advisedBy: [RequestFixture.counsellor.account])
    #expect(parts.open == open)
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `the safety ground needs words, and a parent`() throws {
    let wordless = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.safety, explanation: " "))], policyVersion: 3)
    let today = try day("2026-12-01")
    #expect(throws: RequestRefusal.groundNotExplained(.safety)) {
      try ShieldedRefusal.divide(
        wordless, of: RequestStory().request, by: RequestFixture.board, on: today, advisedBy: [])
    }
    #expect(throws: RequestRefusal.groundDoesNotFit(.safety, .access)) {
      try ShieldedRefusal.divide(
        wordless, of: RequestStory(by: .pupil).request, by: RequestFixture.board, on: today,
        advisedBy: [])
    }
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `somebody else than the decider advised on a safety ground`() throws {
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.safety, explanation: "Gevaar"))],
      policyVersion: 3)
    let (board, counsellor) = (RequestFixture.board, RequestFixture.counsellor.account)
    func divide(_ advisedBy: [AccountID]) throws {
      _ = try ShieldedRefusal.divide(
        decision, of: RequestStory().request, by: board, on: day("2026-12-01"),
        advisedBy: advisedBy)
    }
    #expect(throws: RequestRefusal.advisorMissing) { try divide([]) }
    #expect(throws: RequestRefusal.advisorMissing) { try divide([board.account]) }
    try divide([board.account, counsellor])
  }
}
