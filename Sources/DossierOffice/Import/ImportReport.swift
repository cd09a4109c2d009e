import DossierCore

/// The words of a report; made where all Dutch sentences are.
package struct ImportWording {
  /// Why something is held.
  package var hold: (ImportHold.Reason) -> String
  /// What a warning is about.
  package var warning: (ImportWarning.Matter) -> String
  /// Why something was dropped.
  package var drop: (ImportDrop.Reason) -> String

  /// Puts the words together.
  package init(
    hold: @escaping (ImportHold.Reason) -> String,
    warning: @escaping (ImportWarning.Matter) -> String,
    drop: @escaping (ImportDrop.Reason) -> String
  ) {
    self.hold = hold
    self.warning = warning
    self.drop = drop
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

  /// Something that is not taken over.
  package struct Dropped: Hashable, Sendable, Codable {
    package var field: String
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
    package var count: Int
  }

  package var new: Int
  package var changed: Int
  package var unchanged: Int
  package var held: [Held]
  package var recognised: [Recognised]
  package var dropped: [Dropped]
  package var warnings: [Warning]

  /// Puts a plan, before or after it was applied, in words.
  package init(_ plan: ImportPlan, _ wording: ImportWording) {
    new = plan.newPupils
    changed = plan.changedPupils
    unchanged = plan.unchangedPupils
    held = plan.held.map {
      Held(
        line: $0.line, reason: wording.hold($0.reason), pupil: $0.pupil?.text,
        field: $0.reason.field?.text)
    }
    recognised = plan.recognised.map { Recognised(code: $0.code, count: $0.count) }
    dropped = plan.dropped.map {
      Dropped(field: $0.name, count: $0.count, reason: wording.drop($0.reason))
    }
    warnings = plan.warnings.map {
      Warning(line: $0.line, message: wording.warning($0.matter))
    }
  }
}
