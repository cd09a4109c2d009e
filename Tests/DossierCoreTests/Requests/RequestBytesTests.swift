import Testing

@testable import DossierCore

/// What is written is read back, and nothing else is taken for a case.
struct RequestBytesTests {
  private static let clerk = RequestFixture.clerk

  /// Every wish there is.
  private func wishes() throws -> [RequestWish] {
    let scope = try #require(
      RequestScope([
        .category("C10"), .field("c01.achternaam", sheet: nil),
        .field("c06.naam", sheet: RecordID(number: 5)), .record(RecordID(number: .max)),
      ]))
    return [
      .access(.wholeDossier), .access(scope), .erasure(scope, nil), .erasure(scope, .notAdmitted),
      .rectification([RectificationTests.fact, RectificationTests.opinion]),
      .restriction(scope, nil), .restriction(scope, .objectionPending),
      .objection(scope, situation: nil), .objection(scope, situation: "Één ding"),
      .portability(scope, sendTo: "Vervolgschool"), .parentInformation, .question("Wie?"),
    ]
  }

  /// Every change there is, valid or not: reading does not judge.
  private func changes() throws -> [RequestChange] {
    let bar = try #require(Redaction(passage: 1..<4, reason: "Ander"))
    return [
      .identityEstablished(.electronic), .treatmentStarted(handler: Self.clerk.account),
      .assigned(handler: Self.clerk.account), .completed("Meer"), .waitingStarted(.authority),
      .waitingEnded(.authority),
      .extended(
        DeadlineExtension(
          until: try day("2027-01-10"), told: try day("2026-12-01"), reason: "Omvang")),
      .advised("Let op", isFlagged: true),
      .contributed([
        Contribution(category: "C10", role: "LKR", answer: .nothing),
        Contribution(
          category: "C11", role: "LKR", answer: .withheld(.rightsOfOthers, explanation: "Buren")),
        Contribution(
          category: "C13", role: "IB",
          answer: .items([
            ContributedItem(item: .wholeDossier, version: 2, others: .notLookedAt),
            ContributedItem(item: .category("C13"), version: 1, others: .none),
            ContributedItem(
              item: .record(RecordID(number: 1)), version: 3, others: .redacted([bar])),
          ])),
      ]),
      .decided(
        RequestDecision(
          items: [
            ItemDecision(.wholeDossier, .granted),
            ItemDecision(.category("C10"), .refused(.noGround, explanation: "Nee")),
          ], policyVersion: 12, receiver: RecordID(number: 71))),
      .answered("Zo"), .corrected([.field("c01.achternaam", sheet: nil)]),
      .erasureProposed([
        CategoryErasure(category: "C01", fate: .keep(until: try day("2027-07-31"), basis: "WPO")),
        CategoryErasure(category: "C02", fate: .keep(until: nil, basis: "WPO")),
        CategoryErasure(category: "C10", parts: [.record(RecordID(number: 9))], fate: .erase),
        CategoryErasure(category: "C11", fate: .hold(reference: "H-1")),
      ]),
      .erasureApproved,
      .recipientsHandled([
        RecipientNotice(recipient: RecordID(number: 1), item: .wholeDossier, result: .told),
        RecipientNotice(
          recipient: RecordID(number: 2), item: .wholeDossier, result: .impossible(reason: "Weg")),
        RecipientNotice(
          recipient: RecordID(number: 3), item: .wholeDossier,
          result: .disproportionate(reason: "Te veel")),
      ]),
      .handedOver(HandOver(way: .directly, feeCents: 125)),
      .handedOver(HandOver(way: .inPerson, isEmpty: true)), .carriedOut,
      .liftingAnnounced(until: try day("2026-12-24")),
      .lifted, .closed, .withdrawn(reason: "Toch niet"),
      .followedUp(RequestFollowUp(route: .mediation, phase: .ended, remark: "Geschikt")), .reminded,
    ]
  }

  private func request(_ wish: RequestWish, _ changes: [RequestChange]) throws -> RequestCase {
    let requester = Requester(
      .other("Mr. Proef"),
      for: .init(principal: .guardian(RequestFixture.mother), wasSeen: true))
    let intake = RequestIntake(
      pupil: RequestFixture.pupil, requester: requester, wish: wish, channel: .form,
      received: try day("2026-11-22"), recognised: try day("2026-11-23"),
      duplicate: .separate(reason: "Andere periode"))
    let today = try day("2026-11-23")
    let events = ([.received(intake)] + changes).map {
      RequestEvent(by: Self.clerk, on: today, $0)
    }
    return try #require(RequestCase(id: RequestFixture.id, recorded: events))
  }

  private func bytes(_ request: RequestCase) -> [UInt8] {
    var writer = ByteWriter()
    request.write(to: &writer)
    return writer.bytes
  }

  @Test func `every wish and every change comes back as it was`() throws {
    for wish in try wishes() {
      let request = try request(wish, try changes())
      var reader = ByteReader(bytes(request))
      #expect(try RequestCase(from: &reader, format: RequestCase.recordFormat) == request)
      #expect(reader.remaining == 0)
    }
  }

  @Test func `the list of changes above is complete`() throws {
    let named = Set(try changes().map(\.step)).union([.received])
    #expect(named == Set(RequestStep.allCases))
    #expect(Set(try wishes().map(\.kind)) == Set(RequestKind.allCases))
  }

  @Test func `why an answer was late comes back, for each reason`() throws {
    let today = try day("2026-11-23")
    let receipt = RequestEvent(by: Self.clerk, on: today, .received(try RequestFixture.intake()))
    for reason in LateReason.allCases {
      let answer = RequestEvent(by: Self.clerk, on: today, late: reason, .answered("Zo"))
      let request = try #require(
        RequestCase(id: RequestFixture.id, recorded: [receipt, answer]))
      var reader = ByteReader(bytes(request))
      let read = try RequestCase(from: &reader, format: RequestCase.recordFormat)
      #expect(read.events.map(\.late) == [nil, reason])
    }
  }

  @Test func `a case of an older format is read, with what it did not keep filled in`() throws {
    let (told, today) = (try day("2026-12-10"), try day("2026-11-23"))
    var writer = ByteWriter()
    writer.write(id: RequestFixture.id)
    let events: [(CalendarDate, RequestChange)] = [
      (today, .received(try RequestFixture.intake())), (told, .liftingAnnounced(until: told)),
    ]
    writer.write(list: events) { writer, event in
      writer.write(id: Self.clerk.account)
      writer.write(code: Self.clerk.role)
      writer.write(date: event.0)
      writer.write(date: today)
      if case .liftingAnnounced = event.1 {
        writer.write(byte: 19)
      } else {
        event.1.write(to: &writer)
      }
    }
    var reader = ByteReader(writer.bytes)
    let request = try RequestCase(from: &reader, format: 2)
    #expect(reader.remaining == 0)
    #expect(request.events.map(\.change) == events.map(\.1))
    #expect(request.events.map(\.late) == [nil, nil])
  }

  @Test func `a copy of before it was kept whether anything is in it counts as a copy`() throws {
    let today = try day("2026-11-23")
    let copy = RequestChange.handedOver(HandOver(way: .post, feeCents: 250))
    let changes: [RequestChange] = [.received(try RequestFixture.intake()), copy]
    var writer = ByteWriter()
    writer.write(id: RequestFixture.id)
    writer.write(list: changes) { writer, change in
      writer.write(id: Self.clerk.account)
      writer.write(code: Self.clerk.role)
      writer.write(date: today)
      writer.write(date: today)
      writer.write(flag: false)
      if change == copy {
        writer.write(byte: 17)
        writer.write(word: HandOverWay.post)
        writer.write(integer: 250)
      } else {
        change.write(to: &writer)
      }
    }
    var reader = ByteReader(writer.bytes)
    let request = try RequestCase(from: &reader, format: 3)
    #expect(reader.remaining == 0 && request.events.last?.change == copy)
    #expect(request.progress.fullCopies.count == 1)
  }

  @Test func `half a case is refused`() throws {
    let whole = bytes(try request(.parentInformation, try changes()))
    for count in 0..<whole.count {
      var reader = ByteReader(Array(whole.prefix(count)))
      #expect(throws: ByteFault.self) {
        try RequestCase(from: &reader, format: RequestCase.recordFormat)
      }
    }
  }

  @Test func `a broken byte is refused or read as another value, and never traps`() throws {
    let whole = bytes(try request(.access(.wholeDossier), try changes()))
    for index in whole.indices {
      for flip in [UInt8(0x01), 0x80, 0xff] {
        var broken = whole
        broken[index] ^= flip
        var reader = ByteReader(broken)
        _ = try? RequestCase(from: &reader, format: RequestCase.recordFormat)
      }
    }
  }

  @Test func `a list that does not begin with one receipt is no case`() throws {
    let today = try day("2026-11-23")
    let receipt = RequestEvent(by: Self.clerk, on: today, .received(try RequestFixture.intake()))
    let other = RequestEvent(by: Self.clerk, on: today, .closed)
    for events in [[], [other], [other, receipt], [receipt, receipt]] {
      #expect(RequestCase(id: RequestFixture.id, recorded: events) == nil)
    }
    #expect(RequestCase(id: RequestFixture.id, recorded: [receipt]) != nil)
  }

  @Test func `a shielded ground comes back as it was`() throws {
    let shielded = ShieldedRefusal(
      request: RequestFixture.id, items: [.wholeDossier, .category("C26")],
      explanation: "Veiligheid", advisedBy: [AccountID(number: 6)], decidedBy: AccountID(number: 3),
      decided: try day("2026-12-01"))
    var writer = ByteWriter()
    shielded.write(to: &writer)
    var reader = ByteReader(writer.bytes)
    #expect(try ShieldedRefusal(from: &reader, format: 1) == shielded)
  }
}
