/// One member of staff (leerkracht) of an imported file.
///
/// Roles in a file are proposals only: an administrator grants them.
package struct ImportedStaff: Hashable, Sendable {
  /// A group the person works with, and as what.
  package struct Assignment: Hashable, Sendable {
    /// Key of the group.
    package var groupKey: String
    /// True when the key is that of a composite group.
    package var isComposite: Bool
    /// Roles for this group only; empty means those of the person.
    package var roles: [ImportedStaffRole]

    /// Puts an assignment together.
    package init(groupKey: String, isComposite: Bool = false, roles: [ImportedStaffRole] = []) {
      self.groupKey = groupKey
      self.isComposite = isComposite
      self.roles = roles
    }
  }

  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// The key the exporting system has for the person, trimmed.
  package var key: String
  /// The chain pseudonym, as given.
  package var eckID: String?
  /// The parts of the name.
  package var name: ImportedName
  /// Login name in the school's systems.
  package var username: String?
  /// E-mail address at school.
  package var email: String?
  /// Roles for the whole school.
  package var roles: [ImportedStaffRole] = []
  /// Free descriptions of a role (rolomschrijving).
  package var roleDescriptions: [String] = []
  /// Groups the person works with.
  package var assignments: [Assignment] = []

  /// Starts a row; the optional properties are set afterwards.
  package init(line: Int = 0, key: String, name: ImportedName = ImportedName()) {
    self.line = line
    self.key = key
    self.name = name
  }
}

extension ImportedStaff: Redacted {
  /// Only the place in the file: names stay out of logs and error texts.
  package var description: String { "staff at line \(line)" }
}
