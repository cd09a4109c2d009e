import DossierCore
import DossierOffice
import Testing

/// R-O-6.5-3, R-X-5: who holds back from destruction, who sees it, and how it ends.
struct HoldTests {
  private func rows(_ scene: RequestScene, as role: RoleCode = "DIR") throws -> [HoldRow] {
    try scene.office(role).answer(HoldsQuery()).rows
  }

  @Test(.tags(.`R-O-6.5-3`), arguments: BoardPolicy.boards)
  func `board, head and FG hold back, who proposes destruction sees it, others do not`(
    board: String
  ) throws {
    let scene = try RequestScene(board)
    let holding: Set<RoleCode> = ["BES", "DIR", "FG"]
    let seeing = holding.union(["CLA", "IB"])
    for role in scene.scene.policy.loginRoles
    where scene.scene.policy.role(role)?.nature != .external {
      let office = try scene.office(role)
      let placing = Ending { try scene.hold(as: role, reference: "Zaak \(role.text)") }
      if holding.contains(role) {
        guard case .done = placing else { Issue.record("\(role): \(placing)"); continue }
      } else {
        guard case .refused = placing else { Issue.record("\(role): \(placing)"); continue }
      }
      let looking = Ending { _ = try office.answer(HoldsQuery()) }
      if seeing.contains(role) {
        guard case .done = looking else { Issue.record("\(role): \(looking)"); continue }
      } else {
        guard case .refused(.roleMayNot) = looking else {
          Issue.record("\(role): \(looking)")
          continue
        }
      }
    }
  }

  @Test(.tags(.`R-O-6.5-3`))
  func `without a reason, a reference or a review in time nothing is held`() throws {
    let scene = try RequestScene()
    let before = scene.store.everything.count
    func place(_ reference: String, _ reason: String, days: Int) -> Ending {
      Ending {
        _ = try scene.office("DIR").perform(
          PlaceHold(
            pupil: Scene.pupil, ground: .legalRule, reference: reference, reason: reason,
            review: scene.scene.today.adding(days: days)))
      }
    }
    for ending in [
      place("", "Reden", days: 30), place("Wet", " ", days: 30), place("Wet", "Reden", days: 0),
      place("Wet", "Reden", days: 400),
    ] {
      guard case .refused = ending else { Issue.record("\(ending)"); continue }
    }
    #expect(scene.store.everything.count == before)
    try scene.hold()
    guard case .refused(.hold(.identical)) = Ending(of: { try scene.hold() }) else {
      Issue.record("twice")
      return
    }
  }

  @Test func `a category that hides itself cannot be named, and is held with the whole`() throws {
    let scene = try RequestScene()
    #expect(throws: Refusal.notFound(.category)) { try scene.hold(["C26"]) }
    #expect(throws: Refusal.notFound(.category)) { try scene.hold(["C99"]) }
    try scene.hold()
    #expect(try rows(scene).map(\.categories) == [[]])
  }

  @Test func `a pupil out of reach answers as none`() throws {
    let scene = try RequestScene()
    #expect(throws: Refusal.notFound(.pupil)) {
      try scene.office("DIR").perform(
        PlaceHold(
          pupil: Scene.nobody, ground: .legalRule, reference: "Wet", reason: "Reden",
          review: scene.scene.today.adding(days: 30)))
    }
  }

  @Test(.tags(.`R-X-5`))
  func `what the FG holds only the FG lifts, and the other way round`() throws {
    let scene = try RequestScene()
    let (officers, heads) = (try scene.hold(as: "FG", reference: "FG 1"), try scene.hold())
    for (hold, other, own) in [(officers, "DIR", "FG"), (heads, "FG", "DIR")]
      as [(RecordID, RoleCode, RoleCode)]
    {
      #expect(throws: Refusal.hold(.placedByOther(own))) {
        try scene.office(other).perform(LiftHold(hold: hold, seen: 1, reason: "Klaar"))
      }
      try scene.office(own).perform(LiftHold(hold: hold, seen: 1, reason: "Klaar"))
    }
    #expect(try rows(scene).isEmpty)
    let lifted = try scene.office("FG").answer(HoldsQuery(lifted: true)).rows
    #expect(Set(lifted.map(\.hold)) == [officers, heads] && lifted.allSatisfy(\.isLifted))
    #expect(lifted.flatMap(\.steps).map(\.reason).contains("De zaak loopt nog"))
  }

  @Test(.tags(.`R-O-6.5-3`))
  func `a review that is late stands on Vandaag of who can look at it`() throws {
    let scene = try RequestScene()
    let hold = try scene.hold()
    func late(_ role: RoleCode) throws -> HoldsToday {
      try scene.office(role).answer(TodayQuery()).holds
    }
    scene.scene.today = scene.scene.today.adding(days: 90)
    #expect(try late("DIR") == HoldsToday())
    let due = scene.scene.today
    scene.scene.today = due.adding(days: 1)
    #expect(try late("DIR") == HoldsToday(late: 1, oldest: due))
    #expect(try late("FG") == HoldsToday())
    #expect(try late("CLA") == HoldsToday())
    #expect(try rows(scene).map(\.isLate) == [true])
    #expect(throws: Refusal.stale) {
      try scene.office("DIR").perform(
        ReviewHold(
          hold: hold, seen: 2, reason: "Loopt nog", review: scene.scene.today.adding(days: 30)))
    }
    try scene.office("DIR").perform(
      ReviewHold(
        hold: hold, seen: 1, reason: "Loopt nog", review: scene.scene.today.adding(days: 30)))
    #expect(try late("DIR") == HoldsToday())
    #expect(try rows(scene).first?.steps.map(\.reason) == ["De zaak loopt nog", "Loopt nog"])
  }

  @Test func `the journal tells that it was held and never why`() throws {
    let scene = try RequestScene()
    let hold = try scene.hold(["C13"])
    try scene.office("DIR").perform(LiftHold(hold: hold, seen: 1, reason: "Uitspraak gedaan"))
    let lines = scene.store.journal.filter { [.holdPlaced, .holdLifted].contains($0.event) }
    #expect(lines.map(\.event) == [.holdPlaced, .holdLifted])
    #expect(
      lines.first?.objects == [hold.text, "administratie_of_rechtszaak", "C13"]
        && lines.allSatisfy { $0.pupils == [Scene.pupil] && $0.reason == nil })
  }
}
