import ScreenKit

/// Where the parts lie of a list below a row of filters, with a pane beside it where there is room.
struct FilteredListLayout {
  /// The row of filters, over the whole width.
  let filters: Rect
  let list: Rect
  /// The pane that tells more of the line under the cursor.
  let detail: Rect?
  /// The line below the list that does so without a pane, for who asked for one.
  let line: Rect?

  init(_ context: ScreenContext, keepsLine: Bool = false) {
    let (list, detail) = context.layout.listAndDetail
    let (top, rest) = list.splitTop(1)
    filters = Rect(row: top.row, column: 0, width: context.body.width, height: 1)
    self.detail = detail.map { $0.splitTop(1).rest }
    guard keepsLine, detail == nil else {
      (self.list, line) = (rest, nil)
      return
    }
    let (rows, last) = rest.splitTop(rest.height - 1)
    (self.list, line) = (rows, last)
  }
}
