import DossierCore

private let roleKeys = [
  "code", "naam", "soort", "bereik", "taken", "goedkeurders", "goedkeuringen", "sluit_uit",
  "compartimenten",
]

/// The roles that both regulations name; a policy without one of them is not complete.
private let demandedRoles = [
  "BES", "DIR", "MT", "LKR", "ADM", "CLA", "IB", "ZC", "ICT", "SMW", "LOG", "ORT", "VTP", "FG",
]

extension PolicyWalk {
  /// The roles, with exclusions made mutual.
  mutating func roles(in root: MarkedNode) -> [Role] {
    demand(demandedRoles, .role, under: "rollen", in: root)
    var seen: [String: Place] = [:]
    var result: [Role] = []
    for item in items("rollen", in: root) ?? [] {
      if let role = role(item, seen: &seen) { result.append(role) }
    }
    for role in result {
      for other in role.excludes {
        guard let index = result.firstIndex(where: { $0.code == other }),
          !result[index].excludes.contains(role.code)
        else { continue }
        result[index].excludes.append(role.code)
      }
    }
    return result
  }

  private mutating func role(_ item: MarkedNode, seen: inout [String: Place]) -> Role? {
    guard let table = table(item, keys: roleKeys) else { return nil }
    let code = code(.role, of: table, seen: &seen)
    let label = text("naam", in: table)
    let nature = word("soort", in: table, PolicyWords.roleNatures)
    let duties = words("taken", in: table, isRequired: false, PolicyWords.duties)
    let approvers: [RoleCode] = references("goedkeurders", in: table, to: .role) ?? []
    let excludes: [RoleCode] = references("sluit_uit", in: table, to: .role) ?? []
    let compartments: [CompartmentCode]? = references(
      "compartimenten", in: table, to: .compartment)
    guard let nature else { return nil }
    let hasAccount = nature != .dataSubject
    let scope = hasAccount ? word("bereik", in: table, PolicyWords.scopes) : .perPupil
    let approvals = hasAccount ? number("goedkeuringen", in: table, 1...3) : 0
    guard let code, let label, let scope, let approvals else { return nil }
    let role = Role(
      code: Code(code), label: label, nature: nature, duties: Set(duties), approvers: approvers,
      approvalsNeeded: approvals, excludes: excludes,
      compartments: hasAccount ? compartments : [])
    roleScopes[role.code] = scope
    roleNatures[role.code] = nature
    check(role, scope: scope, at: table.place)
    return role
  }

  private mutating func check(_ role: Role, scope: Scope, at place: Place) {
    if role.nature != .dataSubject, role.approvers.isEmpty {
      report(.approverMissing(role: role.code.text), at: place)
    }
    if role.nature == .external, scope != .perPupil {
      report(.externalWithoutGrant(role: role.code.text), at: place)
    }
    if role.nature == .supervision {
      let apart: [RoleCode] = ["DIR", "BES", "ICT", "CLA"]
      for other in apart where !role.excludes.contains(other) {
        report(.officerNotSeparate(from: other.text), at: place)
      }
    }
  }

  /// What can only be said once the matrix is known: which keys follow from the cells.
  mutating func checkKeys(of policy: Policy, in root: MarkedNode) {
    let places = (root["rollen"]?.list ?? []).reduce(into: [String: Place]()) { places, item in
      if let code = item["code"]?.text { places[code] = item.place }
    }
    for role in policy.roles {
      guard let place = places[role.code.text] else { continue }
      let held = policy.compartments(for: role.code)
      for compartment in policy.compartments where held.contains(compartment.code) {
        if compartment.needsTwoApprovals, role.approvalsNeeded < 2 {
          report(
            .tooFewApprovals(role: role.code.text, compartment: compartment.code.text), at: place)
        }
        if role.duties.contains(.manageAccounts), compartment.code != .organisation {
          report(
            .accountManagerHoldsKeys(role: role.code.text, compartment: compartment.code.text),
            at: place)
        }
        if role.nature == .supervision, compartment.code == .dossier {
          report(.officerHoldsDossier(role: role.code.text), at: place)
        }
      }
      if role.nature == .supervision, role.approvalsNeeded < 2 {
        report(.tooFewApprovals(role: role.code.text, compartment: ""), at: place)
      }
    }
  }
}
