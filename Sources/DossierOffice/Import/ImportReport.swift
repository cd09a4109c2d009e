package import DossierCore

/// The words of a report; made where all Dutch sentences are.
package struct ImportWording {
  /// Why something is held.
  package var hold: (ImportHold.Reason, ImportNames) -> String
  /// What a warning is about.
  package var warning: (ImportWarning.Matter, ImportNames) -> String
  /// Why something was dropped.
  package var drop: (ImportDrop.Reason) -> String
  /// What an element of a file is called that is no field here.
  package var element: (String) -> String
  /// What a role in the file suggests; `nil` when it says nothing.
  package var role: (StaffRoleProposal?, ImportNames) -> String

  /// Puts the words together.
  package init(
    hold: @escaping (ImportHold.Reason, ImportNames) -> String,
    warning: @escaping (ImportWarning.Matter, ImportNames) -> String,
    drop: @escaping (ImportDrop.Reason) -> String,
    element: @escaping (String) -> String = { $0 },
    role: @escaping (StaffRoleProposal?, ImportNames) -> String = { _, _ in "" }
  ) {
    self.hold = hold
    self.warning = warning
    self.drop = drop
    self.element = element
    self.role = role
  }
}

/// What an import did or would do, in the form that scripts read.
package struct ImportReport: Hashable, Sendable, Codable {
  /// A row or field that waits.
  package struct Held: Hashable, Sendable, Codable {
    package var line: Int
    package var reason: String
    package var pupil: String?
    package var field: String?
  }

  /// Something that is not taken over: its code or the name of its element, and what it is called.
  package struct Dropped: Hashable, Sendable, Codable {
    package var field: String
    package var label: String
    package var count: Int
    package var reason: String
  }

  /// Something to look at.
  package struct Warning: Hashable, Sendable, Codable {
    package var line: Int
    package var message: String
  }

  /// Something in a file of a previous school that finds its place.
  package struct Recognised: Hashable, Sendable, Codable {
    package var code: String
    package var label: String
    package var count: Int
  }

  /// Somebody of the staff in the file: an administrator decides about an account (R-O-4.3-4).
  package struct Proposal: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var role: String
    package var groups: [String]
  }

  package var new: Int
  package var changed: Int
  package var unchanged: Int
  package var held: [Held]
  package var recognised: [Recognised]
  package var dropped: [Dropped]
  package var warnings: [Warning]
  /// How many more rows are held than `held` lists.
  package var heldUnlisted: Int
  /// How many more warnings there are than `warnings` lists.
  package var warningsUnlisted: Int
  /// Columns of a table that were not read.
  package var ignoredColumns: [String]
  package var proposals: [Proposal]

  /// Puts a plan, before or after it was applied, in words.
  package init(_ plan: ImportPlan, _ wording: ImportWording, names: ImportNames) {
    new = plan.newPupils
    changed = plan.changedPupils
    unchanged = plan.unchangedPupils
    held = plan.held.map {
      Held(
        line: $0.line, reason: wording.hold($0.reason, names), pupil: $0.pupil?.text,
        field: $0.reason.field?.text)
    }
    recognised = plan.recognised.map {
      Recognised(code: $0.code, label: names.name(ofCode: $0.code) ?? $0.code, count: $0.count)
    }
    dropped = plan.dropped.map {
      Dropped(
        field: $0.name, label: names.name(ofCode: $0.name) ?? wording.element($0.name),
        count: $0.count, reason: wording.drop($0.reason))
    }
    warnings = plan.warnings.map {
      Warning(line: $0.line, message: wording.warning($0.matter, names))
    }
    heldUnlisted = plan.unlistedHolds
    warningsUnlisted = plan.unlistedWarnings
    ignoredColumns = plan.ignoredColumns
    proposals = plan.staff.flatMap { staff in
      let name = [
        staff.name.initials ?? staff.name.callName, staff.name.prefix, staff.name.surname,
      ]
      .compactMap(\.self).joined(separator: " ")
      return (staff.proposals.isEmpty ? [nil] : staff.proposals.map(Optional.some)).map {
        Proposal(
          line: staff.line, name: name, role: wording.role($0, names),
          groups: staff.groups.map { names.name(of: $0) })
      }
    }
  }
}
