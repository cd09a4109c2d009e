package import DossierCore

/// Asks who was given access to one pupil, and until when.
package struct PupilGrantsQuery: OfficeQuery {
  package static let name = "grants"
  package static let example = PupilGrantsQuery(pupil: PupilID(number: 7))

  /// The pupil.
  package var pupil: PupilID

  /// Asks for a pupil.
  package init(pupil: PupilID) {
    self.pupil = pupil
  }

  package func answer(in office: Office) throws -> [PupilGrantAnswer] {
    let duties = office.policy.role(office.role)?.duties ?? []
    guard !duties.isDisjoint(with: [.grantPupilAccess, .readJournal]) else {
      throw Refusal.roleMayNot(office.role, "R-O-6.1-1")
    }
    let facts = try office.facts(of: pupil)
    let gate = office.gate
    let answers = try office.archive.recordsAbout(.pupil(pupil), .register).compactMap { record in
      guard RecordContentKind(opened: record.body) == .pupilGrant else {
        return PupilGrantAnswer?.none
      }
      let grant = try PupilGrant(opened: record.body)
      return PupilGrantAnswer(
        grant: record.id, person: office.directory.profile(of: grant.account)?.name,
        role: grant.role, from: grant.from, until: grant.until, reason: grant.reason,
        ended: grant.ended, holds: gate.holds(grant, facts),
        purpose: grant.consent?.purpose, recipient: grant.consent?.subject?.recipient,
        question: grant.consent?.subject?.question)
    }
    try office.journalView(
      office.entry(.dossierViewed, .read, pupils: [pupil], objects: ["grants"]))
    return answers.sorted { ($1.until, $0.grant) < ($0.until, $1.grant) }
  }
}

/// One grant for a pupil as the screen shows it.
package struct PupilGrantAnswer: Hashable, Sendable, Encodable {
  /// The record.
  package var grant: RecordID
  /// Who may see, if still known.
  package var person: String?
  /// In which role.
  package var role: RoleCode
  /// The first day.
  package var from: CalendarDate
  /// The last day.
  package var until: CalendarDate
  /// Why.
  package var reason: String
  /// The day it was ended before its time.
  package var ended: CalendarDate?
  /// Whether it holds today: by its dates, and by the consent it rests on.
  package var holds: Bool
  /// The purpose of the consent it rests on.
  package var purpose: ConsentPurposeCode?
  /// The recipient whom that consent names.
  package var recipient: RecordID?
  /// The question that it names.
  package var question: String?
}
