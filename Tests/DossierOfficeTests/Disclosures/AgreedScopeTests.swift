import DossierCore
import DossierOffice
import Testing

/// What may go to who always needs an agreement is told before anything is chosen.
struct AgreedScopeTests {
  static let kinds: [(AgreementNeed, [LegalBasis], Bool)] = [
    (.processor, [.agreement], true), (.processor, [.legalObligation], true),
    (.exchange, [.publicTask], true), (.exchange, [.consent], true),
    (.exchange, [.legalObligation, .publicTask], false),
    (.exchange, [.consent, .vitalInterest], false), (.none, [.publicTask], false),
  ]

  @Test(arguments: kinds)
  func `a law or a life at stake goes before an agreement`(
    need: AgreementNeed, bases: [LegalBasis], always: Bool
  ) {
    let type = RecipientType(
      code: "SOORT", label: "Soort", bases: bases, purposes: ["B3"], agreement: need,
      categories: ["C01"])
    #expect(type.alwaysNeedsAgreement == always)
  }

  @Test func `what was not agreed with the support body cannot be ticked and says why`() throws {
    let scene = try DisclosureScene()
    let body = try scene.recipient("SWV")
    try scene.agreement(with: body, ["B3"], ["C01"])
    let answer = try scene.office("DIR").answer(
      DisclosureOfferQuery(pupil: Scene.pupil, recipient: body))
    #expect(answer.offer.category("C01")?.bar == nil)
    let others = answer.offer.categories.filter { $0.code != "C01" }
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { $0.bar != nil })
    #expect(others.contains { $0.bar == .notInAgreement })
  }
}
