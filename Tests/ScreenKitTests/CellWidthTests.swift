import Testing

import ScreenKit

@Suite struct CellWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("Ł", 1), ("ı", 1), ("─", 1), ("█", 1), ("\u{FFFD}", 1), ("漢", 2),
      ("字", 2), ("ア", 2), ("한", 2), ("Ａ", 2), ("👨", 2), ("\u{303F}", 1), ("\u{3000}", 2),
    ] as [(Unicode.Scalar, Int)])
  func `a letter takes the columns that terminals give it`(scalar: Unicode.Scalar, width: Int) {
    #expect(CellWidth.of(scalar) == width)
  }

  @Test(
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{301}", "\u{200B}", "\u{200D}",
      "\u{200F}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FE0F}", "\u{FEFF}", "\u{E000}",
      "\u{E0041}",
      "\u{1160}", "\u{378}",
    ] as [Unicode.Scalar])
  func `what does not stand on its own takes no column`(scalar: Unicode.Scalar) {
    #expect(CellWidth.of(scalar) == 0)
  }
}
