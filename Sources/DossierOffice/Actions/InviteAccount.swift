package import DossierCore

/// Makes a personal account that waits for its person, and gives the one-time code to tell them.
///
/// Roles that are given here still need approval by the role that the policy names.
package struct InviteAccount: OfficeAction {
  package static let name = "account.invite"
  package static let example = InviteAccount(
    login: "j.voorbeeld", name: "J. Voorbeeld", roles: [AssignmentGiven(role: "LKR")],
    secrecySigned: CalendarDate(dayNumber: 20_700), ends: nil)

  /// What they will type to log in.
  package var login: String
  /// Their name.
  package var name: String
  /// The roles, and where each holds.
  package var roles: [AssignmentGiven]
  /// The day they signed the statement of secrecy (R-O-6.1-2).
  package var secrecySigned: CalendarDate?
  /// The last day they may log in.
  package var ends: CalendarDate?

  /// Puts an invitation together.
  package init(
    login: String, name: String, roles: [AssignmentGiven], secrecySigned: CalendarDate?,
    ends: CalendarDate?
  ) {
    self.login = login
    self.name = name
    self.roles = roles
    self.secrecySigned = secrecySigned
    self.ends = ends
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageAccounts, "R-O-6.2-1")
    let login = try LoginName.checked(login)
    let today = office.viewer.today
    let name = try EntryWords(title: name, text: "-", date: today, today: today).title
    try office.checkExclusions(roles.map(\.role))
    let assignments = roles.map(\.assignment)
    for assignment in assignments { try office.check(assignment) }
    guard !office.directory.profiles.values.contains(where: { $0.content.login == login }) else {
      throw Refusal.loginUnusable(.taken)
    }
    let expires = office.invitationExpiry
    let invitation = try office.making { transaction in
      let invitation = try transaction.keys.invite(login, expires)
      let profile = AccountProfile(
        account: invitation.account, login: login, name: name, assignments: assignments,
        secrecySigned: secrecySigned, ends: ends)
      try office.put(profile, version: 1, as: transaction.newRecordID(), transaction)
      for assignment in assignments {
        try office.appoint(invitation.account, assignment, transaction)
      }
      let line = office.entry(
        .accountInvited, .create, kind: .management,
        objects: [invitation.account.text] + roles.map(\.role.text), rule: "R-O-6.2-1")
      return (invitation, [line])
    }
    try office.refreshDirectory()
    return ActionOutcome(
      account: invitation.account, oneTimeCode: invitation.code, expires: expires)
  }
}
