import DossierCore
import DossierOffice
import Testing

/// L-04 to L-07: who may ask is decided by what was known on the day of receipt.
struct AuthorityOnTheDayTests {
  /// Records another authority of the mother on a day.
  private func record(
    _ authority: String?, in scene: RequestScene, on day: CalendarDate
  ) throws {
    let id = try scene.mother
    let stored = try #require(scene.store.versions[id]?.last)
    var sheet = try Sheet(opened: stored.body)
    sheet.cells["c06.gezag"] = authority.map {
      FieldCell(value: $0, source: .guardian, written: day, author: SampleBoard.account("CLA"))
    }
    try scene.scene.put { try $0.put(stored.next(sheet)) }
  }

  private func entitlement(
    _ scene: RequestScene, received: CalendarDate
  ) throws -> Entitlement {
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(guardian: try scene.mother),
        wish: WishGiven(kind: .access), channel: .letter, received: received,
        separateBecause: "Proef"))
    return try scene.record(RequestID(number: try #require(outcome.record).number)).entitlement
  }

  @Test func `authority that ended after the receipt takes no right away`() throws {
    let scene = try RequestScene()
    let received = scene.scene.today
    scene.scene.today = received.adding(days: 10)
    try record("nee", in: scene, on: scene.scene.today)
    #expect(try entitlement(scene, received: received) == .entitled([]))
    #expect(
      try entitlement(scene, received: received.adding(days: 9)) == .entitled([]))
    let refused = try entitlement(scene, received: scene.scene.today)
    #expect(
      refused == .notEntitled(.noAuthority, instead: [.samePerson(.parentInformation)]))
  }

  @Test func `authority that is looked up afterwards settles a doubt`() throws {
    let scene = try RequestScene()
    let received = scene.scene.today
    try record("onbekend", in: scene, on: received)
    #expect(try entitlement(scene, received: received) == .unclear(.authorityUnknown))
    scene.scene.today = received.adding(days: 3)
    try record("gezamenlijk", in: scene, on: scene.scene.today)
    #expect(try entitlement(scene, received: received) == .entitled([]))
  }

  @Test func `an empty field is settled afterwards as well`() throws {
    let scene = try RequestScene()
    let received = scene.scene.today
    try record(nil, in: scene, on: received)
    #expect(try entitlement(scene, received: received) == .unclear(.authorityUnknown))
    scene.scene.today = received.adding(days: 3)
    try record("ja", in: scene, on: scene.scene.today)
    #expect(try entitlement(scene, received: received) == .entitled([]))
  }

  @Test func `a later step finds the doubt settled, for those without the key too`() throws {
    let scene = try RequestScene()
    let received = scene.scene.today
    try record("onbekend", in: scene, on: received)
    let request = try scene.register(WishGiven(kind: .access))
    #expect(try scene.record(request).entitlement == .unclear(.authorityUnknown))
    scene.scene.today = received.adding(days: 3)
    try record("ja", in: scene, on: scene.scene.today)
    try scene.begin(request)
    #expect(try scene.record(request).entitlement == .entitled([]))
    #expect(
      try scene.office("BES").answer(RequestQuery(request: request)).entitlement == .entitled([]))
  }

  @Test func `of several changes the last one before the receipt counts`() throws {
    let scene = try RequestScene()
    let first = scene.scene.today
    scene.scene.today = first.adding(days: 20)
    try record("nee", in: scene, on: first.adding(days: 5))
    try record("gezamenlijk", in: scene, on: first.adding(days: 10))
    try record("nee", in: scene, on: first.adding(days: 15))
    #expect(try entitlement(scene, received: first.adding(days: 4)).isEntitled)
    #expect(try !entitlement(scene, received: first.adding(days: 7)).isEntitled)
    #expect(try entitlement(scene, received: first.adding(days: 12)).isEntitled)
    #expect(try !entitlement(scene, received: first.adding(days: 16)).isEntitled)
  }
}
