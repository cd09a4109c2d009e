import DossierCore
@testable import DossierOffice
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

  @Test(.tags(.`R-O-2.1-2`))
  func `what was judged under a policy that was replaced meanwhile is not written`() throws {
    let elsewhere = try scene.office("CLA")
    let file = scene.propose { $0.terms.emergencyHours = 12 }
    try scene.office("BES").perform(AdoptPolicy(file: file, replaces: 1))
    let store = scene.board.store
    let puts = store.puts
    let export = SampleExport.file([SampleExport.pupil(1)])
    #expect(throws: Refusal.stale) { try elsewhere.importAll(export) }
    #expect(store.puts == puts)
    #expect(try elsewhere.catchUp())
    #expect(try !elsewhere.catchUp())
    try elsewhere.importAll(export)
    #expect(store.journal.last?.policy == 2)
  }

  @Test(.tags(.`R-O-6.1-1`))
  func `what was judged with rights that somebody took away meanwhile is not written`() throws {
    let store = scene.board.store
    let elsewhere = try scene.office("CLA")
    let export = SampleExport.file([SampleExport.pupil(1)])
    let ict = try scene.office("ICT")
    try ict.perform(
      AssignRole(
        account: SampleBoard.account("CLA"),
        assignment: AssignmentGiven(role: "CLA", schools: [SampleBoard.otherSchool])))
    let puts = store.puts
    #expect(throws: Refusal.stale) { try elsewhere.importAll(export) }
    #expect(store.puts == puts)
    #expect(try elsewhere.catchUp())
    #expect(throws: ImportRefused.self) { try elsewhere.importAll(export) }
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

  @Test(.tags(.`R-O-5.1-3`))
  func `a purpose that the board adds is in the journal with its decision, once`() throws {
    let added = ProcessingPurpose(
      code: "A9", label: "Schoolfoto", article: "O 5.1(2)", needsArticle: false,
      decided: CalendarDate(iso: "2026-09-01"))
    let first = scene.propose { $0.purposes.append(added) }
    let second = scene.propose(version: 3) {
      $0.purposes.append(added)
      $0.terms.lockMinutes = 3
    }
    try scene.office("BES").perform(AdoptPolicy(file: first, replaces: 1))
    try scene.office("BES").perform(AdoptPolicy(file: second, replaces: 2))
    let lines = scene.board.store.journal.filter { $0.event == .policyAdopted }
    #expect(lines.map(\.objects) == [["voorbeeld", "A9/2026-09-01"], ["voorbeeld"]])
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
