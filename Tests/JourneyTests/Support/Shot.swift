import Foundation

/// The screen at one moment, with the cursor.
struct Shot: Equatable {
  /// The lines below each other.
  let text: String
  private let cursorRow: Int

  /// Takes what tmux tells: first the row of the cursor, then the screen.
  init(told: String) {
    let lines = told.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    cursorRow = Int(lines[0]) ?? 0
    text = lines.count > 1 ? String(lines[1]) : ""
  }

  /// The lines from the top.
  var lines: [String] { text.components(separatedBy: "\n") }

  /// The line that the cursor is on.
  var cursorLine: String { lines.indices.contains(cursorRow) ? lines[cursorRow] : "" }

  /// Whether the cursor is in the field with this label; fields begin with a sign or a blank.
  func isOnField(_ label: String) -> Bool {
    cursorLine.dropFirst(3).hasPrefix(label)
  }

  /// Whether the cursor is on the button below a form.
  var isOnButton: Bool { cursorLine.hasPrefix(" > [ ") }

  /// Whether the menu that is open holds this line.
  func hasMenuLine(_ item: String) -> Bool {
    text.contains("│  \(item)") || text.contains("│> \(item)")
  }
}
