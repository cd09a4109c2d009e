package import DossierCore

/// Asks which emergency accesses there were, newest first.
package struct EmergencyQuery: OfficeQuery {
  package static let name = "emergencies"
  package static let example = EmergencyQuery()

  /// Asks for all.
  package init() {}

  package func answer(in office: Office) throws -> [EmergencyAnswer] {
    try office.demand(.reviewEmergencyAccess, "R-O-5.1-C")
    let answers = try office.emergencyAnswers()
    try office.journalView(
      office.entry(
        .emergencyListed, .read, pupils: answers.map(\.pupil), count: answers.count,
        rule: "R-O-5.1-C"))
    return answers
  }
}

/// One emergency access as the screen shows it.
package struct EmergencyAnswer: Hashable, Sendable, Encodable {
  /// The record.
  package var access: RecordID
  /// The pupil.
  package var pupil: PupilID
  /// The pupil's name, if the viewer may see it.
  package var pupilName: String?
  /// Who looked, if still known.
  package var person: String?
  /// In which role.
  package var role: RoleCode
  /// From when.
  package var opened: Moment
  /// Until when.
  package var expires: Moment
  /// The last working day on which to review it.
  package var reviewBy: CalendarDate
  /// Why.
  package var reason: String
  /// Whether the viewer's role still has to review it.
  package var isWaiting: Bool
  /// In which roles it was reviewed, with the verdicts.
  package var reviews: [Review]

  /// One review.
  package struct Review: Hashable, Sendable, Encodable {
    /// In which role.
    package var role: RoleCode
    /// Whether it was justified.
    package var isJustified: Bool
    /// What was found.
    package var remark: String
  }
}

extension Office {
  /// The emergency accesses to pupils that the viewer may know of.
  func emergencyAnswers() throws -> [EmergencyAnswer] {
    guard archive.compartments.contains(.register) else { return [] }
    return try archive.recordsOn(.emergencies, .register).compactMap { record in
      let access = try EmergencyAccess(opened: record.body)
      guard let facts = try knownFacts(of: access.pupil), isInEmergencyReach(facts) else {
        return nil
      }
      let name = try visibleName(of: facts)?.listed()
      let isOwn = access.account == account
      return EmergencyAnswer(
        access: record.id, pupil: access.pupil, pupilName: name,
        person: directory.profile(of: access.account)?.name, role: access.role,
        opened: access.opened, expires: access.expires,
        reviewBy: CalendarDate.workingDay(
          policy.terms.emergencyReviewDays, after: access.opened.amsterdamDate),
        reason: access.reason,
        isWaiting: !isOwn && !access.reviews.contains { $0.role == role },
        reviews: access.reviews.map {
          EmergencyAnswer.Review(
            role: $0.role, isJustified: $0.isJustified, remark: $0.remark)
        })
    }.sorted { $1.opened < $0.opened }
  }
}
