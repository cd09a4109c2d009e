/// A bar on standard error that shows how far long work is; nothing when nobody looks.
struct ProgressMeter {
  private static let width = 30
  private let label: String
  private var shown = ""

  /// Names what is being done.
  init(_ label: String) {
    self.label = label
  }

  /// Shows how much is done; writes only when the picture changes.
  mutating func show(done: Int, total: Int) {
    guard Output.canShowProgress, total > 0 else { return }
    let part = min(done, total) * Self.width / total
    let bar =
      String(repeating: "#", count: part) + String(repeating: ".", count: Self.width - part)
    let line = "\(label) [\(bar)] \(min(done, total) * 100 / total)%"
    guard line != shown else { return }
    shown = line
    Output.prompt("\r" + line)
  }

  /// Ends the line, if anything was shown.
  mutating func finish() {
    guard !shown.isEmpty else { return }
    shown = ""
    Output.prompt("\n")
  }
}
