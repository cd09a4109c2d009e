import CNcursesw
import CTerminalGuard
import Glibc

/// The bytes that bring a terminal out of full-screen mode when nobody else can any more.
enum RestoringBytes {
  /// Switches bracketed paste on: a pasted text then arrives as such.
  static let pasteOn = "\u{1B}[?2004h"
  /// Switches bracketed paste off.
  static let pasteOff = "\u{1B}[?2004l"
  /// Asks for a report of every click, in the form that knows wide screens.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  /// Asks for no more reports.
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// For the current terminal: no paste mode, no mouse, plain letters, nothing left to read.
  static func forCurrentTerminal() -> [UInt8] {
    let parts = [pasteOff, mouseOff] + ["sgr0", "clear", "cnorm", "rmcup"].map(capability)
    let bytes = parts.flatMap { Array($0.utf8) }
    return bytes.count <= Int(TERMINAL_GUARD_CAPACITY) ? bytes : Array(pasteOff.utf8)
  }

  /// A string capability without its padding, or nothing.
  private static func capability(_ name: String) -> String {
    guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return "" }
    var text = ""
    var isPadding = false
    for letter in String(cString: found) {
      if letter == "$" { isPadding = true } else if !isPadding { text.append(letter) }
      if letter == ">" { isPadding = false }
    }
    return text
  }
}
