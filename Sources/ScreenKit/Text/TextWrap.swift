/// Breaks text into lines at words, so that a memo or a message fits a block.
package enum TextWrap {
  /// The lines of a text, without their line breaks; a word longer than a line is cut.
  package static func lines(of text: String, width: Int) -> [String] {
    let characters = Array(text)
    return ranges(of: characters, width: width).map { range in
      var line = String(characters[range])
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The places where each line starts and ends; a line break belongs to no line.
  ///
  /// Blanks at the end of a line stay in its range, so that the ranges and the line breaks
  /// together cover the whole text and a cursor always has a place.
  package static func ranges(of text: [Character], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index].isNewline {
      appendParagraph(start..<index, of: text, width: max(1, width), to: &lines)
      start = index + 1
    }
    appendParagraph(start..<text.count, of: text, width: max(1, width), to: &lines)
    return lines
  }

  private static func appendParagraph(
    _ paragraph: Range<Int>, of text: [Character], width: Int, to lines: inout [Range<Int>]
  ) {
    var start = paragraph.lowerBound
    var used = 0
    var breakAfter: Int?
    var index = start
    while index < paragraph.upperBound {
      let isBlank = text[index] == " "
      used += DisplayText.glyph(for: text[index]).width
      if used > width, !isBlank, index > start {
        let end = breakAfter ?? index
        lines.append(start..<end)
        start = end
        index = end
        used = 0
        breakAfter = nil
        continue
      }
      if isBlank { breakAfter = index + 1 }
      index += 1
    }
    lines.append(start..<paragraph.upperBound)
  }
}
