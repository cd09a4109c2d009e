import DossierCore
import Testing

/// R-O-8.9-1, R-O-8.6-1, L-03: what comes in is registered.
struct IntakeTests {
  private func remarks(
    _ wish: RequestWish = .access(.wholeDossier), channel: RequestChannel = .letter,
    recognised: String = "2026-11-22"
  ) throws -> [IntakeRemark] {
    RequestIntake(
      pupil: RequestFixture.pupil, requester: Requester(.guardian(RequestFixture.mother)),
      wish: wish, channel: channel, received: try day("2026-11-22"),
      recognised: try day(recognised)
    ).remarks
  }

  @Test(.tags(.`R-O-8.9-1`), arguments: RequestChannel.allCases)
  func `an oral request counts, with a remark`(channel: RequestChannel) throws {
    #expect(try remarks(channel: channel).contains(.oral) == channel.isOral)
  }

  @Test func `a request to the FG is forwarded`() throws {
    #expect(try remarks(channel: .officer) == [.forwardedByOfficer])
  }

  @Test func `the days that a letter lay unseen are told`() throws {
    #expect(try remarks(recognised: "2026-11-30") == [.recognisedLate(days: 8)])
  }

  @Test(.tags(.`R-O-8.6-1`), arguments: [nil, "", "  "])
  func `an objection without a situation is registered and to be completed`(
    situation: String?
  ) throws {
    let story = try RequestStory(.objection(.wholeDossier, situation: situation))
    #expect(story.request.intake.remarks == [.situationMissing])
  }

  @Test func `erasure without a ground is to be completed`() throws {
    #expect(try remarks(.erasure(.wholeDossier, nil)) == [.groundMissing])
    #expect(try remarks(.erasure(.wholeDossier, .unlawful)) == [])
  }

  @Test(arguments: [
    ["2027-01-01", "2027-01-01", "2027-01-01"], ["2026-12-31", "2027-01-01", "2027-01-01"],
    ["2026-12-31", "2026-12-31", "2027-01-01"],
  ])
  func `nothing was received, recognised or registered tomorrow`(days: [String]) throws {
    #expect(try thrown(days[0], days[1], days[2]) == .inFuture(try day("2027-01-01")))
  }

  @Test(arguments: [
    ("2017-04-02", "2017-04-02", "2026-11-22", RequestRefusal.beforeBirth),
    ("2026-11-22", "2026-11-21", "2026-11-22", .recognisedBeforeReceipt),
  ])
  func `dates that cannot be are refused`(
    received: String, recognised: String, registered: String, refusal: RequestRefusal
  ) throws {
    #expect(try thrown(received, recognised, registered) == refusal)
  }

  @Test func `it is not registered before it was recognised`() throws {
    #expect(
      try thrown("2026-11-20", "2026-11-22", "2026-11-21")
        == .beforeEarlierStep(try day("2026-11-22")))
  }

  private func thrown(
    _ received: String, _ recognised: String, _ registered: String
  ) throws -> RequestRefusal? {
    let intake = RequestIntake(
      pupil: RequestFixture.pupil, requester: Requester(.guardian(RequestFixture.mother)),
      wish: .access(.wholeDossier), channel: .letter, received: try day(received),
      recognised: try day(recognised))
    do {
      _ = try RequestCase(
        id: RequestFixture.id, opening: intake, by: RequestFixture.clerk, on: try day(registered),
        facts: try RequestFixture.facts())
      return nil
    } catch let refusal as RequestRefusal {
      return refusal
    }
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `who is not entitled is registered all the same`() throws {
    let facts = try RequestFixture.facts(
      entitlement: .notEntitled(.noAuthority, instead: [.guardian(RequestFixture.father)]))
    let story = try RequestStory(facts: facts)
    #expect(story.request.stage == .received)
  }

  @Test func `the same wish of the same person is found while it is open`() throws {
    let first = try RequestFixture.intake()
    let (a, b) = (RequestID(number: 1), RequestID(number: 2))
    let open = [
      (id: a, intake: first),
      (id: b, intake: try RequestFixture.intake(by: .guardian(RequestFixture.father))),
      (
        id: RequestID(number: 3),
        intake: try RequestFixture.intake(.erasure(.wholeDossier, nil))
      ),
    ]
    #expect(DuplicateRequest.find(for: first, among: open) == [.same(a), .byAnother(b)])
    #expect(
      DuplicateRequest.find(for: try RequestFixture.intake(.question("Hoe?")), among: open) == [])
  }

  @Test func `a scope names something, and nothing twice`() {
    #expect(RequestScope([]) == nil)
    #expect(RequestScope([.category("C10"), .category("C10")]) == nil)
    #expect(RequestScope([.wholeDossier, .category("C10")]) == nil)
    #expect(RequestScope([.category("C10"), .category("C11")])?.items.count == 2)
    #expect(RequestScope([.wholeDossier]) == .wholeDossier)
  }
}
