import DossierCore

/// One policy after another in a store that is in use: whether nothing is orphaned by it.
struct PolicySuccession {
  /// Every policy that was ever in force, the one in force first.
  let past: [Policy]
  /// The policy that is proposed.
  let new: Policy
  /// The compartments in which something is kept.
  let filled: Set<CompartmentCode>
  /// Everybody who has an account.
  let profiles: [AccountProfile]
  let today: CalendarDate

  /// The age from which the law gives pupils their own rights (UAVG 5).
  static let lawfulAge = 16

  /// The policy in force.
  var old: Policy { past.first ?? new }

  /// Everything that stands in the way, all of it at once.
  var obstacles: [PolicyObstacle] {
    identityObstacles + compartmentObstacles + lostContent + past.flatMap(changedKinds).unique
      + registerObstacles + consentObstacles + recipientObstacles + shieldObstacles
      + peopleObstacles
  }

  private var identityObstacles: [PolicyObstacle] {
    var obstacles: [PolicyObstacle] = []
    if new.identity.board != old.identity.board {
      obstacles.append(.otherBoard(inForce: old.identity.board, given: new.identity.board))
    }
    if new.identity.version <= old.identity.version {
      obstacles.append(.versionNotRaised(inForce: old.identity.version))
    }
    if new.terms.ownRightsAge < Self.lawfulAge {
      obstacles.append(.ownRightsTooEarly(lawful: Self.lawfulAge))
    }
    return obstacles
  }

  private var compartmentObstacles: [PolicyObstacle] {
    old.compartments.compactMap { before in
      guard let after = new.compartments.first(where: { $0.code == before.code }) else {
        return filled.contains(before.code) ? .compartmentGone(before.code) : nil
      }
      return before.needsTwoApprovals && !after.needsTwoApprovals ? .oneApproval(before.code) : nil
    }
  }

  private var registerObstacles: [PolicyObstacle] {
    old.registers.compactMap { before in
      guard filled.contains(before.compartment) else { return nil }
      let after = new.registers.first { $0.code == before.code }
      return after?.compartment == before.compartment ? nil : .registerGone(before.code)
    }
  }

  private var recipientObstacles: [PolicyObstacle] {
    guard filled.contains(.organisation) else { return [] }
    let left = Set(new.recipientTypes.map(\.code))
    return old.recipientTypes.map(\.code).filter { !left.contains($0) }
      .map(PolicyObstacle.recipientTypeGone)
  }

  /// Lines that were written before the policy shielded their kind rest on what it says now.
  private var shieldObstacles: [PolicyObstacle] {
    guard filled.contains(.register) else { return [] }
    return old.recipientTypes.filter { before in
      guard let shield = before.shield, let after = new.recipientType(before.code) else {
        return false
      }
      return after.shield != shield
    }.map { .shieldGone($0.code) }
  }

  private var consentObstacles: [PolicyObstacle] {
    guard filled.contains(.register) else { return [] }
    return old.consentPurposes.compactMap { before in
      let after = new.consentPurpose(before.code)
      return after?.opens == before.opens && after != nil ? nil : .consentGone(before.code)
    }
  }
}

// MARK: People

extension PolicySuccession {
  private var peopleObstacles: [PolicyObstacle] {
    let holders = RoleHolders(profiles, on: today)
    let held = profiles.map { profile in
      profile.assignments.map(\.role).filter { holders.holds(profile.account, $0) }
    }
    let mayAdopt = held.contains { !Set($0).isDisjoint(with: new.adopters) }
    return vanishedRoles(held) + exclusions(held) + (mayAdopt ? [] : [.nobodyAdopts])
  }

  private func vanishedRoles(_ held: [[RoleCode]]) -> [PolicyObstacle] {
    old.roles.map(\.code).filter { new.role($0) == nil }.compactMap { role in
      let people = held.count { $0.contains(role) }
      return people > 0 ? .roleHeld(role, people: people) : nil
    }
  }

  private func exclusions(_ held: [[RoleCode]]) -> [PolicyObstacle] {
    held.flatMap { roles in
      roles.flatMap { role in
        roles.filter { new.role(role)?.excludes.contains($0) ?? false }.map {
          PolicyObstacle.rolesExclude(min(role, $0), max(role, $0))
        }
      }
    }.unique
  }
}

extension [PolicyObstacle] {
  /// Each one once, in the order in which they were found.
  var unique: [PolicyObstacle] {
    var seen: Set<PolicyObstacle> = []
    return filter { seen.insert($0).inserted }
  }
}
