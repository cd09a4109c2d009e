import DossierCore
import Testing

/// R-O-7.2-3, L-19: what can be given on a demand, and until when.
struct DemandDisclosureTests {
  private func refusal(
    of demand: PoliceDemand, _ code: CategoryCode = "C01",
    pupil: PupilID = RecipientFixture.pupil, on today: String = "2026-11-22"
  ) throws -> DemandRefusal? {
    let category = try #require(RecipientFixture.categories.first { $0.code == code })
    let today = try day(today)
    do throws(DemandRefusal) {
      try demand.checkDisclosure(of: category, about: pupil, on: today)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what a written demand names can be given`() throws {
    let demand = try RecipientFixture.demand()
    #expect(try refusal(of: demand) == nil)
    #expect(try refusal(of: demand, "C11") == nil)
    #expect(try refusal(of: demand, on: "2026-11-15") == .notYetReceived)
    #expect(try refusal(of: demand, pupil: PupilID(number: 8)) == .otherPupil)
    #expect(try refusal(of: demand, "C07a") == .notAsked("C07a"))
  }

  @Test func `special data go only on a demand with authorisation`() throws {
    let asked: [CategoryCode] = ["C01", "C07a"]
    let authorised = DemandArticle.article126nf(
      MagistrateAuthorisation(given: try day("2026-11-16")))
    for article in [DemandArticle.article126nd, .writtenOrder("Sv 126na")] {
      let demand = try RecipientFixture.demand(article: article, categories: asked)
      #expect(try refusal(of: demand, "C07a") == .specialData("C07a"))
      #expect(try refusal(of: demand) == nil)
    }
    let demand = try RecipientFixture.demand(article: authorised, categories: asked)
    #expect(try refusal(of: demand, "C07a") == nil)
    #expect(DemandRefusal.specialData("C07a").rule == "L-19")
  }

  private static let days: [(today: String, DemandState, Bool)] = [
    ("2026-11-16", .awaitingPaper(by: date(2026, 11, 19)), true),
    ("2026-11-19", .awaitingPaper(by: date(2026, 11, 19)), true),
    ("2026-11-20", .paperLate(since: date(2026, 11, 19)), false),
  ]

  @Test(arguments: days)
  func `a spoken demand holds three days and then gives nothing more`(
    today: String, expected: DemandState, mayBeGiven: Bool
  ) throws {
    let demand = try RecipientFixture.demand(form: .spoken(on: try day("2026-11-16")))
    #expect(demand.state(on: try day(today)) == expected)
    #expect(expected.mayBeAnswered == mayBeGiven)
    let refusal = try refusal(of: demand, on: today)
    #expect(refusal == (mayBeGiven ? nil : .paperLate(since: Self.date(2026, 11, 19))))
  }

  @Test(arguments: ["2026-11-18", "2026-11-25"])
  func `when the paper came it holds again, in time or late`(came: String) throws {
    var demand = try RecipientFixture.demand(form: .spoken(on: try day("2026-11-16")))
    try demand.takePaper(.place("Kluis"), on: try day(came))
    #expect(demand.state(on: try day("2026-11-25")) == .open)
    #expect(try refusal(of: demand, on: "2026-11-25") == nil)
    #expect(
      demand.form
        == .writtenAfterwards(
          .place("Kluis"), came: try day(came), writtenBy: try day("2026-11-19")))
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .latest
  }
}
