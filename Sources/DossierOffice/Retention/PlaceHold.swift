package import DossierCore

/// Holds data of a pupil back from destruction, also from a request to erase them (R-O-6.5-3).
package struct PlaceHold: OfficeAction {
  package static let name = "hold.place"
  package static let example = PlaceHold(
    pupil: PupilID(number: 7), categories: ["C13", "C14"], ground: .administrationOrLawsuit,
    reference: "Rechtbank Noord-Nederland, zaak 26/118",
    reason: "De verslagen zijn bewijs in een lopende zaak",
    review: CalendarDate(dayNumber: 20_970))

  /// About which pupil.
  package var pupil: PupilID
  /// Which categories; the whole dossier when left out or empty.
  package var categories: [CategoryCode]?
  /// On which ground.
  package var ground: HoldGround
  /// What shows it.
  package var reference: String
  /// Why.
  package var reason: String
  /// The day by which it is looked at again.
  package var review: CalendarDate

  /// Puts a hold together.
  package init(
    pupil: PupilID, categories: [CategoryCode]? = nil, ground: HoldGround, reference: String,
    reason: String, review: CalendarDate
  ) {
    self.pupil = pupil
    self.categories = categories
    self.ground = ground
    self.reference = reference
    self.reason = reason
    self.review = review
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let power = try office.demandHoldingPower()
    let facts = try office.facts(of: pupil)
    let categories = try checkedCategories(office.policy)
    var texts = GivenTexts()
    let reference = texts.line(reference, "kenmerk")
    try texts.finish()
    let step = try office.holdStep(reason)
    let months = office.policy.terms.holdReviewMonths
    let hold = try office.holding { () throws(HoldRefusal) in
      try Hold(
        pupil: pupil, school: facts.school, categories: categories, ground: ground,
        reference: reference, placed: step, power: power, review: review, within: months)
    }
    let id = try office.making { transaction in
      let twin = try transaction.recordsOn(.standingHolds, .register).first { record in
        try Hold(opened: record.body).isSame(as: hold)
      }
      if let twin { throw Refusal.hold(.identical(twin.id)) }
      let id = transaction.newRecordID()
      try transaction.put(hold.draft(version: 1, as: id))
      let line = office.entry(
        .holdPlaced, .create, purpose: "R", pupils: [pupil],
        objects: [id.text, ground.rawValue] + hold.categories.map(\.text), rule: "R-O-6.5-3")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id)
  }

  /// A category that hides its existence is held with the whole dossier: naming it would tell of it.
  private func checkedCategories(_ policy: Policy) throws -> [CategoryCode] {
    try (categories ?? []).map { code in
      guard policy.category(code)?.isExistenceHidden == false else {
        throw Refusal.notFound(.category)
      }
      return code
    }
  }
}
