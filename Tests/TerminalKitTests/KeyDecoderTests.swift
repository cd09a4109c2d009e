import CNcursesw
import ScreenKit
import Testing

@testable import TerminalKit

@Suite struct KeyDecoderTests {
  private func events(_ raw: [RawInput]) -> [Event] {
    var rest = raw[...]
    var found: [Event] = []
    while let first = rest.popFirst() {
      if let event = KeyDecoder().decode(first, next: { _ in rest.popFirst() }) {
        found.append(event)
      }
    }
    return found
  }

  private func scalars(_ text: String) -> [RawInput] { text.unicodeScalars.map(RawInput.scalar) }

  static let plain: [(String, String)] = [
    ("a", "a"), ("é", "é"), ("漢", "漢"), ("\r", "<Enter>"), ("\n", "<Enter>"), ("\t", "<Tab>"),
    ("\u{7F}", "<Backspace>"), ("\u{8}", "<Backspace>"), ("\u{13}", "<C-s>"), ("\u{3}", "<C-c>"),
    ("\u{1A}", "<C-z>"), ("\u{1B}", "<Esc>"), ("\u{1B}h", "<A-h>"), ("\u{1B}3", "<F3>"),
    ("\u{1B}0", "<F10>"), ("\u{1B}[I", ""), ("\u{1B}[Oa", "a"), ("\u{1B}[1;5Xa", "a"),
    ("\u{1B}[[Za", "a"), ("\u{1B}[?1;2cx", "x"), ("\u{1B}\u{1B}", "<Esc>"),
    ("\u{1B}\u{1B}[1;9Xa", "a"), ("\u{0}a", "a"),
    ("\u{9B}a", "a"), ("\u{1B}[", ""),
  ]

  @Test(arguments: plain)
  func `letters, Esc, Alt and unknown sequences`(input: String, keys: String) throws {
    #expect(events(scalars(input)) == (try KeyNotation.parse(keys)).map(Event.key))
  }

  static let numbered: [(Int32, String)] = [
    (KEY_UP, "<Up>"), (KEY_BTAB, "<S-Tab>"), (KEY_F0 + 1, "<F1>"), (KEY_F0 + 12, "<F12>"),
    (KEY_F0 + 13, "<S-F1>"), (KEY_F0 + 20, "<S-F8>"), (KEY_F0 + 25, "<C-F1>"),
    (KEY_F0 + 49, "<A-F1>"), (KEY_NPAGE, "<PgDn>"), (KEY_DC, "<Delete>"),
    (KeySequences.altDown, "<A-Down>"), (KEY_MAX + 300, ""), (KEY_F0 + 61, ""),
  ]

  @Test(arguments: numbered)
  func `keys with a number`(code: Int32, keys: String) throws {
    #expect(events([.code(code)]) == (try KeyNotation.parse(keys)).map(Event.key))
  }

  @Test func `a paste is one event with its line breaks`() {
    let input: [RawInput] =
      [.code(KeySequences.pasteStart)] + scalars("een\rtwee\u{1B}[2J")
      + [.code(KeySequences.pasteEnd)] + scalars("x")
    #expect(events(input) == [.paste("een\ntwee\u{1B}[2J"), .key(.character("x"))])
  }

  @Test func `a paste that breaks off is not lost`() {
    #expect(events([.code(KeySequences.pasteStart)] + scalars("half")) == [.paste("half")])
  }

  @Test func `an endless paste is cut and eaten to its end`() {
    let long = Array(repeating: RawInput.scalar("x"), count: KeyDecoder.pasteLimit + 10)
    let input = [.code(KeySequences.pasteStart)] + long + [.code(KeySequences.pasteEnd)]
    #expect(events(input) == [.paste(String(repeating: "x", count: KeyDecoder.pasteLimit))])
  }
}
