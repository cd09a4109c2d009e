/// A location of the school (vestiging) that pupils can be placed at.
package struct ImportedLocation: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// The key other rows refer to, trimmed.
  package var key: String
  /// What the location is called.
  package var name: String?

  /// Puts a location row together.
  package init(line: Int = 0, key: String, name: String? = nil) {
    self.line = line
    self.key = key
    self.name = name
  }
}
