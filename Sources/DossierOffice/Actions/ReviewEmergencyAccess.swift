package import DossierCore

/// Records that somebody looked whether an emergency access was right.
package struct ReviewEmergencyAccess: OfficeAction {
  package static let name = "emergency.review"
  package static let example = ReviewEmergencyAccess(
    access: RecordID(number: 14), isJustified: true, remark: "Ongeval, ouders gebeld")

  /// The emergency access.
  package var access: RecordID
  /// Whether it was justified.
  package var isJustified: Bool
  /// What was found.
  package var remark: String

  /// Puts a review together.
  package init(access: RecordID, isJustified: Bool, remark: String) {
    self.access = access
    self.isJustified = isJustified
    self.remark = remark
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.reviewEmergencyAccess, "R-O-5.1-C")
    let remark = try checkedReason(remark, "R-O-5.1-C")
    try demandReach(office)
    try office.write { transaction in
      let stored: StoredValue<EmergencyAccess> = try office.found(
        access, as: .emergency, transaction)
      guard stored.content.account != office.account else {
        throw Refusal.aboutOneself("R-O-5.1-C")
      }
      guard !stored.content.reviews.contains(where: { $0.role == office.role }) else {
        throw Refusal.nothingToChange
      }
      var reviewed = stored.content
      reviewed.reviews.append(
        EmergencyReview(
          by: office.account, role: office.role, on: office.viewer.today,
          isJustified: isJustified, remark: remark))
      try office.put(reviewed, version: stored.version + 1, as: access, transaction)
      return [
        office.entry(
          .emergencyReviewed, .update, pupils: [reviewed.pupil], objects: [access.text],
          rule: "R-O-5.1-C")
      ]
    }
    return ActionOutcome(record: access)
  }

  /// Throws `notFound` for an access to a pupil of somebody else's school, as for none.
  private func demandReach(_ office: Office) throws {
    let stored: StoredValue<EmergencyAccess> = try office.found(access, as: .emergency)
    guard let facts = try office.knownFacts(of: stored.content.pupil),
      office.isInEmergencyReach(facts)
    else { throw Refusal.notFound(.emergency) }
  }
}
