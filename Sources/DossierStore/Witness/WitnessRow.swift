/// A row that was kept outside the store because it must survive the return of a backup.
package struct WitnessRow: Hashable, Sendable {
  /// The journal line it belongs to.
  package let seq: Int
  /// What the caller gave.
  package let content: [UInt8]
}
