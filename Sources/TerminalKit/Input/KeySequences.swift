import CNcursesw
import ScreenKit

/// Sequences that terminals send although the system's description does not know them.
enum KeySequences {
  /// Numbers of our own, above those of ncurses.
  static let pasteStart: Int32 = KEY_MAX + 4001
  static let pasteEnd: Int32 = KEY_MAX + 4002
  static let altDown: Int32 = KEY_MAX + 4003
  static let altUp: Int32 = KEY_MAX + 4004
  /// The start of a mouse report; ours, because ncurses leaves the rest of a report behind as
  /// typed text when its own mouse is off.
  static let mouse: Int32 = KEY_MAX + 4005
  /// The start of an old mouse report of three bytes.
  static let oldMouse: Int32 = KEY_MAX + 4006

  /// Each sequence after Esc with its key.
  static let table: [(String, Int32)] =
    arrows + consoleFunctions + puttyFunctions + [
      ("[H", KEY_HOME), ("[F", KEY_END), ("OH", KEY_HOME), ("OF", KEY_END),
      ("[1~", KEY_HOME), ("[4~", KEY_END), ("[2~", KEY_IC), ("[3~", KEY_DC),
      ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[Z", KEY_BTAB),
      ("[200~", pasteStart), ("[201~", pasteEnd),
      ("[1;3B", altDown), ("[1;3A", altUp), ("\u{1B}[B", altDown), ("\u{1B}[A", altUp),
      ("OM", KEY_ENTER), ("[<", mouse), ("[M", oldMouse),
    ]

  /// Teaches ncurses the table for the current terminal.
  static func define() {
    for (sequence, key) in table { define_key("\u{1B}" + sequence, key) }
  }

  private static let arrows: [(String, Int32)] = [
    ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT),
  ].flatMap { letter, key in [("[" + letter, key), ("O" + letter, key)] }

  /// F1 to F5 on the Linux console.
  private static let consoleFunctions: [(String, Int32)] = "ABCDE".enumerated().map {
    ("[[\($1)", KEY_F0 + Int32($0) + 1)
  }

  /// PuTTY's own numbers, and those of xterm for F5 to F12, with and without Shift.
  private static let puttyFunctions: [(String, Int32)] = {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    let plain = numbers.enumerated().map { ("[\($1)~", KEY_F0 + Int32($0) + 1) }
    let shifted = numbers.enumerated().map { ("[\($1);2~", KEY_F0 + Int32($0) + 13) }
    let letters = "PQRS".enumerated().flatMap {
      [("O\($1)", KEY_F0 + Int32($0) + 1), ("[1;2\($1)", KEY_F0 + Int32($0) + 13)]
    }
    return plain + shifted + letters
  }()
}
