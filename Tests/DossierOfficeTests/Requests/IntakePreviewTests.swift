import DossierCore
import DossierOffice
import Testing

/// What is shown while a registration is typed: who may ask, by when, and what is open already.
struct IntakePreviewTests {
  @Test func `who was only named gets a date, and nothing about rights yet`() throws {
    let scene = try RequestScene()
    let preview = try scene.office("ADM").answer(IntakePreviewQuery(pupil: Scene.pupil))
    #expect(preview.received == scene.scene.today)
    #expect(preview.due == scene.scene.today.adding(days: 28) && preview.term == 28)
    #expect(preview.lastPossible == scene.scene.today.adding(days: 84))
    #expect(preview.entitlement == nil && preview.doubles.isEmpty && preview.remarks.isEmpty)
    #expect(preview.pupilDecides == false)
    #expect(preview.guardians.map(\.sheet) == [try scene.mother])
    #expect(preview.guardians.map(\.name) == ["M Berg"])
    #expect(preview.guardians.map(\.authority) == [.sole])
  }

  @Test func `the day of receipt moves every date, and an old letter is late at once`() throws {
    let scene = try RequestScene()
    let received = scene.scene.today.adding(days: -30)
    let preview = try scene.office("ADM").answer(
      IntakePreviewQuery(pupil: Scene.pupil, received: received))
    #expect(preview.due == scene.scene.today.adding(days: -2))
    #expect(preview.status == .late(days: 2))
  }

  @Test func `who asks what shows whether they may, and what is open`() throws {
    let scene = try RequestScene()
    let mother = RequesterGiven(guardian: try scene.mother)
    let first = try scene.register(WishGiven(kind: .access))
    let office = try scene.office("ADM")
    let again = try office.answer(
      IntakePreviewQuery(
        pupil: Scene.pupil, requester: mother, kind: .access, channel: .phone))
    #expect(again.entitlement == .entitled([]))
    #expect(again.doubles == [.same(first)])
    #expect(again.remarks == [.oral])
    let stranger = try office.answer(
      IntakePreviewQuery(
        pupil: Scene.pupil, requester: RequesterGiven(name: "P. Buur"), kind: .access))
    #expect(stranger.doubles == [.byAnother(first)])
    #expect(stranger.entitlement == .notEntitled(.stranger, instead: [.guardian(try scene.mother)]))
  }

  @Test(arguments: RequestKind.allCases)
  func `a preview of every kind says the same as its registration`(kind: RequestKind) throws {
    let scene = try RequestScene()
    let mother = RequesterGiven(guardian: try scene.mother)
    let preview = try scene.office("ADM").answer(
      IntakePreviewQuery(pupil: Scene.pupil, requester: mother, kind: kind))
    let corrections = [
      CorrectionGiven(
        item: RequestItemGiven(field: "c01.geboorteplaats"), old: "A", proposed: "B",
        nature: .fact)
    ]
    let request = try scene.register(
      WishGiven(
        kind: kind, corrections: kind == .rectification ? corrections : nil,
        text: kind == .question ? "Wie ziet dit?" : nil))
    #expect(try scene.record(request).entitlement == preview.entitlement)
  }

  @Test func `nothing is written while somebody types`() throws {
    let scene = try RequestScene()
    let office = try scene.office("ADM")
    let before = StoreSnapshot(scene.store)
    _ = try office.answer(IntakePreviewQuery(pupil: Scene.pupil, kind: .erasure))
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `a pupil elsewhere and a role without the register are refused`() throws {
    let scene = try RequestScene()
    #expect(throws: Refusal.notFound(.pupil)) {
      try scene.office("ADM").answer(IntakePreviewQuery(pupil: Scene.nobody))
    }
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-8.9-2")) {
      try scene.office("LKR").answer(IntakePreviewQuery(pupil: Scene.pupil))
    }
  }
}
