/// A file that left, by which it is known again (R-X-1).
package struct DisclosedFile: Hashable, Sendable {
  /// What it was called, without words of a dossier: a title says too much in a register.
  package var name: String
  /// The digest of its bytes.
  package var digest: [UInt8]

  /// Pairs a name with a digest.
  package init(name: String, digest: [UInt8]) {
    self.name = name
    self.digest = digest
  }
}
