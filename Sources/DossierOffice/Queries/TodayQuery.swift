package import DossierCore

/// Asks what needs attention today, for the role that is logged in (Vandaag).
package struct TodayQuery: OfficeQuery {
  package static let name = "today"
  package static let example = TodayQuery()

  /// Asks for today.
  package init() {}

  package func answer(in office: Office) throws -> TodayAnswer {
    let duties = office.policy.role(office.role)?.duties ?? []
    var answer = TodayAnswer(date: office.viewer.today)
    answer.incomplete = try office.incompletePupils(duties)
    if duties.contains(.reviewEmergencyAccess) {
      answer.emergencies = try office.emergencyAnswers().filter(\.isWaiting)
    }
    if !duties.isDisjoint(with: [.approveRoles, .manageAccounts]) {
      answer.approvals = try office.waitingApprovals()
    }
    answer.fulfilled = office.fulfilled.compactMap { grant in
      office.directory.profile(of: grant.account).map {
        TodayAnswer.Fulfilled(person: $0.name, role: grant.role)
      }
    }
    answer.fulfilled = Array(Set(answer.fulfilled)).sorted { $0.person < $1.person }
    if duties.contains(.manageAccounts) || duties.contains(.approveRoles) {
      let holders = try office.archive.accounts.holders()
      answer.scarce = office.policy.compartments.filter { holders[$0.code, default: 0] < 2 }
        .map(\.label)
    }
    let watches = office.policy.role(office.role)?.nature == .supervision
    if watches || !duties.isDisjoint(with: [.manageAccounts, .approveRoles]) {
      answer.reserve =
        ApproverReserve(try office.archive.accounts.states(), office.policy)
        .shortages
    }
    if watches || duties.contains(.approveRoles) {
      answer.evaluationOverdue = office.policy.evaluationOverdue(on: answer.date)
    }
    answer.requests = try office.requestsToday()
    answer.consents = try office.consentsToday()
    answer.recipients = try office.recipientsToday()
    answer.disclosures = try office.disclosuresToday()
    answer.holds = try office.holdsToReview()
    answer.upkeep = try office.upkeepToday()
    try office.journalView(
      office.entry(
        .todayViewed, .read,
        pupils: answer.incomplete.map(\.pupil) + answer.emergencies.map(\.pupil),
        count: answer.incomplete.count))
    return answer
  }
}

/// What needs attention today.
package struct TodayAnswer: Hashable, Sendable, Encodable {
  /// The day it was asked.
  package var date: CalendarDate
  /// Enrolled pupils who lack a required field; at most 100.
  package var incomplete: [RosterRow] = []
  /// Emergency accesses that this role still has to review.
  package var emergencies: [EmergencyAnswer] = []
  /// Roles that wait for an approval.
  package var approvals: [Approval] = []
  /// Keys that were handed over when this session began.
  package var fulfilled: [Fulfilled] = []
  /// Compartments with fewer than two living holders, by their Dutch names.
  package var scarce: [String] = []
  /// Too few people to let somebody in again when one of them falls out.
  package var reserve: [ApproverReserve.Shortage] = []
  /// Since when the policy should have been evaluated, for board, management and FG.
  package var evaluationOverdue: CalendarDate?

  /// What is late, due or to be done in requests.
  package var requests = RequestsToday()
  /// What is to be done because consents were withdrawn.
  package var consents = ConsentsToday()
  /// Agreements that end and demands that wait.
  package var recipients = RecipientsToday()
  /// Files that wait to be sent, and what the FG must see.
  package var disclosures = DisclosuresToday()
  /// What is held back from destruction and should have been looked at.
  package var holds = HoldsToday()
  /// What in the dossiers must be seen to.
  package var upkeep: [UpkeepToday] = []

  /// A role that waits for an approval.
  package struct Approval: Hashable, Sendable, Encodable {
    /// Whose role.
    package var account: AccountID
    /// Their name.
    package var person: String
    /// The role.
    package var role: RoleCode
    /// Whether the viewer may approve it.
    package var mayApprove: Bool
    /// Whether the person has made keys.
    package var hasKeys: Bool
  }

  /// Keys that were handed over.
  package struct Fulfilled: Hashable, Sendable, Encodable {
    /// To whom.
    package var person: String
    /// In which role.
    package var role: RoleCode
  }
}

extension Office {
  /// The enrolled pupils who lack a required field, for those who can mend it.
  func incompletePupils(_ duties: Set<Duty>) throws -> [RosterRow] {
    guard duties.contains(.enrolPupils) else { return [] }
    let view = try rosterSnapshot(RosterFilter())
    var found: [RosterRow] = []
    for place in view.places where found.count < 100 {
      guard let marks = RosterCard.marks(in: roster.lines.card(at: place)),
        marks.contains(.incomplete)
      else { continue }
      found.append(view.row(of: place))
    }
    return found
  }

  /// The roles that are not approved yet.
  func waitingApprovals() throws -> [TodayAnswer.Approval] {
    try archive.accounts.states().filter(\.isPerson).flatMap { state in
      accountAnswer(state).roles.filter { $0.approvals < $0.needed }.map { role in
        TodayAnswer.Approval(
          account: state.account, person: directory.profile(of: state.account)?.name ?? "",
          role: role.role, mayApprove: role.mayApprove, hasKeys: state.fingerprint != nil)
      }
    }
  }
}
