import DossierCore
import Testing

/// R-O-8.2-2: the first copy costs nothing because it is the first.
struct CopyPriceTests {
  @Test(arguments: [
    ([] as [Int], CopyPrice.firstIsFree), ([0], .firstIsFree), ([0, 0], .free),
    ([0, 250], .cents(250)),
    ([0, 250, 0], .free),
  ])
  func `a letter says what the last copy cost`(fees: [Int], price: CopyPrice) throws {
    var story = try RequestStory()
    try story.begin()
    try story.decide()
    for fee in fees {
      try story.then("2026-12-02", .handedOver(HandOver(way: .inPerson, feeCents: fee)))
    }
    #expect(story.request.progress.copyPrice == price)
    #expect(story.request.progress.lastWay == (fees.isEmpty ? nil : .inPerson))
  }

  @Test(.tags(.`R-O-8.2-2`))
  func `a copy without anything in it is free, and is not the first`() throws {
    var story = try RequestStory()
    try story.begin()
    try story.decide()
    let nothing = RequestChange.handedOver(HandOver(way: .inPerson, isEmpty: true))
    let paid = RequestChange.handedOver(HandOver(way: .post, feeCents: 250))
    try story.then("2026-12-02", nothing)
    #expect(story.request.progress.copyPrice == .firstIsFree)
    #expect(try story.refusal("2026-12-02", paid) == .firstCopyIsFree)
    try story.then("2026-12-02", .handedOver(HandOver(way: .inPerson)))
    let fee = RequestChange.handedOver(HandOver(way: .post, feeCents: 1, isEmpty: true))
    #expect(try story.refusal("2026-12-03", fee) == .impossibleFee)
    try story.then("2026-12-03", nothing)
    try story.then("2026-12-03", paid)
    #expect(story.request.progress.copyPrice == .cents(250))
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `a copy goes straight to somebody else only when that was asked`() throws {
    let school = RecordID(number: 71)
    let attempts: [(asked: String?, decided: RecordID?, RequestRefusal?)] = [
      (nil, nil, .notAskedToSend), ("De Els", nil, .receiverMissing), ("De Els", school, nil),
    ]
    for (asked, decided, refusal) in attempts {
      var story = try RequestStory(.portability(.wholeDossier, sendTo: asked))
      try story.begin()
      try story.then("2026-12-01", Self.decision(.granted, to: decided), by: RequestFixture.head)
      #expect(
        try story.refusal("2026-12-02", .handedOver(HandOver(way: .directly))) == refusal)
    }
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `a decision names a recipient only where the family asked for one and something is granted`()
    throws
  {
    let school = RecordID(number: 71)
    var story = try RequestStory(.portability(.wholeDossier, sendTo: nil))
    try story.begin()
    #expect(
      try story.refusal("2026-12-01", Self.decision(.granted, to: school), by: RequestFixture.head)
        == .notAskedToSend)
    story = try RequestStory(.portability(.wholeDossier, sendTo: "De Els"))
    try story.begin()
    let no = ItemDecision.Verdict.refused(.manifestlyUnfounded, explanation: "Voor de vierde keer.")
    #expect(
      try story.refusal("2026-12-01", Self.decision(no, to: school), by: RequestFixture.head)
        == .notAskedToSend)
  }

  private static func decision(
    _ verdict: ItemDecision.Verdict, to receiver: RecordID?
  ) -> RequestChange {
    .decided(
      RequestDecision(
        items: [ItemDecision(.wholeDossier, verdict)], policyVersion: 3, receiver: receiver))
  }
}
