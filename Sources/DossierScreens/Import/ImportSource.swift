package import DossierCore

/// A file to read in: which, of what kind, and for which school.
package struct ImportSource: Hashable, Sendable {
  /// The kinds of files that can be read.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case edexml, csv, oso
  }

  /// The kind of file.
  package var kind: Kind
  /// Where it lies.
  package var path: String
  /// Where the mapping of a table lies.
  package var mapping: String?
  /// The school, when the file does not name it.
  package var school: SchoolID?
  /// The system it was exported from, in the words of the policy.
  package var system: String?

  /// Puts a source together.
  package init(
    kind: Kind, path: String, mapping: String? = nil, school: SchoolID? = nil,
    system: String? = nil
  ) {
    self.kind = kind
    self.path = path
    self.mapping = mapping
    self.school = school
    self.system = system
  }
}
