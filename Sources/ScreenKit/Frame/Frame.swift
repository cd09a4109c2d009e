/// The rows around the body: title, hint, message and function keys.
package struct Frame: Sendable {
  private let header: ScreenHeader
  private let owner: String
  private let keys: FunctionKeyBar

  /// Takes what the screen says, who works where, and the live keys.
  package init(_ header: ScreenHeader, owner: String, keys: [KeyHint]) {
    self.header = header
    self.owner = owner
    self.keys = FunctionKeyBar(keys, position: header.position)
  }

  /// Draws everything but the menu bar and the body.
  package func draw(into grid: inout Grid) {
    let layout = FrameLayout(grid.size)
    drawTitle(into: &grid, row: layout.titleRow)
    grid.put(
      header.hint, at: GridPosition(row: layout.hintRow, column: 1),
      width: grid.size.columns - 2)
    if let message = header.message {
      let line = message.text.map { $0.isNewline ? " " : String($0) }.joined()
      grid.put(
        line, at: GridPosition(row: layout.messageRow, column: 1), style: message.style,
        width: grid.size.columns - 2)
    }
    keys.draw(into: &grid, row: layout.keyRow)
  }

  private func drawTitle(into grid: inout Grid, row: Int) {
    let columns = grid.size.columns
    let ownerWidth = min(DisplayText.width(of: owner), columns / 2)
    let title = "\(header.isChanged ? "*" : " ")\(header.code) \(header.title)"
    grid.put(
      title, at: GridPosition(row: row, column: 0), style: .title,
      width: columns - ownerWidth - 3)
    grid.putRight(owner, row: row, endingBefore: columns - 1, width: ownerWidth)
  }
}
