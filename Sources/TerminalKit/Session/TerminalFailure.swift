/// Why there is no terminal to work on.
package enum TerminalFailure: Error, Hashable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// `TERM` is not set or names a terminal without a movable cursor, such as `dumb`.
  case tooSimple(name: String)
  /// The system does not know the terminal that `TERM` names.
  case unknown(name: String)
  /// The system refused a file descriptor; the number is `errno`.
  case system(code: Int32)
}
