import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import Testing

/// Why something cannot be done with an account, for the grey lines of F9.
@Suite struct AccountLimitsTests {
  private func limits(_ viewer: RoleCode, _ place: Int) throws -> AccountLimits {
    let account = ManagementAnswers.accounts[place]
    return AccountLimits(
      account: account, role: account.roles.first,
      workplace: try ManagementSchool.workplace(viewer))
  }

  @Test func `the approver may approve what waits`() throws {
    #expect(try limits("DIR", 1).approve == nil)
  }

  @Test(arguments: [
    ("DIR", 0, ManagementWording.notYourself), ("ICT", 1, "uw rol keurt geen rollen goed"),
    ("DIR", 2, "dit doet: Bestuurder"), ("BES", 2, "u keurde deze rol al goed"),
    ("DIR", 3, "nog geen sleutels"), ("DIR", 4, "geen rol gekozen"), ("DIR", 5, "geblokkeerd"),
    ("DIR", 6, "al goedgekeurd"),
  ]) func `an approval that is impossible says why`(
    viewer: String, place: Int, reason: String
  ) throws {
    let found = try #require(try limits(RoleCode(viewer), place).approve)
    #expect(found.contains(reason))
  }

  @Test(arguments: [
    ("DIR", 1, "uw rol beheert geen accounts"), ("ICT", 4, "beëindigd"), ("ICT", 5, "geblokkeerd"),
  ]) func `a block that is impossible says why`(viewer: String, place: Int, reason: String) throws {
    let found = try #require(try limits(RoleCode(viewer), place).block)
    #expect(found.contains(reason))
  }

  @Test func `only a blocked account is let in again`() throws {
    #expect(try limits("ICT", 5).unblock == nil)
    #expect(try limits("ICT", 1).unblock == ManagementAccountWording.isOpen)
  }

  @Test func `the FG changes nothing`() throws {
    let limits = try limits("FG", 1)
    let all = [
      limits.approve, limits.assign, limits.reset, limits.secrecy, limits.block, limits.end,
    ]
    #expect(all.allSatisfy { $0 != nil })
  }

  @Test(arguments: [
    (0, "actief"), (1, "wacht op goedkeuring 0/2"), (2, "actief, IB wacht 1/2"),
    (3, "uitgenodigd"), (4, "beëindigd"), (5, "geblokkeerd"), (6, "wacht op sleutels"),
  ]) func `how far an account is, is a word`(place: Int, word: String) {
    #expect(ManagementAccountWording.standing(ManagementAnswers.accounts[place]) == word)
  }
}
