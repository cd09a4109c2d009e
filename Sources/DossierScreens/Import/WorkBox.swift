import DossierOffice
import ScreenKit

/// The box over a screen while something is done in slices: how far it is, and how to stop.
struct WorkBox {
  let title: String
  let stop: String
  let steps: JobProgress.Steps?

  private static let width = 60
  private static let height = 5
  private static let stopWidth = 12

  /// The keys that stop.
  static func stopHint(_ words: KeyWording.Words) -> KeyHint {
    KeyHint(.f(3), or: [.escape, .f(12)], words)
  }

  /// Whether a key presses the button that stops.
  static func isStopped(by event: Event) -> Bool {
    guard case .key(let key) = event else { return false }
    return stopHint(PackageWording.stop).matches(key) || key == .enter
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    let box = rect.centered(width: Self.width, height: Self.height)
    grid.box(box, title: title)
    let (top, rest) = box.inset(horizontal: 2, vertical: 1).splitTop(1)
    if let steps {
      ProgressBar(done: steps.done, total: max(1, steps.total)).draw(into: &grid, in: top)
    }
    let button = GridPosition(row: rest.row + 1, column: box.column + box.width - Self.stopWidth)
    grid.put(PackageWording.pleaseWait, at: GridPosition(row: rest.row + 1, column: rest.column))
    grid.put(">", at: GridPosition(row: button.row, column: button.column - 2))
    grid.placeCursor(button)
    grid.put(stop, at: button, style: .selected)
  }
}
