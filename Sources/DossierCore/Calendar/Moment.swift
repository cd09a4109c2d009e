/// An instant in milliseconds since 1 January 1970 UTC, for the journal and the 72 hours of a breach.
package struct Moment: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds since 1 January 1970 UTC.
  package let milliseconds: Int64

  /// Takes an instant by its milliseconds since 1 January 1970 UTC.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The instant that lies `seconds` later.
  package func adding(seconds: Int) -> Moment {
    Moment(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
