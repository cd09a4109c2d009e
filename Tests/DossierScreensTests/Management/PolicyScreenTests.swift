import DossierCore
import DossierOffice
@testable import DossierScreens
import Testing

@Suite struct PolicyScreenTests {
  @Test func `F9 says how another policy comes into force and who may do that`() throws {
    let stage = try ManagementStage("DIR")
    try stage.open(ManagementWording.policy)
    try stage.press("<F9>")
    #expect(stage.text.contains("dossierkast policy adopt BESTAND"))
    try stage.press("<Esc>")
    #expect(!stage.text.contains("policy adopt"))
  }

  @Test func `the roles that may adopt a policy are named`() {
    #expect(ManagementPolicyWording.approvers(["DIR", "BES"]) == "Dat mag: BES, DIR.")
    #expect(ManagementPolicyWording.approvers([]) == "In dit beleid mag geen enkele rol dat.")
  }

  @Test(arguments: [
    PolicyObstacle.otherBoard(inForce: "a", given: "b"), .versionNotRaised(inForce: 2),
    .ownRightsTooEarly(lawful: 16), .compartmentGone("kluis"), .oneApproval("shielded"),
    .categoryGone("C02"), .categoryOff("C02"), .categoryMoved("C02"), .categoryHoldsLess("C02"),
    .fieldGone("c02.x"), .fieldMoved("c02.x"), .fieldKindChanged("c02.x"),
    .registerGone("beleid"), .consentGone("T1"), .recipientTypeGone("DUO"),
    .shieldGone("VEILIG_THUIS"),
    .roleHeld("IB", people: 1), .rolesExclude("FG", "DIR"), .nobodyAdopts,
  ])
  func `every obstacle is told with what to do`(obstacle: PolicyObstacle) {
    let sentence = PolicyObstacleWording.sentence(obstacle)
    #expect(sentence.hasSuffix(".") && sentence.count > 20)
    #expect(PolicyObstacleWording.words([obstacle]).now.contains("oude beleid"))
  }
}
