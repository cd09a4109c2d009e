import Glibc

/// The terminal to work on: where keys come from, where the screen goes, and what kind it is.
package struct TerminalDevice: Hashable, Sendable {
  let input: Int32
  let output: Int32
  let name: String
  let mustBeTerminal: Bool

  /// Names a terminal by its descriptors and its kind, as in `TERM`.
  package init(input: Int32, output: Int32, name: String) {
    self.init(input: input, output: output, name: name, mustBeTerminal: true)
  }

  init(input: Int32, output: Int32, name: String, mustBeTerminal: Bool) {
    self.input = input
    self.output = output
    self.name = name
    self.mustBeTerminal = mustBeTerminal
  }

  /// Standard input and output of this process.
  package static func standard(environment: [String: String]) -> TerminalDevice {
    TerminalDevice(
      input: STDIN_FILENO, output: STDOUT_FILENO, name: environment["TERM"] ?? "")
  }

  /// Refuses what cannot show a screen before anything is sent to it.
  func check() throws(TerminalFailure) {
    guard !mustBeTerminal || (isatty(input) == 1 && isatty(output) == 1) else {
      throw .notATerminal
    }
    guard !name.isEmpty, name != "dumb" else { throw .tooSimple(name: name) }
  }
}
