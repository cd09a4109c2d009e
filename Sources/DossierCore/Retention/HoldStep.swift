/// That somebody placed, prolonged or lifted a hold.
package struct HoldStep: Hashable, Sendable, Redacted {
  /// Who.
  package let by: AccountID
  /// In which role.
  package let role: RoleCode
  /// When.
  package let on: CalendarDate
  /// Why.
  package let reason: String

  /// Puts a step together.
  package init(by account: AccountID, role: RoleCode, on day: CalendarDate, reason: String) {
    by = account
    self.role = role
    on = day
    self.reason = reason
  }
}
