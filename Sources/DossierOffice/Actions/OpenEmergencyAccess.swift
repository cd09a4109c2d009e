package import DossierCore

/// Opens the alerts and emergency numbers of one pupil at once (noodtoegang), with a reason.
///
/// Works for a pupil outside the own scope. Directeur and FG find it on their list for review.
package struct OpenEmergencyAccess: OfficeAction {
  package static let name = "emergency.open"
  package static let example = OpenEmergencyAccess(
    pupil: PupilID(number: 7), reason: "Ongeval op het plein")

  /// The pupil.
  package var pupil: PupilID
  /// Why.
  package var reason: String

  /// Puts an opening together.
  package init(pupil: PupilID, reason: String) {
    self.pupil = pupil
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.useEmergencyAccess, "R-O-5.1-C")
    let reason = try checkedReason(reason, "R-O-5.1-C")
    guard let facts = try office.knownFacts(of: pupil), office.isInEmergencyReach(facts) else {
      throw Refusal.notFound(.pupil)
    }
    let now = office.clock.now()
    let access = EmergencyAccess(
      pupil: pupil, account: office.account, role: office.role, opened: now,
      expires: now.adding(seconds: office.policy.terms.emergencyHours * 3600), reason: reason)
    let id = try office.making { transaction in
      let id = transaction.newRecordID()
      try office.put(access, version: 1, as: id, transaction)
      let line = office.entry(
        .emergencyOpened, .execute, kind: .emergency, pupils: [pupil], objects: [id.text],
        rule: "R-O-5.1-C")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id, expires: access.expires)
  }
}

extension Office {
  /// Whether emergency access may reach a pupil: a school of the own, whatever the group.
  func isInEmergencyReach(_ facts: PupilFacts) -> Bool {
    let schools = viewer.assignment.schools
    return schools.isEmpty || facts.school.map(schools.contains) ?? false
  }

  /// Writes a version of an emergency access.
  func put(
    _ access: EmergencyAccess, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(access.pupil),
        list: .emergencies, body: access.sealedForm))
  }
}
