package import DossierCore

/// Asks what is held back from destruction: of one pupil, or everywhere (R-O-6.5-3).
package struct HoldsQuery: OfficeQuery {
  package static let name = "holds"
  package static let example = HoldsQuery()

  /// Only of this pupil.
  package var pupil: PupilID?
  /// Whether to list what was lifted instead of what stands.
  package var lifted: Bool?

  /// Asks.
  package init(pupil: PupilID? = nil, lifted: Bool? = nil) {
    self.pupil = pupil
    self.lifted = lifted
  }

  package func answer(in office: Office) throws -> HoldsAnswer {
    try office.demandHolds()
    if let pupil { _ = try office.facts(of: pupil) }
    let names = try office.pupilNames()
    let rows = try office.holds(on: lifted ?? false ? .liftedHolds : .standingHolds)
      .filter { pupil == nil || $0.content.pupil == pupil }
      .map { office.row(of: $0, names) }
      .sorted { ($0.review, $0.hold) < ($1.review, $1.hold) }
    try office.journalView(
      office.entry(
        .holdsViewed, .read, purpose: "R", pupils: Set(rows.map(\.pupil)).sorted(),
        count: rows.count, rule: "R-O-6.5-3"))
    return HoldsAnswer(rows: rows, mayHold: office.rights.holdingPower != nil)
  }
}

/// What is held back from destruction, as far as the viewer may know.
package struct HoldsAnswer: Hashable, Sendable, Encodable {
  /// The holds, the first to be looked at first.
  package var rows: [HoldRow]
  /// Whether the viewer may hold back.
  package var mayHold: Bool

  /// Puts an answer together.
  package init(rows: [HoldRow], mayHold: Bool) {
    self.rows = rows
    self.mayHold = mayHold
  }
}

/// One hold with everything that was said about it.
package struct HoldRow: Hashable, Sendable, Encodable {
  /// The record.
  package var hold: RecordID
  /// The version that was read, for a change that follows.
  package var version: Int
  /// About which pupil.
  package var pupil: PupilID
  /// The name as lists show it, if the viewer may see it.
  package var name: String?
  /// Which categories; empty means the whole dossier.
  package var categories: [CategoryCode]
  /// On which ground.
  package var ground: HoldGround
  /// What shows it.
  package var reference: String
  /// The day by which it is looked at.
  package var review: CalendarDate
  /// Whether that day is behind us.
  package var isLate: Bool
  /// Who placed it, when and why; then who looked at it; last who lifted it.
  package var steps: [Step]
  /// Whether it was lifted.
  package var isLifted: Bool
  /// Whether the viewer may look at it again and lift it.
  package var mayChange: Bool

  /// Something that was done with a hold.
  package struct Step: Hashable, Sendable, Encodable {
    /// Who, if still known.
    package var person: String?
    /// In which role.
    package var role: RoleCode
    /// When.
    package var on: CalendarDate
    /// Why.
    package var reason: String

    /// Puts a step together.
    package init(person: String?, role: RoleCode, on day: CalendarDate, reason: String) {
      self.person = person
      self.role = role
      on = day
      self.reason = reason
    }
  }

  /// Puts a line together.
  package init(
    hold: RecordID, version: Int, pupil: PupilID, name: String?, categories: [CategoryCode],
    ground: HoldGround, reference: String, review: CalendarDate, isLate: Bool, steps: [Step],
    isLifted: Bool, mayChange: Bool
  ) {
    self.hold = hold
    self.version = version
    self.pupil = pupil
    self.name = name
    self.categories = categories
    self.ground = ground
    self.reference = reference
    self.review = review
    self.isLate = isLate
    self.steps = steps
    self.isLifted = isLifted
    self.mayChange = mayChange
  }
}

extension Office {
  fileprivate func row(of stored: StoredValue<Hold>, _ names: PupilNames) -> HoldRow {
    let hold = stored.content
    let steps = [hold.placed] + hold.reviews + (hold.lifted.map { [$0] } ?? [])
    return HoldRow(
      hold: stored.record, version: stored.version, pupil: hold.pupil,
      name: names.name(of: hold.pupil), categories: hold.categories, ground: hold.ground,
      reference: hold.reference, review: hold.review,
      isLate: hold.isReviewLate(on: viewer.today),
      steps: steps.map { step in
        HoldRow.Step(
          person: directory.profile(of: step.by)?.name, role: step.role, on: step.on,
          reason: step.reason)
      }, isLifted: !hold.stands, mayChange: hold.stands && hold.power == rights.holdingPower)
  }

  /// The holds that somebody should have looked at, for who can do that.
  func holdsToReview() throws -> HoldsToday {
    guard let power = rights.holdingPower else { return HoldsToday() }
    let late = try holds(on: .standingHolds).map(\.content)
      .filter { $0.power == power && $0.isReviewLate(on: viewer.today) }
    return HoldsToday(late: late.count, oldest: late.map(\.review).min())
  }
}

/// The holds that should have been looked at (Vandaag).
package struct HoldsToday: Hashable, Sendable, Encodable {
  /// How many.
  package var late = 0
  /// The oldest day that passed.
  package var oldest: CalendarDate?

  /// Puts the numbers together.
  package init(late: Int = 0, oldest: CalendarDate? = nil) {
    self.late = late
    self.oldest = oldest
  }
}
