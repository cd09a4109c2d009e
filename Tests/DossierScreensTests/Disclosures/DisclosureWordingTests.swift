import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import Testing

/// Every ground, channel, bar, warning and refusal has words, and says what to do now.
@Suite struct DisclosureWordingTests {
  private static let refusals: [DisclosureRefusal] = [
    .unknownType("ONBEKEND"), .recipientEnded, .purposeDoesNotFit("B2"),
    .basisDoesNotFit(.consent), .articleMissing, .basisNotExplained(.publicTask),
    .basisNotExplained(.legitimateInterest), .basisNotExplained(.vitalInterest), .pupilPrevails,
    .consentMissing("website"), .agreementMissing(.processor), .agreementMissing(.exchange),
    .otherAgreement, .demandMissing, .demand(.otherPupil), .testNotAnswered(.subsidiarity),
    .testFailed(.proportionality), .nothingChosen, .setIncomplete(["c01.achternaam"]),
    .nobodyInGroups,
    .partNotExplained("C01"), .namedTwice("C01"),
    .notThere(.field("c01.roepnaam", sheet: nil)), .barred("C05", nil, .personalNumber),
    .wholeDossier, .inFuture, .endMissing, .endsBeforeStart,
  ]

  private static let transfers: [TransferRefusal] = [
    .recipientDoesNotFit(.primary), .consentMissing(.withinSecondary), .copyMissing(.primary),
    .viewNotOffered(.supportBody), .disagreementNotExplained, .reasonMissing,
    .alreadySent(InventedSchool.today), .alreadyCancelled(InventedSchool.today),
    .alreadyOpen(RecordID(number: 1)), .inFuture, .beforePrepared(InventedSchool.today),
    .notFamily, .notEntitled(.notEntitled(.noAuthority, instead: [])),
    .notEntitled(.unclear(.authorityUnknown)), .changedSinceCopy(InventedSchool.today),
    .changedSinceView(InventedSchool.today), .notAllVisible,
  ]

  private static let bars: [DisclosureBar] = [
    .notVisible(.noCell), .notVisible(.noConsent), .notVisible(.secrecyNotSigned),
    .frozen(by: RequestID(number: 3)), .frozen(by: nil), .shielded, .aboutOthers,
    .notForRecipient, .closedField, .personalNumber, .secretAddress,
    .demand(.specialData("C07")), .demand(.notAsked("C01")), .notInAgreement,
  ]

  @Test(
    arguments: refusals.map { Refusal.disclosure($0) } + transfers.map { Refusal.transfer($0) })
  func `a refusal names its rule and says what to do now`(refusal: Refusal) {
    let explanation = RefusalWording(InventedDisclosures.policy).explanation(of: refusal)
    #expect(explanation.what.hasSuffix(".") && explanation.now.hasSuffix("."))
    #expect(explanation.what != "Dit is geweigerd." && explanation.now.count > 10)
    let rule = refusal.rule
    #expect(rule != nil && explanation.why?.contains(rule?.text ?? "-") == true)
  }

  @Test(arguments: bars)
  func `a bar is short on its line and a sentence on F1`(bar: DisclosureBar) {
    #expect(DisclosureWording.short(bar).count <= 32)
    #expect(DisclosureWording.sentence(bar, role: "Directeur").hasSuffix("."))
  }

  @Test func `no two grounds, channels or states share a word`() {
    let words = [
      LegalBasis.allCases.map { DisclosureWording.word($0) },
      DisclosureChannel.allCases.map { DisclosureWording.word($0) },
      WeighedUse.allCases.map { DisclosureWording.word($0) },
      TransferKind.allCases.map { TransferWording.word($0) },
      TransferState.allCases.map { TransferWording.word($0) },
      ParentalAgreement.allCases.map { TransferWording.word($0) },
    ]
    for list in words { #expect(Set(list).count == list.count, "\(list)") }
  }

  @Test(
    arguments: [
      ("2026-11-22", DisclosurePeriod.schoolYear, "2026-08-01", nil),
      ("2026-07-31", .schoolYear, "2025-08-01", nil),
      ("2026-11-22", .lastSchoolYear, "2025-08-01", "2026-07-31"),
      ("2026-11-22", .month, "2026-10-23", nil), ("2026-11-22", .year, "2025-11-22", nil),
      ("2026-11-22", .all, nil, nil),
    ] as [(String, DisclosurePeriod, String?, String?)])
  func `a period is a first and a last day`(
    today: String, period: DisclosurePeriod, from: String?, until: String?
  ) {
    let days = period.days(on: InventedDisclosures.day(today))
    #expect(days.from?.iso == from && days.until?.iso == until)
  }
}
