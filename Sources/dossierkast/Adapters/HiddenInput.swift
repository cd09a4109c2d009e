import Glibc

/// Asks for something on the terminal without showing what is typed.
///
/// The keys are read one by one: a program that is interrupted while the terminal is silent would
/// leave it silent.
enum HiddenInput {
  private static let mostBytes = 1024

  /// What was typed; `nil` at the end of the input.
  ///
  /// Throws `needsTerminal` without a terminal and `brokenOff` after Ctrl-C.
  static func ask(_ question: String) throws -> String? {
    var modes = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &modes) == 0 else {
      throw CommandFault.needsTerminal
    }
    var silent = modes
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    Output.prompt(question)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
      Output.prompt("\n")
    }
    return try line()
  }

  private static func line() throws -> String? {
    var bytes: [UInt8] = []
    while bytes.count < mostBytes {
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return String(decoding: bytes, as: UTF8.self)
      case 0x03: throw CommandFault.brokenOff
      case 0x04: return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
      case 0x08, 0x7F: removeLastLetter(&bytes)
      case 0x15: bytes = []
      case ..<0x20: continue
      default: bytes.append(byte)
      }
    }
    throw CommandFault.passwordMalformed
  }

  /// The last letter with all its bytes.
  private static func removeLastLetter(_ bytes: inout [UInt8]) {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }
}
