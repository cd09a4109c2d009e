import Testing

import ScreenKit

@Suite struct FrameTests {
  private func framed(_ header: ScreenHeader, owner: String = "De Regenboog   j.smit") -> Grid {
    drawn(columns: 80, rows: 24) { Frame(header, owner: owner, keys: []).draw(into: &$0) }
  }

  @Test func `a message is one line, whatever is in it`() {
    let grid = framed(
      ScreenHeader(code: "X", title: "X", message: Message("een\ntwee\r\ndrie\u{1B}[2J")))
    #expect(grid.lines[22] == " een twee drie\u{FFFD}[2J")
    #expect(grid.lines[23] == "")
  }

  @Test func `a long title never touches the name of the user`() {
    let grid = framed(ScreenHeader(code: "LL-01", title: String(repeating: "lang ", count: 40)))
    #expect(grid.lines[1].hasSuffix("…  De Regenboog   j.smit"))
  }

  @Test func `a long name of a school leaves half of the line to the title`() {
    let grid = framed(
      ScreenHeader(code: "LL-01", title: "Leerlingen"),
      owner: String(repeating: "school", count: 20))
    #expect(grid.lines[1].hasPrefix(" LL-01 Leerlingen"))
    #expect(grid.lines[1].hasSuffix("…"))
  }

  @Test(arguments: [
    (80, 24, false, false), (80, 20, false, false), (79, 24, true, false), (80, 19, true, false),
    (119, 24, false, false), (120, 24, false, true), (0, 0, true, false),
  ])
  func `the size decides what can be shown`(
    columns: Int, rows: Int, isTooSmall: Bool, hasDetail: Bool
  ) {
    let layout = FrameLayout(GridSize(columns: columns, rows: rows))
    #expect(layout.isTooSmall == isTooSmall)
    #expect((layout.listAndDetail.detail != nil) == hasDetail)
  }
}
