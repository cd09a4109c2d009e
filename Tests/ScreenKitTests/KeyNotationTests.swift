import Testing

import ScreenKit

@Suite struct KeyNotationTests {
  @Test(
    arguments: [
      ("<F7>", [Key.f(7)]), ("<S-Tab>", [.backTab]), ("<C-s>", [.control("s")]),
      ("<A-h>", [.alt("h")]), ("<A-Down>", [Key(.down, .alt)]),
      ("<S-F8>", [Key(.function(8), .shift)]),
      ("<lt>b>", [.character("<"), .character("b"), .character(">")]),
      ("é<Enter>", [.character("é"), .enter]), ("<Space>", [.space]), ("<A-->", [.alt("-")]),
    ] as [(String, [Key])])
  func `a written key is read`(script: String, keys: [Key]) throws {
    #expect(try KeyNotation.parse(script) == keys)
  }

  @Test(arguments: [
    ("<F7", KeyNotation.Failure.unclosed("F7")), ("<Entre>", .unknown("Entre")),
    ("<F13>", .unknown("F13")), ("<>", .unknown("")),
  ])
  func `a key that does not exist is refused`(script: String, failure: KeyNotation.Failure) {
    #expect(throws: failure) { try KeyNotation.parse(script) }
  }

  @Test(arguments: [
    Key.f(12), .enter, .backTab, .control("r"), Key(.delete, [.shift, .control]), .character("<"),
    .space, .alt("x"), .character("ß"),
  ])
  func `what is written is read back`(key: Key) throws {
    #expect(try KeyNotation.parse(KeyNotation.describe(key)) == [key])
  }

  @Test(arguments: [
    (Key.control("s"), "Ctrl-S"), (.f(2), "F2"), (Key(.function(8), .shift), "Shift-F8"),
    (.character("/"), "/"),
  ])
  func `people read keys as they stand on the keyboard`(key: Key, text: String) {
    #expect(KeyNotation.readable(key) == text)
  }
}
