import Glibc

/// A line that somebody types, edited by the terminal itself.
///
/// The standard library reads on after a signal; here a signal that does not end the process means
/// that the question has no answer.
enum TypedLine {
  private static let mostBytes = 4096

  /// What was typed; `nil` at the end of the input, after a signal, and when it is far too long.
  static func read() -> String? {
    var bytes: [UInt8] = []
    while bytes.count < mostBytes {
      var byte: UInt8 = 0
      switch Glibc.read(STDIN_FILENO, &byte, 1) {
      case 1 where byte != 0x0A: bytes.append(byte)
      case 1: return String(decoding: bytes, as: UTF8.self)
      case 0 where !bytes.isEmpty: return String(decoding: bytes, as: UTF8.self)
      default: return nil
      }
    }
    return nil
  }
}
