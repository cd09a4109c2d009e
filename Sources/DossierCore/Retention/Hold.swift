/// That data of a pupil are not destroyed for the time being (aanhouding; R-O-6.5-3).
///
/// It never ends by itself: somebody lifts it, with a reason, or looks at it again in time. What was
/// said before stays in it.
package struct Hold: Hashable, Sendable, Redacted {
  /// About which pupil.
  package let pupil: PupilID
  /// The school at the time; the pupil may have left since.
  package let school: SchoolID?
  /// Which categories; empty means the whole dossier.
  package let categories: [CategoryCode]
  /// On which ground.
  package let ground: HoldGround
  /// What shows it, in a few words that a case and a certificate can repeat: a number of a case.
  package let reference: String
  /// Who placed it, when and why.
  package let placed: HoldStep
  /// The step of the register by which it was placed; the same one ends it.
  package let power: RegisterStep
  /// When it was looked at again, the oldest first.
  package internal(set) var reviews: [HoldStep] = []
  /// The day by which it is looked at.
  package internal(set) var review: CalendarDate
  /// Who lifted it, when and why.
  package internal(set) var lifted: HoldStep?

  /// Places a hold; throws unless it says what shows it and is looked at again in time.
  package init(
    pupil: PupilID, school: SchoolID?, categories: [CategoryCode], ground: HoldGround,
    reference: String, placed: HoldStep, power: RegisterStep, review: CalendarDate,
    within months: Int
  ) throws(HoldRefusal) {
    guard !placed.reason.isBlank else { throw .reasonMissing }
    guard !reference.isBlank else { throw .referenceMissing }
    try Self.check(review, after: placed.on, within: months)
    self.init(
      pupil: pupil, school: school, categories: categories, ground: ground, reference: reference,
      placed: placed, power: power, review: review)
  }

  init(
    pupil: PupilID, school: SchoolID?, categories: [CategoryCode], ground: HoldGround,
    reference: String, placed: HoldStep, power: RegisterStep, review: CalendarDate
  ) {
    self.pupil = pupil
    self.school = school
    self.categories = Set(categories).sorted()
    self.ground = ground
    self.reference = reference
    self.placed = placed
    self.power = power
    self.review = review
  }

  /// Whether nobody lifted it.
  package var stands: Bool { lifted == nil }

  /// Whether a category may not be destroyed because of it.
  package func covers(_ category: CategoryCode) -> Bool {
    stands && (categories.isEmpty || categories.contains(category))
  }

  /// Whether it should have been looked at before a day.
  package func isReviewLate(on day: CalendarDate) -> Bool { stands && review < day }

  /// Whether two say the same: then the second is the first, entered twice.
  package func isSame(as other: Self) -> Bool {
    stands && other.stands && pupil == other.pupil && categories == other.categories
      && ground == other.ground && reference.lowercased() == other.reference.lowercased()
  }

  /// Keeps it until another review, with the reason why it is still needed.
  package mutating func prolong(
    _ step: HoldStep, until day: CalendarDate, within months: Int
  ) throws(HoldRefusal) {
    if let lifted { throw .alreadyLifted(lifted.on) }
    guard !step.reason.isBlank else { throw .reasonMissing }
    try Self.check(day, after: step.on, within: months)
    reviews.append(step)
    review = day
  }

  /// Lifts it: from now on the data may go.
  package mutating func lift(_ step: HoldStep) throws(HoldRefusal) {
    if let lifted { throw .alreadyLifted(lifted.on) }
    guard !step.reason.isBlank else { throw .reasonMissing }
    lifted = step
  }

  /// A review that lies behind us, or too far ahead, is none.
  private static func check(
    _ review: CalendarDate, after day: CalendarDate, within months: Int
  ) throws(HoldRefusal) {
    guard review > day else { throw .reviewNotAhead }
    let latest = day.adding(months: months)
    guard review <= latest else { throw .reviewTooFar(latest: latest) }
  }
}
