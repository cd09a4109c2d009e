import Testing

import ScreenKit

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", [""]), ("een", ["een"]), ("een twee", ["een", "twee"]), ("aaaaaaaa", ["aaaaa", "aaa"]),
    ("a\n\nb", ["a", "", "b"]), ("漢字漢", ["漢字", "漢"]), ("a  b  c d", ["a  b", "c d"]),
    ("xx\r\ny", ["xx", "y"]),
  ])
  func `lines break at words`(text: String, lines: [String]) {
    #expect(TextWrap.lines(of: text, width: 5) == lines)
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func `every letter has a place`(width: Int) {
    let text = Array("Een lange zin over 漢字 en Łódź.\n\n  ingesprongen regel  \neinde ")
    let ranges = TextWrap.ranges(of: text, width: width)
    let covered = ranges.reduce(0) { $0 + $1.count } + text.filter(\.isNewline).count
    #expect(covered == text.count)
  }
}
