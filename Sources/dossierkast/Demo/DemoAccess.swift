import DossierCore
import DossierOffice

/// Gives pupils to the roles that work per pupil, and opens one emergency access to review.
struct DemoAccess {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  /// Gives the example pupils to every role that sees nobody without a grant.
  func grant(_ examples: [DemoPupil]) throws {
    let roles = DemoRoles(policy)
    guard let granter = roles.role(with: .grantPupilAccess) else { return }
    let office = try offices.office(of: granter.code)
    let end = CalendarDate(
      year: SchoolYear(containing: today).startYear + 1, month: 7, day: 31)
    for role in roles.perPupil {
      guard let account = account(of: role.code, in: office) else { continue }
      for pupil in examples {
        try office.perform(
          GivePupilGrant(
            pupil: pupil.id, account: account, role: role.code, from: nil,
            until: end ?? today.adding(days: 90), reason: DemoWords.grantReason))
      }
    }
  }

  /// A teacher opens the dossier of a pupil of another group; it waits to be looked at.
  func openEmergency(_ pupils: [DemoPupil]) throws {
    let roles = DemoRoles(policy)
    guard let role = roles.role(with: .useEmergencyAccess, ownGroup: true) else { return }
    let office = try offices.office(of: role.code)
    let own = office.viewer.assignment.groups
    let pupil = pupils.first { pupil in
      pupil.group.map { !own.contains($0) } ?? false
    }
    guard let pupil else { return }
    try office.perform(OpenEmergencyAccess(pupil: pupil.id, reason: DemoWords.emergencyReason))
  }

  private func account(of role: RoleCode, in office: Office) -> AccountID? {
    office.directory.profiles.values.first { stored in
      stored.content.assignments.contains { $0.role == role }
    }?.content.account
  }
}
