import DossierCore
@testable import DossierOffice
import Testing

struct PolicyKeyTests {
  private let scene: PolicyScene

  init() throws {
    scene = try PolicyScene()
  }

  private func compartments(
    of role: RoleCode, _ compartments: [CompartmentCode]
  ) -> (inout Policy) -> Void {
    { policy in
      for index in policy.roles.indices where policy.roles[index].code == role {
        policy.roles[index].compartments = compartments
      }
    }
  }

  private func adopt(_ change: (inout Policy) -> Void) throws -> PolicyKeyChanges {
    let file = scene.propose(change)
    let office = try scene.office("BES")
    let trial = try office.answer(PolicyAdoptionQuery(file: file))
    try office.perform(AdoptPolicy(file: file, replaces: trial.replaces))
    return trial.keys
  }

  @Test func `who may open less loses the key with the adoption`() throws {
    let changes = try adopt(compartments(of: "IB", [.dossier, .register, .organisation]))
    #expect(changes.taken == [RoleKeys(role: "IB", compartments: [.shielded])])
    #expect(changes.added.isEmpty)
    let line = try #require(scene.board.store.journal.last { $0.event == .policyAdopted })
    #expect(line.objects.contains("\(SampleBoard.account("IB").text)/IB/shielded"))
  }

  @Test func `who may open more waits for an approval, when the role is given again`() throws {
    let given = AssignRole(
      account: SampleBoard.account("CLA"),
      assignment: AssignmentGiven(role: "CLA", schools: [SampleBoard.school]))
    #expect(throws: Refusal.nothingToChange) { try scene.office("DIR").perform(given) }
    let all: [CompartmentCode] = [.dossier, .register, .organisation, .shielded]
    let changes = try adopt(compartments(of: "CLA", all))
    #expect(changes.added == [RoleKeys(role: "CLA", compartments: [.shielded])])
    func standing() throws -> RoleState? {
      try scene.office("DIR").archive.accounts.states()
        .first { $0.account == SampleBoard.account("CLA") }?.roles.first { $0.role == "CLA" }
    }
    #expect(try standing()?.compartments.contains(.shielded) == false)
    try scene.office("DIR").perform(given)
    #expect(try standing()?.compartments == Set(all))
    #expect(try standing()?.needed == 2, "two persons guard what is shielded")
    #expect(try standing()?.isGranted == false)
  }

  @Test func `a new compartment opens at once for who may open it, unless two persons guard it`()
    throws
  {
    let changes = try adopt { policy in
      policy.compartments += [
        Compartment(code: "archief", label: "Archief", needsTwoApprovals: false),
        Compartment(code: "kluis", label: "Kluis", needsTwoApprovals: true),
      ]
      self.compartments(
        of: "IB", [.dossier, .register, .organisation, .shielded, "archief", "kluis"])(
          &policy)
    }
    #expect(changes.founded == ["archief", "kluis"])
    #expect(changes.added == [RoleKeys(role: "IB", compartments: ["kluis"])])
    let line = try #require(scene.board.store.journal.last { $0.event == .policyAdopted })
    #expect(
      line.objects == [
        "voorbeeld", "archief", "\(SampleBoard.account("IB").text)/IB/archief", "kluis",
      ])
  }
}
