import CNcursesw
import Glibc
import ScreenKit
import Testing

@testable import TerminalKit

extension TerminalTests {
  @Suite struct CellsInNcursesTests {
    private static let texts = [
      "Reünie – élève – Łódź", "漢字漢字", "e\u{301}le\u{300}ve", "Yılmaz, Ömer", "┌─┐│└┘█░…",
      "kwaad\u{1B}[2J",
    ]

    /// Shows a text and asks ncurses what it has on that row.
    private func shown(_ text: String) throws -> String {
      let null = open("/dev/null", O_RDWR)
      defer { close(null) }
      var session = try TerminalSession(
        TerminalDevice(input: null, output: null, name: "xterm-256color", mustBeTerminal: false))
      resizeterm(24, 80)
      var grid = Grid(size: .standard)
      grid.put(text, at: GridPosition(row: 3, column: 2))
      session.show(grid)
      var wide = [wchar_t](repeating: 0, count: 200)
      mvwinnwstr(session.curses.window, 3, 2, &wide, 78)
      let scalars = wide.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      var line = String(view)
      while line.last == " " { line.removeLast() }
      return line
    }

    @Test(arguments: texts)
    func `what the grid holds is what ncurses holds`(text: String) throws {
      let expected = text.replacing("\u{1B}", with: "\u{FFFD}")
      #expect(try shown(text) == expected)
    }

    @Test func `the grid and the C library agree on every width`() {
      #expect(CharacterSet.establish() != .ascii)
      var wrong: [String] = []
      for value in UInt32(0)...0x3FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let glyph = DisplayText.glyph(for: Character(scalar))
        guard glyph != .replacement || value == 0xFFFD else { continue }
        let first = glyph.character.unicodeScalars.first?.value ?? 0
        let theirs = wcwidth(wchar_t(bitPattern: first))
        // Not positive: the C library does not know it; the writer shows a question mark then.
        if theirs > 0, theirs != Int32(glyph.width) {
          wrong.append("\(String(value, radix: 16)): ours \(glyph.width), theirs \(theirs)")
        }
      }
      #expect(wrong == [])
    }
  }
}
