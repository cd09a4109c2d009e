/// How a line's body begins; the number is in the file.
enum LineForm: UInt8 {
  /// Holds a session key, sealed to the log.
  case first = 1
  /// Names the line that holds the session key.
  case later = 2
}
