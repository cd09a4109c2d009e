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

  @Test(.tags(.`R-O-8.7-2`))
  func `a copy goes straight to somebody else only when that was asked`() throws {
    let attempts: [(String?, RequestRefusal?)] = [(nil, .notAskedToSend), ("De Els", nil)]
    for (receiver, refusal) in attempts {
      var story = try RequestStory(.portability(.wholeDossier, sendTo: receiver))
      try story.begin()
      try story.decide()
      #expect(
        try story.refusal("2026-12-02", .handedOver(HandOver(way: .directly))) == refusal)
    }
  }
}
