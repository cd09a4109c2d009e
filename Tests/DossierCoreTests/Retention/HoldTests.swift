import DossierCore
import Testing

/// R-O-6.5-3: what a hold must say, what it covers and how it ends.
struct HoldTests {
  private static let today = "2026-11-22"

  private func step(_ on: String = today, reason: String = "Zaak loopt") throws -> HoldStep {
    HoldStep(by: AccountID(number: 4), role: "DIR", on: try day(on), reason: reason)
  }

  private func hold(
    _ categories: [CategoryCode] = ["C13"], reference: String = "Zaak 26/118",
    reason: String = "Zaak loopt", review: String = "2027-03-01"
  ) throws -> Hold {
    try Hold(
      pupil: PupilID(number: 7), school: SchoolID(number: 2), categories: categories,
      ground: .administrationOrLawsuit, reference: reference, placed: try step(reason: reason),
      power: .approve, review: try day(review), within: 12)
  }

  @Test(
    .tags(.`R-O-6.5-3`),
    arguments: [
      (" ", "Zaak loopt", "2027-03-01", HoldRefusal.referenceMissing),
      ("Zaak 1", "", "2027-03-01", .reasonMissing),
      ("Zaak 1", "Zaak loopt", "2026-11-22", .reviewNotAhead),
      ("Zaak 1", "Zaak loopt", "2026-11-21", .reviewNotAhead),
      (
        "Zaak 1", "Zaak loopt", "2027-11-23",
        .reviewTooFar(latest: CalendarDate(iso: "2027-11-22") ?? CalendarDate(dayNumber: 0))
      ),
    ])
  func `without a ground to point at, or a review in time, nothing is held`(
    reference: String, reason: String, review: String, refusal: HoldRefusal
  ) throws {
    #expect(throws: refusal) {
      try hold(reference: reference, reason: reason, review: review)
    }
    #expect(refusal.rule == "R-O-6.5-3")
  }

  @Test func `the last day that the policy allows is in time`() throws {
    #expect(try hold(review: "2027-11-22").review.iso == "2027-11-22")
  }

  @Test func `a hold on categories leaves the others, one on the dossier leaves nothing`() throws {
    let some = try hold(["C14", "C13"])
    #expect(some.categories == ["C13", "C14"])
    #expect(some.covers("C13") && !some.covers("C10"))
    #expect(try hold([]).covers("C10"))
  }

  @Test func `what is lifted holds nothing, and is lifted once`() throws {
    var hold = try hold()
    try hold.lift(step("2026-12-01", reason: "Uitspraak gedaan"))
    #expect(!hold.covers("C13"))
    #expect(try !hold.isReviewLate(on: day("2028-01-01")))
    #expect(throws: HoldRefusal.alreadyLifted(try day("2026-12-01"))) {
      try hold.lift(step("2026-12-02"))
    }
    #expect(throws: HoldRefusal.alreadyLifted(try day("2026-12-01"))) {
      try hold.prolong(step("2026-12-02"), until: day("2027-01-01"), within: 12)
    }
  }

  @Test(.tags(.`R-O-6.5-3`), arguments: [("2027-03-01", false), ("2027-03-02", true)])
  func `the day of the review itself is not late`(today: String, isLate: Bool) throws {
    #expect(try hold().isReviewLate(on: day(today)) == isLate)
  }

  @Test func `a review gives another day and keeps what was said before`() throws {
    var hold = try hold()
    let again = try step("2027-03-05", reason: "Hoger beroep")
    try hold.prolong(again, until: day("2027-09-01"), within: 12)
    #expect(hold.review.iso == "2027-09-01" && hold.reviews == [again])
    #expect(hold.placed.reason == "Zaak loopt")
    #expect(throws: HoldRefusal.reasonMissing) {
      try hold.prolong(step("2027-03-06", reason: " "), until: day("2027-09-01"), within: 12)
    }
  }

  @Test func `the same hold twice is seen, whatever the capitals`() throws {
    let one = try hold()
    #expect(try one.isSame(as: hold(reference: "ZAAK 26/118")))
    #expect(try !one.isSame(as: hold(["C14"])))
    #expect(try !one.isSame(as: hold(reference: "Zaak 2")))
    var lifted = one
    try lifted.lift(step("2026-12-01"))
    #expect(!lifted.isSame(as: one))
  }

  @Test func `a hold comes out of its sealed form as it went in, and half of it is refused`() throws
  {
    var hold = try hold()
    try hold.prolong(step("2027-03-05"), until: day("2027-09-01"), within: 12)
    try hold.lift(step("2027-04-01"))
    let bytes = hold.sealedForm
    #expect(try Hold(opened: bytes) == hold)
    for count in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try Hold(opened: Array(bytes.prefix(count))) }
    }
    #expect("\(hold)" == "<Hold>")
  }
}
