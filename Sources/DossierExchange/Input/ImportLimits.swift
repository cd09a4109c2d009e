/// How large the things may be that an importer takes in.
package struct ImportLimits: Hashable, Sendable {
  /// Bytes of a whole file; checked before anything is read.
  package var fileBytes: Int
  /// Bytes of one value.
  package var valueBytes: Int

  /// Takes the limits; the defaults fit a city of 100,000 pupils three times over.
  package init(fileBytes: Int = 256 * 1024 * 1024, valueBytes: Int = 64 * 1024) {
    self.fileBytes = fileBytes
    self.valueBytes = valueBytes
  }
}
