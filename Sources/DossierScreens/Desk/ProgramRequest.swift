/// What the executable must do after an event.
package enum ProgramRequest: Hashable, Sendable {
  /// Erase the screen, close the store and start anew at the lock screen for this login name.
  ///
  /// The draft was already kept.
  case lock(login: String, role: String)
  /// Close the store and show the login screen again.
  case logOut
  /// Leave the program.
  case quit
}

/// What has to happen after one event.
package struct ProgramTurn: Hashable, Sendable {
  /// Whether keys typed ahead must be thrown away, because a question has just appeared.
  package var discardsTypeAhead = false
  /// Whether the whole screen must be drawn again.
  package var redrawsAll = false
  /// Whether something that was being typed lies in the store as a draft, at a request to lock.
  package var keptDraft = false
  /// Whether the terminal must tell mouse clicks from now on; `nil` leaves it as it is.
  package var usesMouse: Bool?
  /// What only the executable can do.
  package var request: ProgramRequest?

  /// Nothing has to happen.
  package init() {}
}
