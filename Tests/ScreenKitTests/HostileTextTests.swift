import Testing

import ScreenKit

@Suite struct HostileTextTests {
  @Test(arguments: [
    ("Jan\u{1B}[31m", "Jan\u{FFFD}[31m"),
    ("a\tb", "a\u{FFFD}b"),
    ("a\r\nb", "a\u{FFFD}b"),
    ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
    ("\u{202E}natsiT", "\u{FFFD}natsiT"),
    ("a \u{200F}b", "a \u{FFFD}b"),
    ("\u{301}a", "\u{FFFD}a"),
    ("👨‍👩‍👧x", "\u{FFFD}x"),
    ("🇳🇱x", "\u{FFFD}x"),
    ("\u{FEFF}a", "\u{FFFD}a"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}z", "\u{FFFD}z"),
  ])
  func `what could steer a terminal is shown as a sign`(text: String, shown: String) {
    let grid = drawn { $0.put(text, at: GridPosition(row: 0, column: 0)) }
    #expect(grid.lines[0] == shown)
  }

  @Test(arguments: ["Reünie", "élève", "Łódź", "Yılmaz", "漢字", "e\u{301}le\u{300}ve"])
  func `a name keeps its letters`(name: String) {
    let grid = drawn { $0.put(name, at: GridPosition(row: 0, column: 0)) }
    #expect(grid.lines[0] == name)
  }

  @Test func `a letter and its accent become one scalar`() throws {
    let glyph = DisplayText.glyph(for: "e\u{301}")
    #expect(Array(glyph.character.unicodeScalars) == ["\u{E9}"])
  }

  @Test func `a heart with an emoji selector is shown as a plain heart`() {
    #expect(DisplayText.glyph(for: "❤\u{FE0F}") == DisplayText.glyph(for: "❤"))
  }

  @Test func `ten thousand letters stay inside their column`() {
    let grid = drawn {
      $0.put(
        String(repeating: "漢", count: 10_000), at: GridPosition(row: 0, column: 1), width: 10)
      $0.put("|", at: GridPosition(row: 0, column: 11))
    }
    #expect(grid.lines[0] == " 漢漢漢漢… |")
  }

  @Test func `a cut-off text never ends in half a letter`() {
    for width in 1...6 {
      let glyphs = DisplayText.fitted("漢字漢字", to: width, ellipsis: "…")
      #expect(glyphs.reduce(0) { $0 + $1.width } <= width)
      #expect(glyphs.last?.character == "…")
    }
  }
}
