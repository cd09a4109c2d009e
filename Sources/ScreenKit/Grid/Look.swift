/// Which signs may be used for lines, bars and ellipses.
package enum Look: Hashable, Sendable {
  /// Box drawing characters and block elements.
  case unicode
  /// Plain `+`, `-`, `|`, `#` and `~` only, for old terminals and for screen readers.
  case ascii

  /// The sign for text that was cut off.
  package var ellipsis: Character { self == .unicode ? "…" : "~" }
  /// The sign for a horizontal line.
  package var horizontal: Character { self == .unicode ? "─" : "-" }
  /// The sign for a vertical line.
  package var vertical: Character { self == .unicode ? "│" : "|" }
  /// The four corners: top left, top right, bottom left, bottom right.
  package var corners: (Character, Character, Character, Character) {
    self == .unicode ? ("┌", "┐", "└", "┘") : ("+", "+", "+", "+")
  }
  /// The signs for lines that lie above and below what is shown.
  package var more: (above: Character, below: Character) {
    self == .unicode ? ("↑", "↓") : ("^", "v")
  }
  /// The sign for the filled part of a bar.
  package var filled: Character { self == .unicode ? "█" : "#" }
  /// The sign for the empty part of a bar.
  package var empty: Character { self == .unicode ? "░" : "." }
}
