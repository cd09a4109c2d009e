/// Why something leaves although its processing is restricted (AVG 18(2), R-O-8.5-3).
///
/// A freeze protects a child against the use of data, never against help or the law: what leaves
/// all the same says so in the register, and the FG is told.
package struct FreezeExemption: Hashable, Sendable {
  /// On which ground of the law.
  package var exception: RestrictionException
  /// Why, in words.
  package var reason: String

  /// Takes the ground and the words.
  package init(exception: RestrictionException, reason: String) {
    self.exception = exception
    self.reason = reason
  }
}

extension FreezeExemption {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(exception: try reader.word(), reason: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: exception)
    writer.write(text: reason)
  }
}
