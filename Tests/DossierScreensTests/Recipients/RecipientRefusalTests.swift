import DossierCore
import DossierOffice
@testable import DossierScreens
import Testing

/// Every refusal about recipients, agreements and demands is a sentence that says what to do now.
@Suite struct RecipientRefusalTests {
  private static let day = InventedRecipients.today
  private static let record = RecordID(number: 1)

  static let recipients: [RecipientRefusal] = [
    .unknownType("VREEMD"), .nameMissing, .sameName(record), .notABrin(.wrongShape),
    .channelMissing, .endsBeforeStart, .alreadyEnded(day), .typeIsFixed, .nameOfAnother,
  ]

  static let agreements: [AgreementRefusal] = [
    .kindDoesNotFit(.exchange, "LEERMIDDELEN"), .numberMissing, .modelMissing,
    .securityAnnexMissing, .purposesMissing, .categoriesMissing, .purposeClosed("B2"),
    .categoryClosed("C01"), .reviewMissing, .endsBeforeBegin, .annexInFuture,
    .impossibleBreachNotice(0), .alreadyTerminated(day), .recipientEnded, .sameNumber(record),
  ]

  static let demands: [DemandRefusal] = [
    .authorityMissing, .officerMissing, .lawMissing, .authorisationMissing, .authorisedAfterwards,
    .inFuture, .receivedBeforeDate, .deadlineMissing, .deadlineBeforeDate, .nothingAsked,
    .unknownCategory("C99"), .paperMissing, .cannotBeSpoken, .identical(record), .alreadyWritten,
    .paperBeforeDate, .alreadyNoticed, .alreadyClosed(day), .reasonMissing,
    .paperAwaited(by: day), .somethingGiven(record), .otherPupil, .notYetReceived,
    .paperLate(since: day), .notAsked("C01"), .specialData("C17"),
  ]

  static let all =
    recipients.map(Refusal.recipient) + agreements.map(Refusal.agreement)
    + demands.map(Refusal.demand) + [
      .notFound(.recipient), .notFound(.agreement), .notFound(.demand),
    ]

  @Test(arguments: all)
  func `it says what is wrong, why and what to do now`(refusal: Refusal) {
    let explanation = RefusalWording(InventedRecipients.policy).explanation(of: refusal)
    #expect(explanation.what.hasSuffix("."))
    #expect(explanation.now.hasSuffix("."))
    #expect(explanation.now.count > 10)
    #expect((explanation.why != nil) == (refusal.rule != nil))
    #expect(explanation.what != "Dit is geweigerd.")
  }

  @Test(arguments: AgreementWarning.allCases)
  func `every warning names its rule`(warning: AgreementWarning) {
    #expect(!AgreementWording.word(warning).isEmpty)
    #expect(AgreementWording.rule(warning).text.hasPrefix("R-"))
  }
}
