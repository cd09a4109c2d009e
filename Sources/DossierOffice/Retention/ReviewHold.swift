package import DossierCore

/// Looks at a hold again and keeps it until another day, with the reason why (R-O-6.5-3).
package struct ReviewHold: OfficeAction {
  package static let name = "hold.review"
  package static let example = ReviewHold(
    hold: RecordID(number: 95), seen: 1, reason: "De zaak loopt nog",
    review: CalendarDate(dayNumber: 21_150))

  /// Which hold.
  package var hold: RecordID
  /// The version that was seen.
  package var seen: Int
  /// Why it is still needed.
  package var reason: String
  /// The day by which it is looked at again.
  package var review: CalendarDate

  /// Puts a review together.
  package init(hold: RecordID, seen: Int, reason: String, review: CalendarDate) {
    self.hold = hold
    self.seen = seen
    self.reason = reason
    self.review = review
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let step = try office.holdStep(reason)
    let months = office.policy.terms.holdReviewMonths
    return try office.change(hold: hold, seen: seen, .holdReviewed) { hold throws(HoldRefusal) in
      try hold.prolong(step, until: review, within: months)
    }
  }
}
