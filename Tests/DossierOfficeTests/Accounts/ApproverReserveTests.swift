import DossierCore
import DossierOffice
import Testing

/// Whether somebody can be let in again when one of those who decide about accounts falls out.
struct ApproverReserveTests {
  struct Case: Sendable {
    var people: [RoleCode]
    var needed: Int
    var expected: [ApproverReserve.Shortage]
  }

  static let table: [Case] = [
    Case(
      people: ["DIR", "BES", "ICT"], needed: 2,
      expected: [.approvers(people: 2, wanted: 3), .managers(people: 1)]),
    Case(people: ["DIR", "DIR", "BES", "ICT", "ICT"], needed: 2, expected: []),
    Case(people: ["DIR", "BES", "ICT", "ICT"], needed: 1, expected: []),
    Case(
      people: ["DIR"], needed: 1,
      expected: [.approvers(people: 1, wanted: 2), .managers(people: 0)]),
  ]

  private static func policy(_ needed: Int) -> Policy {
    var policy = SamplePolicy.policy
    func role(_ code: RoleCode, _ duties: Set<Duty>) -> Role {
      Role(
        code: code, label: code.text, nature: .staff, duties: duties, approvers: ["DIR", "BES"],
        approvalsNeeded: needed, excludes: [], compartments: [.organisation])
    }
    policy.roles = [
      role("DIR", [.approveRoles]), role("BES", [.approveRoles]), role("ICT", [.manageAccounts]),
    ]
    return policy
  }

  private static func state(
    _ number: Int, _ role: RoleCode, _ stage: AccountStage = .active, isGranted: Bool = true
  ) -> AccountState {
    AccountState(
      account: AccountID(number: Int64(number)), stage: stage, isPerson: true, fingerprint: "A",
      roles: [
        RoleState(role: role, approvals: [], needed: 1, isGranted: isGranted, compartments: [])
      ])
  }

  @Test(.tags(.`R-O-4.3-4`), arguments: table)
  func `with one more approver than a role asks a forgotten password can be mended`(
    example: Case
  ) {
    let states = example.people.enumerated().map { Self.state($0, $1) }
    #expect(ApproverReserve(states, Self.policy(example.needed)).shortages == example.expected)
  }

  @Test func `who is blocked or waits for keys does not count, and nobody counts twice`() {
    var both = Self.state(1, "DIR")
    both.roles += Self.state(1, "BES").roles
    let states = [
      both, Self.state(2, "BES", .blocked), Self.state(3, "BES", isGranted: false),
      Self.state(4, "ICT"), Self.state(5, "ICT"),
    ]
    #expect(
      ApproverReserve(states, Self.policy(1)).shortages == [.approvers(people: 1, wanted: 2)])
  }

  @Test(arguments: ["DIR", "ICT", "FG"] as [RoleCode])
  func `who decides about accounts and who watches are told`(role: RoleCode) throws {
    #expect(!(try Scene().office(role).answer(TodayQuery()).reserve.isEmpty))
    #expect(try Scene().office("LKR").answer(TodayQuery()).reserve.isEmpty)
  }

  @Test(.tags(.`R-O-2.2-1`, .`R-I-0-1`), arguments: [("DIR", true), ("FG", true), ("LKR", false)])
  func `an overdue evaluation of the policy is told to those who answer for it`(
    role: RoleCode, isTold: Bool
  ) throws {
    var policy = SamplePolicy.policy
    policy.identity.evaluation = CalendarDate(iso: "2024-04-30")
    let answer = try Scene(policy).office(role).answer(TodayQuery())
    #expect(answer.evaluationOverdue == (isTold ? policy.identity.evaluation : nil))
    policy.identity.evaluation = CalendarDate(iso: "2099-01-01")
    #expect(try Scene(policy).office(role).answer(TodayQuery()).evaluationOverdue == nil)
  }
}
