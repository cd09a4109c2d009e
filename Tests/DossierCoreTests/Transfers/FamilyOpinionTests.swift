import DossierCore
import Testing

/// R-O-7.1-2, R-I-1.4-5: what a family thinks is what all of them said, whoever spoke last.
struct FamilyOpinionTests {
  private static let (mother, father): (RequesterPerson, RequesterPerson) = (
    .guardian(RecordID(number: 21)), .guardian(RecordID(number: 22))
  )

  private static func said(
    _ person: RequesterPerson, _ agreement: ParentalAgreement, day: Int = 0,
    on content: [UInt8]? = [1]
  ) -> ParentalView {
    ParentalView(
      person: person, on: TransferTests.today.adding(days: day), agreement: agreement,
      reason: agreement == .disagrees ? "Te streng." : nil, content: content)
  }

  private static let table: [([ParentalView], ParentalAgreement, Int)] = [
    ([said(mother, .disagrees), said(father, .agrees)], .disagrees, 1),
    ([said(father, .agrees), said(mother, .disagrees)], .disagrees, 1),
    ([said(father, .disagrees), said(mother, .disagrees)], .disagrees, 2),
    ([said(mother, .agrees), said(father, .unknown)], .agrees, 0),
    ([said(mother, .unknown)], .unknown, 0),
    // The last word of the same person counts, by the day it was said.
    ([said(mother, .disagrees, day: -1), said(mother, .agrees)], .agrees, 0),
    ([said(mother, .agrees), said(mother, .disagrees, day: -1)], .agrees, 0),
    // A yes to something else is no yes to this.
    ([said(mother, .agrees, on: [2])], .unknown, 0),
    ([said(mother, .disagrees, on: [2])], .disagrees, 1),
  ]

  @Test(arguments: table)
  func `one who disagrees is enough`(
    views: [ParentalView], expected: ParentalAgreement, reasons: Int
  ) throws {
    let opinion = try #require(FamilyOpinion(views, on: [1]))
    #expect(opinion.agreement == expected && opinion.objections.count == reasons)
    #expect(opinion.seenOn == TransferTests.today)
  }

  @Test func `nobody asked is no opinion`() {
    #expect(FamilyOpinion([]) == nil)
  }
}
