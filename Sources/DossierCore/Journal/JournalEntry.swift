/// One line of the journal (logboek): who did or saw what, when, in which role and on which rule.
///
/// No name and no content, only identifiers and codes (R-X-6): the journal outlives a dossier.
package struct JournalEntry: Hashable, Sendable, Codable {
  /// When it happened.
  package var time: Moment
  /// What happened.
  package var event: JournalEvent
  /// Create, read, update, delete or execute.
  package var action: JournalAction
  /// How it ended.
  package var outcome: JournalOutcome
  /// Normal, emergency or management.
  package var kind: JournalKind
  /// Who; `nil` when nobody was logged in.
  package var account: AccountID?
  /// In which role.
  package var role: RoleCode?
  /// Why, where a purpose is asked.
  package var purpose: PurposeCode?
  /// The reason that was given, as a code or in words without personal data.
  package var reason: String?
  /// About which pupils; empty when about none or about a whole list.
  package var pupils: [PupilID]
  /// What it was about: category codes, field codes, record ids, filter names.
  package var objects: [String]
  /// How many lines a list had.
  package var count: Int?
  /// The rule that allowed or refused it.
  package var rule: String?
  /// The version of the policy in force.
  package var policy: Int?
  /// The workstation or terminal.
  package var station: String?

  /// Puts a line together.
  package init(
    time: Moment, event: JournalEvent, action: JournalAction, outcome: JournalOutcome = .success,
    kind: JournalKind = .normal, account: AccountID? = nil, role: RoleCode? = nil,
    purpose: PurposeCode? = nil, reason: String? = nil, pupils: [PupilID] = [],
    objects: [String] = [], count: Int? = nil, rule: RuleID? = nil, policy: Int? = nil,
    station: String? = nil
  ) {
    self.time = time
    self.event = event
    self.action = action
    self.outcome = outcome
    self.kind = kind
    self.account = account
    self.role = role
    self.purpose = purpose
    self.reason = reason
    self.pupils = pupils
    self.objects = objects
    self.count = count
    self.rule = rule?.text
    self.policy = policy
    self.station = station
  }
}
