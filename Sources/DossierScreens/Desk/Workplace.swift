package import DossierCore
package import DossierOffice

/// What every screen may know about where it is used: who, in which role, under which policy.
///
/// A value of the moment of entering; the office decides everything again at each question.
package struct Workplace: Sendable {
  /// The account.
  package var account: AccountID
  /// The login name.
  package var login: String
  /// The role.
  package var role: Role
  /// The policy in force.
  package var policy: Policy
  /// The date.
  package var today: CalendarDate
  /// The schools that the person may see, by name.
  package var schools: [School]
  /// The groups in use of those schools, in their order.
  package var groups: [SchoolGroup]
  /// The groups that the person works with, for roles whose scope is the own group.
  package var ownGroups: [GroupID]
  /// The names of colleagues, for lines that say who wrote something.
  package var people: [AccountID: String]

  /// Puts a workplace together.
  package init(
    account: AccountID, login: String, role: Role, policy: Policy, today: CalendarDate,
    schools: [School], groups: [SchoolGroup], ownGroups: [GroupID] = [],
    people: [AccountID: String] = [:]
  ) {
    self.account = account
    self.login = login
    self.role = role
    self.policy = policy
    self.today = today
    self.schools = schools
    self.groups = groups
    self.ownGroups = ownGroups
    self.people = people
  }

  /// The workplace of an open office; `nil` when the policy no longer has the role.
  package init?(_ office: Office) {
    guard let role = office.policy.role(office.role) else { return nil }
    let viewer = office.viewer
    let mine = viewer.assignment.schools
    let schools = office.directory.schools.values
      .filter { mine.isEmpty || mine.contains($0.id) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    self.init(
      account: office.account,
      login: office.directory.profile(of: office.account)?.login ?? "", role: role,
      policy: office.policy, today: viewer.today, schools: schools,
      groups: schools.flatMap { office.directory.openGroups(of: $0.id) },
      ownGroups: viewer.assignment.groups,
      people: office.directory.profiles.mapValues(\.content.name))
  }

  /// What the role may do in the registers.
  package var rights: RoleRights { RoleRights(of: role.code, under: policy) }

  /// Whether the role has a duty.
  package func has(_ duty: Duty) -> Bool { role.duties.contains(duty) }

  /// Whether the role may see who was given access to one pupil.
  package var seesGrants: Bool { has(.grantPupilAccess) || has(.readJournal) }

  /// Whether the role may see anything of pupils at all.
  package var seesPupils: Bool {
    policy.matrix.cell(role.code, PupilName.category).access != .none
  }

  /// The text right of the title: school, login name and role.
  package var owner: String {
    let place = schools.count == 1 ? schools[0].name : policy.identity.name
    let full = "   \(login) (\(role.label.lowercased()))"
    if place.count + full.count <= Self.ownerWidth { return place + full }
    // Who works in which role matters most, then the place; a long name of a role is the least.
    let short = "   \(login) (\(role.code.text))"
    let room = Self.ownerWidth - short.count
    guard place.count > room else { return place + short }
    return place.prefix(max(0, room - 1)) + "." + short
  }

  /// What the title of the screen leaves at eighty columns.
  private static let ownerWidth = 38
}
