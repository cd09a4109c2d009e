package import DossierCore

/// A role to give somebody, and where it holds.
package struct AssignmentGiven: Hashable, Sendable, Codable {
  /// The role.
  package var role: RoleCode
  /// The schools; empty or left out means every school of the board.
  package var schools: [SchoolID]?
  /// The own groups.
  package var groups: [GroupID]?
  /// The last day.
  package var until: CalendarDate?

  /// Puts an assignment together.
  package init(
    role: RoleCode, schools: [SchoolID]? = nil, groups: [GroupID]? = nil,
    until: CalendarDate? = nil
  ) {
    self.role = role
    self.schools = schools
    self.groups = groups
    self.until = until
  }

  /// The stored form.
  var assignment: RoleAssignment {
    RoleAssignment(role: role, schools: schools ?? [], groups: groups ?? [], until: until)
  }
}
