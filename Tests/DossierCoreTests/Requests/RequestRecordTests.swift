import DossierCore
import Testing

/// The case as it lies in the register, with the entitlement that was found last.
struct RequestRecordTests {
  /// Every answer to the question who may ask.
  static func entitlements() throws -> [Entitlement] {
    let order = CourtOrder(
      kind: .contactBan, from: try day("2026-01-01"), until: try day("2027-01-01"),
      reference: "C/12/345")
    let endless = CourtOrder(
      kind: .supervision, from: try day("2026-01-01"), until: nil, reference: "")
    let suspended = CourtOrder(
      kind: .authoritySuspended, from: try day("2026-02-03"), until: nil, reference: "RK 1")
    let remarks: [EntitlementRemark] = [
      .othersHaveAuthority([]), .othersHaveAuthority([RequestFixture.father]), .progressOnly,
      .underSupervision(endless), .contactBan(order),
    ]
    let obstacles: [EntitlementObstacle] = [
      .pupilDecides(since: try day("2026-04-03")), .guardiansDecide(until: try day("2033-04-03")),
      .noAuthority, .authoritySuspended(suspended), .contactBan(order), .stranger, .hasFullRight,
      .notAParent, .pupilIsAdult(since: try day("2035-04-03")),
    ]
    let instead: [AlternativeRequester] =
      [.pupil, .guardian(RequestFixture.father)]
      + RequestKind.allCases.map { AlternativeRequester.samePerson($0) }
    return [.entitled([]), .entitled(remarks)]
      + [.authorityUnknown, .birthDateUnknown, .mandateNotSeen].map { .unclear($0) }
      + obstacles.map { .notEntitled($0, instead: instead) }
      + [.notEntitled(.stranger, instead: [])]
  }

  private func record(_ entitlement: Entitlement, school: SchoolID?) throws -> RequestRecord {
    var story = try RequestStory()
    try story.begin()
    try story.decide()
    return RequestRecord(
      request: story.request, school: school, entitlement: entitlement,
      parties: [AccountID(number: 8), AccountID(number: 9)])
  }

  @Test func `every entitlement comes back with its case`() throws {
    for (index, entitlement) in try Self.entitlements().enumerated() {
      let school = index.isMultiple(of: 2) ? SchoolID(number: 11) : nil
      let record = try record(entitlement, school: school)
      #expect(try RequestRecord(opened: record.sealedForm) == record)
    }
  }

  @Test func `half a record is refused, and a broken byte never traps`() throws {
    for entitlement in try Self.entitlements() {
      let whole = try record(entitlement, school: nil).sealedForm
      for count in stride(from: 0, to: whole.count, by: 3) {
        #expect(throws: ByteFault.self) { try RequestRecord(opened: Array(whole.prefix(count))) }
      }
      for index in whole.indices {
        var broken = whole
        broken[index] ^= 0xff
        _ = try? RequestRecord(opened: broken)
      }
    }
  }
}
