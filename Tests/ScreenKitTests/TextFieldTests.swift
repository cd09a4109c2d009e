import Testing

import ScreenKit

@Suite struct TextFieldTests {
  @Test(arguments: [
    ("", "berg", "berg"), ("berg", "<Backspace><Backspace>", "be"),
    ("berg", "<Home><Delete>", "erg"),
    ("berg", "<Left><Left>x", "bexrg"), ("berg", "<C-u>x", "x"), ("", "<Backspace><Delete>", ""),
    ("ab", "<Home>x<End>y", "xaby"), ("", "é", "é"),
    ("", "漢<Left>a", "a漢"),
  ])
  func `keys edit the text`(before: String, script: String, after: String) throws {
    var field = TextField(before)
    try press(script) { _ = field.update($0) }
    #expect(field.text == after)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("naam\r\n", "naam"), ("a\u{1B}[2Jb", "a [2Jb"), ("a\tb", "a b"),
  ])
  func `a pasted line break or control character is a blank and never submits`(
    pasted: String, text: String
  ) {
    var field = TextField()
    _ = field.update(.paste(pasted))
    #expect(field.text == text)
  }

  @Test(arguments: ["<Enter>", "<Tab>", "<Up>", "<F2>", "<C-s>", "<Esc>"])
  func `keys that do not edit are left to the form`(script: String) throws {
    var field = TextField("x")
    try press(script) { #expect(field.update($0).isIgnored) }
  }

  @Test func `an accent that comes by itself joins its letter`() {
    var field = TextField("zoe")
    _ = field.update(.key(.character("\u{308}")))
    #expect(field.text == "zoë")
    _ = field.update(.key(.backspace))
    #expect(field.text == "zo")
  }

  @Test func `a full field says so and keeps what it had`() {
    var field = TextField("abc", limit: 4)
    _ = field.update(.paste("xyz"))
    #expect(field.text == "abc" && field.isFull)
    _ = field.update(.key(.character("d")))
    #expect(field.text == "abcd" && !field.isFull)
  }

  @Test(arguments: [0, 1, 9, 10, 11, 14, 15, 40, 200])
  func `the cursor is always inside the field`(count: Int) throws {
    let place = Rect(row: 0, column: 5, width: 10, height: 1)
    for text in [String(repeating: "x", count: count), String(repeating: "漢", count: count)] {
      var field = TextField(text)
      for _ in 0...count {
        let grid = drawn { field.draw(into: &$0, in: place, isFocused: true) }
        let cursor = try #require(grid.cursor)
        #expect(place.contains(cursor))
        _ = field.update(.key(.left))
      }
    }
  }

  @Test func `an empty field shows what is expected`() {
    let field = TextField(placeholder: "__-__-____")
    let grid = drawn {
      field.draw(into: &$0, in: Rect(row: 0, column: 0, width: 12, height: 1), isFocused: true)
    }
    #expect(grid.lines[0] == "__-__-____" && grid.cursor?.column == 0)
  }

  @Test func `a password is shown as stars`() {
    let field = TextField("geheim", isSecret: true)
    let grid = drawn {
      field.draw(into: &$0, in: Rect(row: 0, column: 0, width: 10, height: 1), isFocused: true)
    }
    #expect(grid.lines[0] == "******")
    #expect(grid.cursor?.column == 6)
  }
}
