import DossierCore
import Testing

struct RecipientBytesTests {
  @Test func `a recipient comes out of its seal as it went in`() throws {
    var recipient = try RecipientFixture.recipient(ended: "2026-12-31")
    #expect(try Recipient(opened: recipient.sealedForm) == recipient)
    recipient.brin = "99XX01"
    recipient.address = "Kade 1, Zuidhaven"
    recipient.contact = "Administratie"
    #expect(try Recipient(opened: recipient.sealedForm) == recipient)
  }

  @Test func `an agreement comes out of its seal as it went in`() throws {
    var agreement = try RecipientFixture.agreement(terminated: "2026-05-01")
    #expect(try Agreement(opened: agreement.sealedForm) == agreement)
    agreement.model = .other("Eigen model")
    agreement.breachNoticeHours = nil
    agreement.subprocessors = []
    #expect(try Agreement(opened: agreement.sealedForm) == agreement)
    // The first format did not keep on which day the register came to say so.
    var bytes = agreement.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 1
    #expect(try Agreement(opened: bytes) == agreement)
    agreement.written = try day("2026-11-22")
    #expect(try Agreement(opened: agreement.sealedForm) == agreement)
  }

  @Test func `a demand of every article, form and outcome comes out as it went in`() throws {
    let today = try day("2026-11-22")
    let articles: [DemandArticle] = [
      .article126nd, .article126nf(MagistrateAuthorisation(given: today, reference: "RC 12")),
      .article126nf(MagistrateAuthorisation(given: today)), .writtenOrder("Sv 126na"),
    ]
    let forms: [DemandForm] = [
      .written(.document(RecordID(number: 8))), .written(.place("Kluis")), .spoken(on: today),
      .writtenAfterwards(.place("Kluis"), came: today, writtenBy: today.adding(days: 1)),
    ]
    let outcomes: [DemandOutcome?] = [
      nil, .given(RecordID(number: 4)), .refused("Geen grond"),
      .givenWithoutPaper(RecordID(number: 4), reason: "Nooit gekomen"),
    ]
    for (article, form, outcome) in zip3(articles, forms, outcomes) {
      var demand = try RecipientFixture.demand(article: article, form: form)
      demand.closed = outcome.map {
        DemandClosing(outcome: $0, by: AccountID(number: 3), on: today)
      }
      demand.noticed = outcome == nil ? nil : DemandNotice(by: AccountID(number: 9), on: today)
      let bytes = demand.sealedForm
      #expect(try PoliceDemand(opened: bytes) == demand)
      for count in 0..<bytes.count {
        #expect(throws: ByteFault.self) { try PoliceDemand(opened: Array(bytes[..<count])) }
      }
    }
  }

  @Test func `the scan of a demand comes out as it went in, and the first format had none`()
    throws
  {
    var demand = try RecipientFixture.demand()
    var bytes = demand.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 1
    #expect(try PoliceDemand(opened: bytes) == demand)
    try demand.takeScan(
      DemandScan(
        content: RecordID(number: 5), fileType: "pdf", size: 120, by: AccountID(number: 3),
        on: try day("2026-11-22")))
    #expect(try PoliceDemand(opened: demand.sealedForm) == demand)
  }

  @Test func `a demand shows nothing of itself`() throws {
    let demand = try RecipientFixture.demand()
    #expect("\(demand)" == "<PoliceDemand>")
    #expect("\(demand.officer)" == "<DemandOfficer>")
  }

  private func zip3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
    zip(a, zip(b, c)).map { ($0, $1.0, $1.1) }
  }
}
