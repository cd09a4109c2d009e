/// What kind of person holds a role.
package enum RoleNature: String, Hashable, Sendable, Codable {
  /// Staff of the school or the board.
  case staff
  /// The data protection officer: supervises, never decides and never changes (R-O-3.3-2).
  case supervision
  /// From outside: only per-pupil grants.
  case external
  /// Somebody whose data it is, or a parent: no account.
  case dataSubject
}

/// Something a role may do that is not a cell of the matrix.
package enum Duty: String, Hashable, Sendable, Codable, CaseIterable {
  /// Invite, block and reset accounts; no right to data goes with it.
  case manageAccounts
  /// Approve a role and key fingerprint for the roles that name this one as approver.
  case approveRoles
  /// Enrol a new pupil and change enrolment and group.
  case enrolPupils
  /// Import files.
  case importFiles
  /// Import the file of a previous school only, for what the role may write of a known pupil.
  case importTransfers
  /// Read the journal, with a reason (R-O-6.3-2).
  case readJournal
  /// See emergency access and confirm that it was reviewed.
  case reviewEmergencyAccess
  /// Use emergency access (noodtoegang).
  case useEmergencyAccess
  /// Give a role access to one pupil until an end date.
  case grantPupilAccess
  /// See the policy and the matrix.
  case seePolicy
  /// Manage schools and groups.
  case manageGroups
}

/// One role (rol) that a person can log in with.
package struct Role: Hashable, Sendable, Codable {
  /// Its code.
  package var code: RoleCode
  /// The Dutch name on the screen.
  package var label: String
  /// What kind of person holds it.
  package var nature: RoleNature
  /// What it may do besides the matrix.
  package var duties: Set<Duty>
  /// The roles of which one must approve somebody getting this role.
  package var approvers: [RoleCode]
  /// How many different persons must approve.
  package var approvalsNeeded: Int
  /// Roles that the same person may not hold as well.
  package var excludes: [RoleCode]
  /// The compartments it holds keys of; `nil` derives them from the matrix.
  package var compartments: [CompartmentCode]?

  /// Puts a role together.
  package init(
    code: RoleCode, label: String, nature: RoleNature, duties: Set<Duty>, approvers: [RoleCode],
    approvalsNeeded: Int, excludes: [RoleCode], compartments: [CompartmentCode]?
  ) {
    self.code = code
    self.label = label
    self.nature = nature
    self.duties = duties
    self.approvers = approvers
    self.approvalsNeeded = approvalsNeeded
    self.excludes = excludes
    self.compartments = compartments
  }
}
