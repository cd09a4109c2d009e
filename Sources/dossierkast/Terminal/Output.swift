import Foundation
import Glibc

/// Standard output and standard error.
enum Output {
  /// Writes a line for the reader or the next program.
  static func line(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a line about what went wrong or needs attention.
  static func complain(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error without a line end, for questions and progress.
  static func prompt(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// Clears the window and what was scrolled out of it, for what may be seen only once.
  static func wipeTerminal() {
    prompt("\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  /// Writes bytes as they are.
  static func bytes(_ bytes: [UInt8]) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes a value as JSON on one line, its keys in order.
  static func json(_ value: some Encodable) throws {
    line(try text(value))
  }

  /// A value as JSON on one line, its keys in order.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Whether somebody looks at standard output.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody looks at standard error.
  static var canShowProgress: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
