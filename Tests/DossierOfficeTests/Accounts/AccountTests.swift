import DossierCore
import DossierOffice
import Testing

struct AccountTests {
  @Test(.tags(.`R-O-4.3-4`, .`R-O-6.2-1`))
  func `somebody new is invited, makes keys, and is approved by the role the policy names`()
    throws
  {
    let scene = try Scene()
    let account = try invite(scene, "LKR")
    let approval = ApproveRole(account: account, role: "LKR", fingerprint: account.text)
    let director = try scene.office("DIR")
    #expect(throws: Refusal.keysNotMade) { try director.perform(approval) }
    try scene.store.accounts.makeKeys(account)
    #expect(throws: Refusal.fingerprintDiffers) {
      try director.perform(ApproveRole(account: account, role: "LKR", fingerprint: "ANDERS"))
    }
    for role in ["ICT", "LKR", "CLA"] as [RoleCode] {
      #expect(
        Ending { try scene.office(role).perform(approval) }
          == .refused(.roleMayNot(role, "R-O-4.3-4")))
    }
    try director.refreshDirectory()
    #expect(try director.perform(approval).approvalsLeft == 0)
    #expect(try scene.office("LKR", of: account).answer(RosterQuery()).isEmpty)
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `a role with a key of the shielded matters needs two approvals`() throws {
    let scene = try Scene()
    let account = try invite(scene, "IB")
    try scene.store.accounts.makeKeys(account)
    let approval = ApproveRole(account: account, role: "IB", fingerprint: account.text)
    #expect(try scene.office("DIR").perform(approval).approvalsLeft == 1)
    #expect(try scene.office("DIR").perform(approval).approvalsLeft == 0)
  }

  @Test(.tags(.`R-O-4.3-4`, .`R-O-6.1-2`, .`R-O-6.2-1`))
  func `nobody decides about oneself`() throws {
    let scene = try Scene()
    let (ict, director) = (SampleBoard.account("ICT"), SampleBoard.account("DIR"))
    let office = try scene.office("ICT")
    let given = AssignmentGiven(role: "CLA")
    let endings = [
      Ending { try office.perform(AssignRole(account: ict, assignment: given)) },
      Ending { try office.perform(WithdrawRole(account: ict, role: "ICT")) },
      Ending { try office.perform(ResetAccount(account: ict)) },
      Ending { try office.perform(BlockAccount(account: ict, change: .block)) },
      Ending { try office.perform(SignSecrecy(account: ict, signed: scene.today)) },
      Ending {
        try scene.office("DIR").perform(
          ApproveRole(account: director, role: "DIR", fingerprint: director.text))
      },
    ]
    for ending in endings {
      guard case .refused(.aboutOneself) = ending else {
        Issue.record("\(ending)")
        continue
      }
    }
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `a role that was withdrawn and given again needs new approvals and keys`() throws {
    let scene = try Scene()
    let account = try invite(scene, "LKR")
    try scene.store.accounts.makeKeys(account)
    let approval = ApproveRole(account: account, role: "LKR", fingerprint: account.text)
    try scene.office("DIR").perform(approval)
    try scene.office("LKR", of: account).logOut()
    let ict = try scene.office("ICT")
    try ict.perform(WithdrawRole(account: account, role: "LKR"))
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-6.1-1")) {
      try scene.office("LKR", of: account)
    }
    try ict.perform(AssignRole(account: account, assignment: AssignmentGiven(role: "LKR")))
    let again = try #require(roles(of: account, in: scene).first)
    #expect(again.approvals.isEmpty)
    #expect(again.needed == 1)
    _ = try scene.office("CLA")
    #expect(try roles(of: account, in: scene).map(\.isGranted) == [false])
    #expect(try scene.office("DIR").perform(approval).approvalsLeft == 0)
    _ = try scene.office("CLA")
    #expect(try roles(of: account, in: scene).map(\.isGranted) == [true])
  }

  @Test(.tags(.`R-O-3.3-2`))
  func `the FG is not also directeur, in whatever order the roles are given`() throws {
    let scene = try Scene()
    let office = try scene.office("ICT")
    for roles in [["FG", "DIR"], ["DIR", "FG"], ["LKR", "LKR"]] as [[RoleCode]] {
      let ending = Ending { try office.perform(invitation(roles, "j.bos")) }
      guard case .refused(.rolesExclude) = ending else {
        Issue.record("\(ending)")
        continue
      }
    }
  }

  @Test(.tags(.`R-O-6.2-1`), arguments: ["admin", "Gast", "a", "met spatie", "ict", "ü.bos"])
  func `a login is of one person: no general, malformed or taken names`(login: String) throws {
    let office = try Scene().office("ICT")
    let ending = Ending { try office.perform(invitation(["LKR"], login)) }
    guard case .refused(.loginUnusable) = ending else {
      Issue.record("\(ending)")
      return
    }
  }

  @Test(.tags(.`R-O-6.2-1`))
  func `a blocked account comes back, one that ended never does`() throws {
    let scene = try Scene()
    let office = try scene.office("ICT")
    let account = SampleBoard.account("LKR")
    try office.perform(BlockAccount(account: account, change: .block))
    #expect(throws: Refusal.nothingToChange) {
      try office.perform(BlockAccount(account: account, change: .block))
    }
    #expect(throws: Refusal.nothingToChange) { try office.perform(ResetAccount(account: account)) }
    try office.perform(BlockAccount(account: account, change: .unblock))
    try office.perform(BlockAccount(account: account, change: .end))
    #expect(throws: Refusal.nothingToChange) {
      try office.perform(BlockAccount(account: account, change: .unblock))
    }
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-6.1-1")) { try scene.office("LKR") }
  }

  @Test(.tags(.`R-O-4.3-4`, .`R-O-6.2-1`))
  func `who was let in with one approval and is blocked comes back with as many as all others`()
    throws
  {
    let scene = try Scene()
    let office = try scene.office("ICT")
    let founder = SampleBoard.account("IB")
    let needed = try #require(roles(of: founder, in: scene).first).needed
    #expect(needed < 2)
    try office.perform(BlockAccount(account: founder, change: .block))
    try office.perform(BlockAccount(account: founder, change: .unblock))
    let role = try #require(roles(of: founder, in: scene).first)
    #expect(role.needed == 2 && role.approvals.isEmpty)
    let approval = ApproveRole(account: founder, role: "IB", fingerprint: founder.text)
    #expect(try scene.office("DIR").perform(approval).approvalsLeft == 1)
  }

  @Test(.tags(.`R-O-6.1-1`))
  func `a group that a teacher loses stays for the hand-over days`() throws {
    let scene = try Scene()
    let given = AssignmentGiven(
      role: "LKR", schools: [SampleBoard.school], groups: [SampleBoard.group4])
    let change = AssignRole(account: SampleBoard.account("LKR"), assignment: given)
    try scene.office("ICT").perform(change)
    let assignment = try scene.office("LKR").viewer.assignment
    #expect(assignment.groups == [SampleBoard.group4])
    #expect(
      assignment.handovers == [
        GroupHandover(group: SampleBoard.group3, until: scene.today.adding(days: 28))
      ])
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-4.3-4")) {
      try scene.office("LKR").perform(change)
    }
  }

  private func roles(of account: AccountID, in scene: Scene) throws -> [RoleState] {
    try #require(scene.store.accounts.states.first { $0.account == account }).roles
  }

  private func invitation(_ roles: [RoleCode], _ login: String) -> InviteAccount {
    InviteAccount(
      login: login, name: "J. Bos", roles: roles.map { AssignmentGiven(role: $0) },
      secrecySigned: nil, ends: nil)
  }

  private func invite(_ scene: Scene, _ role: RoleCode) throws -> AccountID {
    let outcome = try scene.office("ICT").perform(invitation([role], "j.bos"))
    return try #require(outcome.account)
  }
}
