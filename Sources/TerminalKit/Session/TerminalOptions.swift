package import ScreenKit

/// What the user may choose about the terminal.
package struct TerminalOptions: Hashable, Sendable {
  /// Which signs lines are made of; ASCII also where the terminal cannot do better.
  package var look: Look
  /// Whether colours may be used where the terminal has them.
  package var hasColour: Bool
  /// Whether mouse clicks are told; then the terminal needs Shift to select text.
  package var hasMouse: Bool

  /// Takes the choices; the defaults are a Unicode screen with colours and without mouse.
  package init(look: Look = .unicode, hasColour: Bool = true, hasMouse: Bool = false) {
    self.look = look
    self.hasColour = hasColour
    self.hasMouse = hasMouse
  }

  /// The choices that the environment makes: any `NO_COLOR` switches colours off.
  package init(environment: [String: String], look: Look = .unicode) {
    self.init(look: look, hasColour: (environment["NO_COLOR"] ?? "").isEmpty)
  }
}
