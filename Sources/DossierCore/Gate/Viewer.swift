/// Who looks: one account in one role, on one day.
package struct Viewer: Hashable, Sendable {
  /// The account.
  package var account: AccountID
  /// The role chosen at login, with its schools and groups; rights of other roles do not add up.
  package var assignment: RoleAssignment
  /// Whether the statement of secrecy was signed (R-O-6.1-2).
  package var hasSignedSecrecy: Bool
  /// The date in the Netherlands.
  package var today: CalendarDate
  /// The instant, for emergency access that lasts hours.
  package var now: Moment

  /// Puts a viewer together.
  package init(
    account: AccountID, assignment: RoleAssignment, hasSignedSecrecy: Bool, today: CalendarDate,
    now: Moment
  ) {
    self.account = account
    self.assignment = assignment
    self.hasSignedSecrecy = hasSignedSecrecy
    self.today = today
    self.now = now
  }

  /// The role chosen at login.
  package var role: RoleCode { assignment.role }
}
