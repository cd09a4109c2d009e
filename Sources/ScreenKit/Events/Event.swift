/// Something that happened outside the program and that a screen may want to know.
package enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A whole text was pasted; it may hold line breaks and control characters.
  case paste(String)
  /// The mouse was clicked on a cell; only when the user switched the mouse on.
  case click(GridPosition)
  /// The window has another size now.
  case resize(GridSize)
  /// The time that was asked for is over.
  case deadline
  /// A file descriptor that was watched has something to read.
  case wake(WakeSource)
  /// The terminal is gone or the system asks to stop: keep the draft and leave.
  case hangup
}
