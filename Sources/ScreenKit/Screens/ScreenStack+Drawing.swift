extension ScreenStack {
  /// Draws everything as it is now.
  package func render() -> Grid {
    var grid = Grid(size: size, look: look)
    guard !context.layout.isTooSmall else {
      let lines = TextWrap.lines(of: words.tooSmall(size), width: max(1, size.columns))
      for (row, line) in lines.enumerated() {
        grid.put(line, at: GridPosition(row: row, column: 0))
      }
      grid.placeCursor(GridPosition(row: 0, column: 0))
      return grid
    }
    var bar = menuBar
    if !bar.isOpen {
      bar.menus = [Menu(words.currentScreen, [])] + menus
      bar.draw(into: &grid, row: context.layout.menuRow)
    }
    if let help {
      draw(help, into: &grid)
    } else {
      var header = top.header(in: context)
      header.message = notice ?? header.message
      Frame(header, owner: owner, keys: keys).draw(into: &grid)
      top.draw(into: &grid, in: context)
    }
    if bar.isOpen { drawMenu(bar, into: &grid) }
    return grid
  }

  private func drawMenu(_ bar: MenuBar<Effect>, into grid: inout Grid) {
    if let reason = bar.disabledReason {
      let row = context.layout.messageRow
      grid.fill(Rect(row: row, column: 0, width: size.columns, height: 1))
      grid.put(
        reason, at: GridPosition(row: row, column: 1), style: .warning, width: size.columns - 2)
    }
    bar.draw(into: &grid, row: context.layout.menuRow)
  }

  private func draw(_ help: HelpView, into grid: inout Grid) {
    let header = ScreenHeader(
      code: words.helpCode, title: help.title, hint: words.helpHint,
      position: help.position(in: helpRect))
    let keys = [KeyHint(.f(3), or: [.escape], bar: words.back, label: words.back)]
    Frame(header, owner: owner, keys: keys).draw(into: &grid)
    help.draw(into: &grid, in: helpRect)
  }
}
