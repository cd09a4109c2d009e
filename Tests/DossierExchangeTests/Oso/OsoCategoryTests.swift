import DossierCore
import DossierExchange
import Testing

/// Which category belongs in which profile.
struct OsoCategoryTests {
  @Test(arguments: OsoProfile.allCases)
  func `a mandatory category cannot be switched off`(profile: OsoProfile) {
    let rules = TrialStandards.oso.rules(of: profile)
    for category in OsoCategory.allCases where rules.status(of: category) == .mandatory {
      #expect(throws: OsoExportFault.mandatoryCategories([category])) {
        try OsoFixture().export(profile, without: [category])
      }
    }
  }

  @Test func `a category that is switched off is written so and nothing of it is in the file`()
    throws
  {
    let export = try OsoFixture().export(.primaryTransfer, without: [.support, .absence])
    #expect(export.text.contains("<cat_onderwijsondersteuning>OPT-UIT<"))
    #expect(export.text.contains("<cat_verzuim>OPT-UIT<"))
    #expect(!export.holds("onderwijsondersteuning"))
    #expect(!export.holds("verzuim"))
    #expect(!export.everything.contains("Zit vooraan"))
    #expect(export.reason("c08.instructie") == .categoryOptedOut)
    #expect(export.reason("c13.uitstroom") == .categoryOptedOut)
    #expect(export.reason("c11.ongeoorloofd") == .categoryOptedOut)
  }

  @Test func `guardians that are switched off are left out for that reason`() throws {
    let export = try OsoFixture().export(.portability, without: [.guardians])
    #expect(!export.holds("verzorger"))
    #expect(export.reason("c06.naam") == .categoryOptedOut)
    #expect(export.reason("c06.straat") == .categoryOptedOut)
  }

  @Test func `switching off a forbidden category leaves it forbidden`() throws {
    let export = try OsoFixture().export(.secondaryTransfer, without: [.earlyEducation])
    #expect(export.text.contains("<cat_vve>VERBODEN<"))
  }

  @Test func `early education never goes to a secondary school`() throws {
    let fixture = OsoFixture().setting("c31.opvang", "De Egel").setting("c31.programma", "3")
      .setting("c31.maanden", "18")
    let primary = try fixture.export(.primaryTransfer)
    #expect(primary.text.contains("<voorschoolsemaanden>18<"))
    #expect(primary.text.contains("<naampeuterspeelzaal>De Egel<"))
    let secondary = try fixture.export(.secondaryTransfer)
    #expect(!secondary.holds("voorschools"))
    #expect(!secondary.text.contains("De Egel"))
    #expect(secondary.reason("c31.opvang") == .categoryForbidden)
    #expect(secondary.reason("c31.maanden") == .categoryForbidden)
  }

  @Test func `what the school chose nothing of is told as switched off`() throws {
    var fixture = OsoFixture()
    fixture.values = fixture.values.filter {
      !["c08.", "c11.", "c13.", "c07a", "c31."].contains($0.key.text.prefix(4))
    }
    for profile in [OsoProfile.primaryTransfer, .secondaryTransfer] {
      let off = profile.optedOut(by: fixture.extract, with: fixture.facts)
      #expect(off.isSuperset(of: [.support, .absence, .actionPlans]))
      #expect(off.isDisjoint(with: [.metadata, .parentView, .guardians, .advice, .vocational]))
      #expect(off.contains(.earlyEducation) == (profile == .primaryTransfer))
      let export = try fixture.export(profile, without: off)
      #expect(export.text.contains("<cat_verzuim>OPT-UIT<"))
      #expect(export.text.contains("<cat_onderwijsondersteuning>OPT-UIT<"))
    }
  }

  @Test func `what the school chose something of is not switched off`() {
    let off = OsoProfile.primaryTransfer.optedOut(
      by: OsoFixture().extract, with: OsoFixture.facts)
    #expect(off.isDisjoint(with: [.support, .absence]))
    let network = OsoProfile.supportNetwork.optedOut(
      by: OsoFixture().without("c13.vastgesteld").extract, with: OsoFixture.facts)
    #expect(!network.contains(.support), "mandatory for the support network")
  }

  @Test(.tags(.`R-I-1.4-5`))
  func `the words of the family always have their file`() {
    var fixture = OsoFixture()
    fixture.values = fixture.values.filter { $0.key.text.hasPrefix("c01.") }
    #expect(
      OsoProfile.primaryTransfer.optedOut(by: fixture.extract, with: fixture.facts)
        .contains(.attachments))
    fixture.facts.transfer = TransferFacts(
      receiver: "De Linde",
      remarks: [TransferRemark(on: OsoFixture.madeOn, by: "ouder", text: "Zij leest graag.")])
    #expect(
      !OsoProfile.primaryTransfer.optedOut(by: fixture.extract, with: fixture.facts)
        .contains(.attachments))
    fixture.facts.transfer = nil
    fixture.statements["c01.roepnaam"] = ["Zo heet zij niet."]
    #expect(
      !OsoProfile.primaryTransfer.optedOut(by: fixture.extract, with: fixture.facts)
        .contains(.attachments))
  }
}
