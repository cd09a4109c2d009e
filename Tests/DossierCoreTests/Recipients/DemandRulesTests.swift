import DossierCore
import Testing

/// R-O-7.2-3, L-19: which demand may stand in the register.
struct DemandRulesTests {
  private func rules() throws -> DemandRules {
    DemandRules(categories: RecipientFixture.categories, today: try day("2026-11-22"))
  }

  private func refusal(
    among known: [RecordID: PoliceDemand] = [:], _ change: (inout PoliceDemand) throws -> Void
  ) throws -> DemandRefusal? {
    var demand = try RecipientFixture.demand()
    try change(&demand)
    let rules = try rules()
    do throws(DemandRefusal) {
      try rules.check(demand, among: known)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a demand on paper with everything in it is accepted`() throws {
    #expect(try refusal { _ in } == nil)
    #expect(try refusal { $0.article = .writtenOrder("Sv 126na") } == nil)
  }

  @Test(arguments: ["2026-11-15", "2026-11-16"])
  func `special data can be demanded after the magistrate authorised it`(given: String) throws {
    let authorisation = MagistrateAuthorisation(given: try day(given))
    #expect(try refusal { $0.article = .article126nf(authorisation) } == nil)
  }

  private static let refusals: [(@Sendable (inout PoliceDemand) throws -> Void, DemandRefusal)] = [
    ({ $0.authority = "" }, .authorityMissing),
    ({ $0.officer.function = " " }, .officerMissing),
    ({ $0.article = .writtenOrder("") }, .lawMissing),
    (
      { $0.article = .article126nf(MagistrateAuthorisation(given: try day("2026-11-17"))) },
      .authorisedAfterwards
    ),
    ({ $0.received = try day("2026-11-23") }, .inFuture),
    ({ $0.date = try day("2026-11-23") }, .inFuture),
    ({ $0.date = try day("2026-11-17") }, .receivedBeforeDate),
    ({ $0.deadline = try day("2026-11-15") }, .deadlineBeforeDate),
    ({ $0.deadline = nil }, .deadlineMissing),
    ({ $0.categories = [] }, .nothingAsked),
    ({ $0.words = "" }, .nothingAsked),
    ({ $0.categories = ["C01", "C99"] }, .unknownCategory("C99")),
    ({ $0.form = .written(.place("")) }, .paperMissing),
    (
      {
        $0.article = .writtenOrder("Sv 126na")
        $0.form = .spoken(on: $0.date)
      },
      .cannotBeSpoken
    ),
  ]

  @Test(arguments: refusals.indices)
  func `a demand that is not one is refused`(index: Int) throws {
    let (change, expected) = Self.refusals[index]
    #expect(try refusal(change) == expected)
    #expect(["R-O-7.2-3", "L-19"].contains(expected.rule))
  }

  @Test func `a spoken demand need not say by when`() throws {
    #expect(
      try refusal {
        $0.form = .spoken(on: $0.date)
        $0.deadline = nil
      } == nil)
  }

  @Test func `the same demand is not entered twice`() throws {
    let id = RecordID(number: 9)
    #expect(try refusal(among: [id: RecipientFixture.demand()]) { _ in } == .identical(id))
    #expect(
      try refusal(among: [id: RecipientFixture.demand()]) { $0.words = "Alleen het adres" } == nil)
  }

  @Test func `special data that were asked without the power to are named`() throws {
    let plain = try RecipientFixture.demand(categories: ["C01", "C07a"])
    #expect(try rules().specialDataAsked(in: plain) == ["C07a"])
    let authorised = try RecipientFixture.demand(
      article: .article126nf(MagistrateAuthorisation(given: try day("2026-11-16"))),
      categories: ["C01", "C07a"])
    #expect(try rules().specialDataAsked(in: authorised).isEmpty)
  }
}
