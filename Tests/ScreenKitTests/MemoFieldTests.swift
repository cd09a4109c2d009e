import Testing

import ScreenKit

@Suite struct MemoFieldTests {
  let place = Rect(row: 0, column: 0, width: 10, height: 3)

  private func typed(_ text: String, _ script: String) throws -> MemoField {
    var field = MemoField(text)
    try press(script) { _ = field.update($0, width: 10, height: 3) }
    return field
  }

  @Test(arguments: [
    ("", "een<Enter>twee", "een\ntwee"), ("een\ntwee", "<Down>x", "een\nxtwee"),
    ("een\ntwee", "<End>!", "een!\ntwee"), ("een\ntwee", "<Down><Home><Backspace>", "eentwee"),
    ("een twee drie vier", "<Down>x", "een twee xdrie vier"),
    ("een twee drie vier", "<Down><End>x", "een twee drie vierx"),
    ("abc\nx\nabc", "<End><Down><Down>!", "abc\nx\nabc!"),
  ])
  func `keys edit over lines`(before: String, script: String, after: String) throws {
    #expect(try typed(before, script).text == after)
  }

  @Test func `up on the first line is left to the form`() {
    var field = MemoField("een")
    #expect(field.update(.key(.up), width: 10, height: 3).isIgnored)
    #expect(field.update(.key(.down), width: 10, height: 3).isIgnored)
  }

  @Test func `a text is wrapped at words`() throws {
    let field = try typed("een twee drie vier", "")
    let grid = drawn { field.draw(into: &$0, in: place, isFocused: false) }
    #expect(Array(grid.lines.prefix(2)) == ["een twee", "drie vier"])
  }

  @Test func `more than 64 KB is refused whole`() {
    var field = MemoField(String(repeating: "é", count: 32_000))
    _ = field.update(.paste(String(repeating: "x", count: 2_000)), width: 10, height: 3)
    #expect(field.isFull)
    #expect(field.text.utf8.count == 64_000)
  }

  @Test func `the cursor is always visible`() throws {
    var field = MemoField("een twee drie vier vijf zes zeven\n\nacht negen tien elf twaalf   ")
    for _ in 0..<80 {
      let grid = drawn { field.draw(into: &$0, in: place, isFocused: true) }
      #expect(place.contains(try #require(grid.cursor)))
      _ = field.update(.key(.right), width: 10, height: 3)
    }
  }
}
