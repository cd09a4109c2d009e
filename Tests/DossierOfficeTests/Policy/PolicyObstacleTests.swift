import DossierCore
import DossierOffice
import Testing

struct PolicyObstacleTests {
  /// A change of a policy, and what it orphans once something is kept.
  struct Loss: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let obstacle: PolicyObstacle
    let change: @Sendable (inout Policy) -> Void

    init(
      _ name: String, _ obstacle: PolicyObstacle,
      _ change: @escaping @Sendable (inout Policy) -> Void
    ) {
      testDescription = name
      self.obstacle = obstacle
      self.change = change
    }
  }

  static let losses = [
    Loss("category", .categoryGone("C02")) { $0.categories.removeAll { $0.code == "C02" } },
    Loss("off", .categoryOff("C02")) { $0.change("C02") { $0.isRecorded = false } },
    Loss("moved", .categoryMoved("C02")) { $0.change("C02") { $0.compartment = .shielded } },
    Loss("form", .categoryHoldsLess("C01")) { $0.change("C01") { $0.form = .entries } },
    Loss("field", .fieldGone("c01.achternaam")) {
      $0.change("C01") { $0.fields.removeAll { $0.code == "c01.achternaam" } }
    },
  ]

  @Test(arguments: losses)
  func `what may hold something does not disappear`(loss: Loss) throws {
    let scene = try PolicyScene()
    #expect(try scene.obstacles(loss.change).isEmpty, "nothing is kept yet")
    try scene.fill(.dossier)
    #expect(try scene.obstacles(loss.change) == [loss.obstacle])
  }

  @Test func `a compartment with records stays, and two persons keep guarding the shielded one`()
    throws
  {
    let scene = try PolicyScene()
    let without: @Sendable (inout Policy) -> Void = { policy in
      policy.compartments.removeAll { $0.code == .shielded }
    }
    #expect(!(try scene.obstacles(without).contains(.compartmentGone(.shielded))))
    try scene.fill(.shielded)
    #expect(try scene.obstacles(without).contains(.compartmentGone(.shielded)))
    #expect(
      try scene.obstacles { policy in
        for index in policy.compartments.indices {
          policy.compartments[index].needsTwoApprovals = false
        }
      } == [.oneApproval(.shielded)])
  }

  @Test func `a code keeps its kind, also when another policy left it out in between`() throws {
    let scene = try PolicyScene()
    let without: (inout Policy) -> Void = { policy in
      policy.change("C02") { category in category.fields.removeAll { $0.kind == .phone } }
    }
    let phones = PolicyScene.inForce.category("C02")?.fields.filter { $0.kind == .phone } ?? []
    let phone = try #require(phones.first)
    let file = scene.propose(without)
    try scene.office("BES").perform(AdoptPolicy(file: file, replaces: 1))
    let again = scene.propose(version: 3) { policy in
      without(&policy)
      policy.change("C02") {
        $0.fields.append(DataField(code: phone.code, label: phone.label, kind: .memo))
      }
    }
    let trial = try scene.office("BES").answer(PolicyAdoptionQuery(file: again))
    #expect(trial.obstacles == [.fieldKindChanged(phone.code)])
  }

  @Test func `a type of recipient stays`() throws {
    var policy = PolicyScene.inForce
    policy.recipientTypes = [
      RecipientType(
        code: "DUO", label: "DUO", bases: [], purposes: [], agreement: .none, categories: [])
    ]
    let scene = try PolicyScene(policy)
    #expect(try scene.obstacles { _ in } == [.recipientTypeGone("DUO")])
    #expect(try scene.obstacles { $0.recipientTypes = policy.recipientTypes }.isEmpty)
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a type of recipient that is shielded stays so once something may have gone there`() throws {
    var policy = PolicyScene.inForce
    policy.recipientTypes = [
      RecipientType(
        code: "VEILIG_THUIS", label: "Veilig Thuis", bases: [], purposes: [], agreement: .none,
        categories: [], shield: "C26")
    ]
    let scene = try PolicyScene(policy)
    func obstacles(_ shield: CategoryCode?) throws -> [PolicyObstacle] {
      try scene.obstacles {
        $0.recipientTypes = policy.recipientTypes
        $0.recipientTypes[0].shield = shield
      }
    }
    #expect(try obstacles(nil).isEmpty)
    try scene.fill(.register)
    #expect(try obstacles("C26").isEmpty)
    for shield in [nil, "C29"] as [CategoryCode?] {
      #expect(try obstacles(shield) == [.shieldGone("VEILIG_THUIS")])
    }
  }

  @Test(arguments: [1, 0])
  func `another policy needs a higher version`(version: Int) throws {
    let scene = try PolicyScene()
    let file = scene.propose(version: version) { $0.terms.lockMinutes = 3 }
    let trial = try scene.office("BES").answer(PolicyAdoptionQuery(file: file))
    #expect(trial.obstacles == [.versionNotRaised(inForce: 1)])
    #expect(!trial.mayBeAdopted)
  }

  @Test func `a role that people hold stays, until its last day has passed`() throws {
    let scene = try PolicyScene()
    let without: (inout Policy) -> Void = { $0.roles.removeAll { $0.code == "SMW" } }
    #expect(try scene.obstacles(without) == [.roleHeld("SMW", people: 1)])
    try scene.office("DIR").perform(
      WithdrawRole(account: SampleBoard.account("SMW"), role: "SMW"))
    #expect(try scene.obstacles(without).isEmpty)
  }

  @Test func `nobody is left with two roles that exclude each other`() throws {
    let scene = try PolicyScene()
    try scene.office("DIR").perform(
      AssignRole(
        account: SampleBoard.account("ADM"),
        assignment: AssignmentGiven(role: "SMW", schools: [SampleBoard.school])))
    let excluding: (inout Policy) -> Void = { policy in
      for index in policy.roles.indices where policy.roles[index].code == "SMW" {
        policy.roles[index].excludes = ["ADM"]
      }
    }
    #expect(try scene.obstacles(excluding) == [.rolesExclude("ADM", "SMW")])
  }

  @Test func `somebody must be left who may adopt a policy`() throws {
    let scene = try PolicyScene()
    #expect(try scene.obstacles { $0.registers[0].steps["BES"] = [.view] } == [.nobodyAdopts])
  }

  @Test func `what people may have consented to stays, and keeps opening the same`() throws {
    var policy = PolicyScene.inForce
    policy.consentPurposes = [
      ConsentPurpose(code: "T1", label: "Medisch", medium: nil, opens: "C02")
    ]
    let scene = try PolicyScene(policy)
    func obstacles(_ purposes: [ConsentPurpose]) throws -> [PolicyObstacle] {
      try scene.obstacles { $0.consentPurposes = purposes }
    }
    #expect(try obstacles([]).isEmpty)
    try scene.fill(.register)
    #expect(try obstacles([]) == [.consentGone("T1")])
    let other = ConsentPurpose(code: "T1", label: "Medisch", medium: nil, opens: "C01")
    #expect(try obstacles([other]) == [.consentGone("T1")])
  }
}
