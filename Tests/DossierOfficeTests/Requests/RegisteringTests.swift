import DossierCore
import DossierOffice
import Testing

/// Issue 3, part 1: whoever asks is registered, with what is known about whether they may.
struct RegisteringTests {
  private func registration(
    _ scene: RequestScene, by requester: RequesterGiven? = nil,
    _ wish: WishGiven = WishGiven(kind: .access)
  ) throws -> RegisterRequest {
    RegisterRequest(
      pupil: Scene.pupil, requester: try requester ?? RequesterGiven(guardian: scene.mother),
      wish: wish, channel: .letter, received: scene.scene.today)
  }

  private func perform(
    _ action: RegisterRequest, in scene: RequestScene, by role: RoleCode = "ADM"
  ) throws -> RequestRecord {
    let id = try #require(try scene.office(role).perform(action).record)
    return try scene.record(RequestID(number: id.number))
  }

  /// Expects a refusal after which the store is as it was.
  private func expect(
    _ refusal: Refusal, of action: RegisterRequest, in scene: RequestScene
  ) throws {
    let before = StoreSnapshot(scene.store)
    #expect(throws: refusal) { try scene.office("ADM").perform(action) }
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `a mother with authority may ask, and her request is open`() throws {
    let scene = try RequestScene()
    let record = try perform(registration(scene), in: scene)
    #expect(record.entitlement == .entitled([]))
    #expect(record.school == SampleBoard.school)
    #expect(record.request.stage == .received)
    let rows = try scene.office("ADM").answer(RequestsQuery()).rows
    #expect(rows.map(\.request) == [record.request.id])
    #expect(rows.first?.due == scene.scene.today.adding(days: 28))
    #expect(rows.first?.pupilName == "Berg, Aïcha van den")
    #expect(rows.first?.requester?.name == "M Berg")
  }

  @Test func `somebody who may not ask is registered all the same, with who may`() throws {
    let scene = try RequestScene()
    let stranger = try perform(registration(scene, by: RequesterGiven(name: "P. Buur")), in: scene)
    #expect(
      stranger.entitlement
        == .notEntitled(.stranger, instead: [.guardian(try scene.mother)]))
    let child = try perform(registration(scene, by: RequesterGiven()), in: scene)
    let sixteen = try #require(CalendarDate(iso: "2035-05-04"))
    #expect(
      child.entitlement
        == .notEntitled(
          .guardiansDecide(until: sixteen), instead: [.guardian(try scene.mother)]))
  }

  @Test func `a representative without a mandate that was seen leaves it unclear`() throws {
    let scene = try RequestScene()
    var lawyer = RequesterGiven(
      name: "Mr. Proef",
      onBehalfOf: RequesterGiven.Principal(guardian: try scene.mother, mandateSeen: false))
    let doubtful = try perform(registration(scene, by: lawyer), in: scene)
    #expect(doubtful.entitlement == .unclear(.mandateNotSeen))
    lawyer.onBehalfOf?.mandateSeen = true
    var second = try registration(scene, by: lawyer)
    second.separateBecause = "Andere periode"
    #expect(try perform(second, in: scene).entitlement == .entitled([]))
  }

  @Test func `the same again is linked or has a reason, and is refused otherwise`() throws {
    let scene = try RequestScene()
    let first = try perform(registration(scene), in: scene).request.id
    var again = try registration(scene)
    try expect(.duplicateRequest(first), of: again, in: scene)
    again.linkedTo = RequestID(number: 1)
    try expect(.notFound(.request), of: again, in: scene)
    again.linkedTo = first
    #expect(try perform(again, in: scene).request.intake.duplicate == .linked(first))
    again.linkedTo = nil
    again.separateBecause = " "
    try expect(.reasonMissing("R-O-8.2-1"), of: again, in: scene)
    again.separateBecause = "Ander jaar"
    #expect(
      try perform(again, in: scene).request.intake.duplicate == .separate(reason: "Ander jaar"))
  }

  @Test func `what is linked is of the same kind and person`() throws {
    let scene = try RequestScene()
    let first = try perform(registration(scene), in: scene).request.id
    var other = try registration(scene, WishGiven(kind: .portability))
    other.linkedTo = first
    try expect(.request(.linkDoesNotFit(first)), of: other, in: scene)
    var neighbour = try registration(scene, by: RequesterGiven(name: "P. Buur"))
    neighbour.linkedTo = first
    try expect(.request(.linkDoesNotFit(first)), of: neighbour, in: scene)
  }

  @Test func `a reason to stand apart is kept only where something stands beside it`() throws {
    let scene = try RequestScene()
    var alone = try registration(scene)
    alone.separateBecause = "Ander jaar"
    #expect(try perform(alone, in: scene).request.intake.duplicate == .none)
    #expect(
      try perform(alone, in: scene).request.intake.duplicate == .separate(reason: "Ander jaar"))
  }

  @Test func `another person or another kind is no double`() throws {
    let scene = try RequestScene()
    _ = try perform(registration(scene), in: scene)
    _ = try perform(registration(scene, by: RequesterGiven(name: "P. Buur")), in: scene)
    _ = try perform(registration(scene, WishGiven(kind: .portability)), in: scene)
    #expect(try scene.office("ADM").answer(RequestsQuery()).count == 3)
  }

  @Test(arguments: [
    (RequestChannel.desk, [IntakeRemark.oral]), (.phone, [.oral]), (.letter, []),
    (.officer, [.forwardedByOfficer]),
  ])
  func `how it came in is remarked`(channel: RequestChannel, remarks: [IntakeRemark]) throws {
    let scene = try RequestScene()
    var action = try registration(scene)
    action.channel = channel
    #expect(try perform(action, in: scene).request.intake.remarks == remarks)
  }

  @Test func `an objection without a situation is registered and asked to be completed`() throws {
    let scene = try RequestScene()
    let record = try perform(registration(scene, WishGiven(kind: .objection)), in: scene)
    let answer = try scene.office("ADM").answer(RequestQuery(request: record.request.id))
    #expect(answer.remarks == [.situationMissing])
    #expect(answer.tasks.contains(.askToComplete(.situationMissing)))
  }

  @Test func `a day that cannot be is refused`() throws {
    let scene = try RequestScene()
    let today = scene.scene.today
    var action = try registration(scene)
    action.received = today.adding(days: 1)
    try expect(.request(.inFuture(action.received)), of: action, in: scene)
    action.received = try #require(CalendarDate(iso: "2019-05-03"))
    try expect(.request(.beforeBirth), of: action, in: scene)
    action.received = today
    action.recognised = today.adding(days: -1)
    try expect(.request(.recognisedBeforeReceipt), of: action, in: scene)
  }

  @Test func `nobody registers the own request`() throws {
    let scene = try RequestScene()
    var action = try registration(scene)
    action.requester.account = SampleBoard.account("ADM")
    try expect(.request(.aboutOneself), of: action, in: scene)
    let record = try perform(action, in: scene, by: "DIR")
    #expect(record.parties == [SampleBoard.account("ADM")])
  }

  @Test func `a sheet of nobody, a pupil of nowhere and an empty correction are refused`() throws {
    let scene = try RequestScene()
    try expect(
      .notFound(.sheet),
      of: try registration(scene, by: RequesterGiven(guardian: RecordID(number: 5))),
      in: scene)
    var elsewhere = try registration(scene)
    elsewhere.pupil = Scene.nobody
    try expect(.notFound(.pupil), of: elsewhere, in: scene)
    try expect(
      .request(.nothingNamed(.received)),
      of: try registration(scene, WishGiven(kind: .rectification)), in: scene)
  }

  @Test(arguments: ["LKR", "IB", "FG", "ICT"] as [RoleCode])
  func `who does not keep the register registers nothing`(role: RoleCode) throws {
    let scene = try RequestScene()
    let before = StoreSnapshot(scene.store)
    let action = try registration(scene)
    #expect(throws: Refusal.self) { try scene.office(role).perform(action) }
    #expect(StoreSnapshot(scene.store) == before)
  }
}
