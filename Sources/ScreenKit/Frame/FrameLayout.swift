/// Where the parts of a screen lie, at any size.
package struct FrameLayout: Hashable, Sendable {
  /// The size of the whole screen.
  package let size: GridSize

  /// Lays out a screen of this size.
  package init(_ size: GridSize) {
    self.size = size
  }

  /// The smallest screen on which anything but a notice is drawn.
  package static let smallest = GridSize(columns: 80, rows: 20)
  /// From this width on there is room for details beside a list.
  package static let widthForDetail = 120

  /// Whether only the notice about the size can be shown.
  package var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// The row of the menu bar.
  package var menuRow: Int { 0 }
  /// The row with code, title, school and user.
  package var titleRow: Int { 1 }
  /// The row that says what the field or row under the cursor is for.
  package var hintRow: Int { size.rows - 3 }
  /// The one row for messages.
  package var messageRow: Int { size.rows - 2 }
  /// The row of the function keys.
  package var keyRow: Int { size.rows - 1 }
  /// What belongs to the screen itself.
  package var body: Rect {
    Rect(row: 2, column: 0, width: size.columns, height: size.rows - 5)
  }

  /// A list with its details to the right; without room for both the list has everything.
  package var listAndDetail: (list: Rect, detail: Rect?) {
    guard size.columns >= Self.widthForDetail else { return (body, nil) }
    let (list, rest) = body.splitLeft(size.columns * 3 / 5)
    return (list, rest.splitLeft(2).rest)
  }
}
