import CNcursesw
import Glibc

/// What ncurses made of the bytes from the terminal.
enum RawInput: Hashable, Sendable {
  /// A letter or control character.
  case scalar(Unicode.Scalar)
  /// A key with a number of its own.
  case code(Int32)

  /// Reads one; waits at most this long for it.
  static func read(
    from window: UnsafeMutablePointer<WINDOW>, milliseconds: Int32
  ) -> RawInput? {
    wtimeout(window, milliseconds)
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case OK: return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    default: return nil
    }
  }
}
