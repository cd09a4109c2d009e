/// One column of a list.
package struct ListColumn: Hashable, Sendable {
  /// The word above it.
  package let title: String
  /// How many columns of the screen it takes at least.
  package let width: Int
  /// Whether it gets the room that is left over; usually the column with names.
  package let isFlexible: Bool
  /// Which column goes first when there is no room: the highest number.
  ///
  /// 0 always stays.
  package let priority: Int
  /// Whether its text stands at the right side, as numbers do.
  package let isRightAligned: Bool

  /// Describes a column.
  package init(
    _ title: String, width: Int, isFlexible: Bool = false, priority: Int = 0,
    isRightAligned: Bool = false
  ) {
    self.title = title
    self.width = width
    self.isFlexible = isFlexible
    self.priority = priority
    self.isRightAligned = isRightAligned
  }
}
