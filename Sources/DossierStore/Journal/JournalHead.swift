/// The newest link of the journal: who knows it can tell whether a file is older or another.
package struct JournalHead: Hashable, Sendable {
  /// The number of the newest line; 0 when there is none.
  package let seq: Int
  /// The hash of the newest line, which depends on all lines before it.
  package let hash: [UInt8]
}
