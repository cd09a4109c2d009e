/// A group (groep) or a composite group (samengestelde groep) of the school.
package struct ImportedGroup: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// The key pupils and staff refer to, trimmed.
  package var key: String
  /// True for a composite group: a pupil is in at most one group but in any number of these.
  package var isComposite: Bool
  /// What the group is called.
  package var name: String?
  /// Never present for a composite group.
  package var yearGroup: ImportedYearGroup?

  /// Puts a group row together.
  package init(
    line: Int = 0, key: String, isComposite: Bool = false, name: String? = nil,
    yearGroup: ImportedYearGroup? = nil
  ) {
    self.line = line
    self.key = key
    self.isComposite = isComposite
    self.name = name
    self.yearGroup = yearGroup
  }
}
