import CNcursesw
import Glibc

/// Which letters the terminal gets.
package enum CharacterSet: Hashable, Sendable {
  /// The locale says UTF-8.
  case utf8
  /// The locale does not, but nearly every terminal of today does.
  case assumedUTF8
  /// Not even `C.UTF-8` exists here: only plain ASCII comes through.
  case ascii

  /// Sets the character classes of this process; numbers and dates stay as they are.
  static func establish() -> CharacterSet {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return .utf8 }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8 ? .assumedUTF8 : .ascii
  }

  private static var isUTF8: Bool {
    cn_codeset().map { String(cString: $0) } == "UTF-8"
  }
}
