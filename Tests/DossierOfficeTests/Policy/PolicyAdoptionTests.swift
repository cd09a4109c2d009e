import DossierCore
import DossierOffice
import Testing

struct PolicyAdoptionTests {
  private let scene: PolicyScene

  init() throws {
    scene = try PolicyScene()
  }

  @Test(.tags(.`R-O-2.1-2`), arguments: PolicyScene.inForce.roles.map(\.code))
  func `only who the policy lets approve it brings another into force`(role: RoleCode) throws {
    let file = scene.propose { $0.terms.lockMinutes = 3 }
    let office = try scene.office(role)
    let trial = Ending { _ = try office.answer(PolicyAdoptionQuery(file: file)) }
    let adoption = Ending { try office.perform(AdoptPolicy(file: file, replaces: 1)) }
    let refused = Ending.refused(.roleMayNot(role, "R-O-2.1-1"))
    #expect((trial == refused) == !["BES", "DIR", "FG"].contains(role))
    #expect((adoption == refused) == (role != "BES"))
    #expect(try scene.office("LKR").policy.terms.lockMinutes == (role == "BES" ? 3 : 5))
  }

  @Test(.tags(.`R-O-2.1-1`, .`R-O-2.1-2`))
  func `a policy comes into force for everybody at once, and the old one stays readable`() throws {
    let elsewhere = try scene.office("LKR")
    let file = scene.propose { $0.terms.emergencyHours = 12 }
    let office = try scene.office("BES")
    let trial = try office.answer(PolicyAdoptionQuery(file: file))
    #expect(trial.mayBeAdopted)
    #expect((trial.inForce, trial.version, trial.replaces) == (1, 2, 1))
    let outcome = try office.perform(AdoptPolicy(file: file, replaces: trial.replaces))
    #expect(office.policy.terms.emergencyHours == 12)
    try elsewhere.refreshDirectory()
    #expect(elsewhere.policy.identity.version == 2)
    let record = try #require(outcome.record)
    let versions = try office.archive.history(record).map { try Policy(opened: $0.body) }
    #expect(versions.map(\.terms.emergencyHours) == [12, 24])
    let line = try #require(scene.board.store.journal.last { $0.event == .policyAdopted })
    #expect(line.policy == 2)
    #expect(line.objects == ["voorbeeld"])
    #expect(line.rule == "R-O-2.1-2")
  }

  @Test func `what was looked at must still be in force`() throws {
    let first = scene.propose { $0.terms.lockMinutes = 3 }
    let second = scene.propose(version: 3) { $0.terms.lockMinutes = 4 }
    let office = try scene.office("BES")
    let trial = try office.answer(PolicyAdoptionQuery(file: second))
    try scene.office("BES").perform(AdoptPolicy(file: first, replaces: 1))
    #expect(throws: Refusal.stale) {
      try office.perform(AdoptPolicy(file: second, replaces: trial.replaces))
    }
    #expect(try scene.office("LKR").policy.terms.lockMinutes == 3)
    #expect(throws: Refusal.nothingToChange) {
      try office.perform(AdoptPolicy(file: first, replaces: 2))
    }
    try office.perform(AdoptPolicy(file: second, replaces: 2))
    #expect(try scene.office("LKR").policy.terms.lockMinutes == 4)
  }

  @Test func `what stands in the way is refused wholly, with all of it`() throws {
    let file = scene.propose {
      $0.identity.board = "ander"
      $0.terms.ownRightsAge = 15
    }
    let refusal = Refusal.policyUnfit([
      .otherBoard(inForce: "voorbeeld", given: "ander"), .ownRightsTooEarly(lawful: 16),
    ])
    let office = try scene.office("BES")
    #expect(throws: refusal) { try office.perform(AdoptPolicy(file: file, replaces: 1)) }
    #expect(scene.board.store.journal.last?.event == .refused)
    #expect(try scene.office("LKR").policy == PolicyScene.inForce)
  }

  @Test func `a store made before a key of the policy existed gets it with the next policy`() throws
  {
    let purpose = ConsentPurpose(code: "T1", label: "Foto's", medium: nil, opens: nil)
    #expect(scene.board.policy.consentPurposes.isEmpty)
    let file = scene.propose { $0.consentPurposes = [purpose] }
    try scene.office("BES").perform(AdoptPolicy(file: file, replaces: 1))
    #expect(try scene.office("LKR").policy.consentPurposes == [purpose])
  }

  @Test func `a session that is open goes on by the new policy`() throws {
    let teacher = try scene.office("CLA")
    let file = scene.propose { $0.matrix.cells["CLA"]?["C06"] = nil }
    try scene.office("BES").perform(AdoptPolicy(file: file, replaces: 1))
    #expect(try teacher.archive.hasForeignChange())
    try teacher.refreshDirectory()
    #expect(teacher.policy.matrix.cell("CLA", "C06") == .none)
    #expect(throws: Never.self) { try teacher.answer(RosterQuery()) }
  }
}
