/// How far a long task is after one slice of work.
package struct JobProgress: Hashable, Sendable {
  /// Pieces done.
  package let done: Int
  /// Pieces in all, as far as known.
  package let total: Int
  /// Whether nothing is left.
  package let isFinished: Bool
}
