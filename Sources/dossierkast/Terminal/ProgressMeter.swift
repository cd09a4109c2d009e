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
    let line = Self.picture(label, done: done, total: total)
    guard line != shown else { return }
    shown = line
    Output.prompt("\r" + line)
  }

  /// The bar as it is shown for so much done.
  static func picture(_ label: String, done: Int, total: Int) -> String {
    let part = min(done, total) * width / max(1, total)
    let bar = String(repeating: "#", count: part) + String(repeating: ".", count: width - part)
    return "\(label) [\(bar)] \(min(done, total) * 100 / max(1, total))%"
  }

  /// Says that something began of which nobody knows how long it takes.
  mutating func begin() {
    guard Output.canShowProgress else { return }
    shown = "\(label) ..."
    Output.prompt("\r" + shown)
  }

  /// Ends the line, if anything was shown.
  mutating func finish() {
    guard !shown.isEmpty else { return }
    shown = ""
    Output.prompt("\n")
  }
}
