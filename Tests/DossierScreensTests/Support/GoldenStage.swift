import ScreenKit
import Testing

/// A front end that a test plays, of which the screen is compared with golden screens.
protocol GoldenStage {
  var grid: Grid { get }
  /// What the keys of the screen on top do.
  var keys: [KeyHint] { get }
  func send(_ event: Event)
}

extension GoldenStage {
  var text: String { grid.lines.joined(separator: "\n") }
  func shows(_ text: String) -> Bool { self.text.contains(text) }

  /// The text of the message line.
  var message: String { grid.lines[FrameLayout(grid.size).messageRow] }

  /// Compares with a golden screen and checks what must hold on every screen.
  func check(
    _ name: String, inColour: Bool = true, besides test: String = #filePath,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let golden = GoldenFile(name, besides: test)
    let problem = golden.difference(from: grid.transcript(inColour: inColour))
    #expect(problem == nil, Comment(rawValue: problem ?? ""), sourceLocation: location)
    checkInvariants(location)
  }

  /// Compares with golden screens of the classic size, a larger and a large one, by resizing; ends
  /// at the classic size again.
  func checkEverySize(
    _ code: String, besides test: String = #filePath,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for size in GridSize.goldenSizes {
      send(.resize(size))
      check("\(code)-\(size.columns)x\(size.rows)", besides: test, location)
    }
    send(.resize(.standard))
  }

  /// Checks what must hold on every screen.
  func checkInvariants(_ location: SourceLocation = #_sourceLocation) {
    let found = ScreenInvariants.violations(of: grid, keys: keys)
    #expect(found == [], Comment(rawValue: text), sourceLocation: location)
  }
}

extension GridSize {
  /// The sizes at which every screen is compared.
  static let goldenSizes = [
    GridSize.standard, GridSize(columns: 100, rows: 30), GridSize(columns: 132, rows: 43),
  ]
}
