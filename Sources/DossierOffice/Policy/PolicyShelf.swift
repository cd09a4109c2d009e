package import DossierCore

/// Where proposed policies come from, and what they mean in words: the one place that knows files.
package struct PolicyShelf {
  /// Reads and checks the policy under a name; throws every mistake in it.
  package var read: (String) throws -> Policy
  /// What changes from one policy to another, in sentences.
  package var changes: (_ old: Policy, _ new: Policy) -> [String]
  /// What a person should still decide or look at, in sentences.
  package var warnings: (Policy, _ today: CalendarDate) -> [String]

  /// Puts the operations together.
  package init(
    read: @escaping (String) throws -> Policy,
    changes: @escaping (_ old: Policy, _ new: Policy) -> [String],
    warnings: @escaping (Policy, _ today: CalendarDate) -> [String]
  ) {
    self.read = read
    self.changes = changes
    self.warnings = warnings
  }

  /// A shelf with nothing on it.
  package static var empty: PolicyShelf {
    PolicyShelf(
      read: { _ in throw Refusal.notFound(.policy) }, changes: { _, _ in [] },
      warnings: { _, _ in [] })
  }
}
