import Foundation

/// What somebody at the terminal waits for, measured from outside, with other programs beside it.
///
/// `PUPILS` (10,000) is the size of the school, `IDLE` (60) the seconds of doing nothing, and
/// `DOSSIERKAST` the program; a peer that is not there is named and skipped.
@main
enum TerminalBench {
  private static let environment = ProcessInfo.processInfo.environment
  private static let pupils = environment["PUPILS"].flatMap(Int.init) ?? 10_000
  private static let idle = environment["IDLE"].flatMap(Int32.init) ?? 60
  private static let program = environment["DOSSIERKAST"] ?? "../.build/release/dossierkast"
  private static let down = "\u{1B}OB"

  static func main() throws {
    print("| program, 80x24 | what | median | p95 | at most |")
    print("|---|---|---|---|---|")
    try measureCabinet()
    for peer in try peers() { try measure(peer) }
  }

  private static func measureCabinet() throws {
    let school = try demo()
    let running = try ProgramOnTerminal([program, "open", "--store", "\(school)/kast.db"])
    running.settle(quiet: 1_500)
    for text in ["adm\r", "demo-adm-2026\r"] { _ = running.press(text, quiet: 2_500) }
    let name = "dossierkast, \(pupils) pupils"
    _ = running.press("\u{1B}[18~", quiet: 1_000)
    report(name, "a letter in the search field", "aebrdeshme".map { running.press(String($0)) }, 16)
    for _ in 0..<10 { _ = running.press("\u{7F}") }
    _ = running.press("\r", quiet: 500)
    report(name, "arrow down in the list", (0..<100).map { _ in running.press(down) }, 16)
    // What a key set going in the background is not idleness.
    running.settle(quiet: 5_000)
    let before = ProcessFigures(session: running.session)
    memory(name, before)
    let sent = running.settle(quiet: idle * 1_000).bytes
    let after = ProcessFigures(session: running.session)
    print(
      "| \(name) | \(idle) idle seconds | \(sent) bytes, \(after.wakeUps - before.wakeUps) wake-ups,"
        + " \(Int(after.processor - before.processor)) ms | | 0, 0 |")
  }

  private static func measure(_ peer: [String]) throws {
    guard let running = try? ProgramOnTerminal(peer) else {
      print("| \(peer[0]) | not installed, skipped | | | |")
      return
    }
    running.settle(quiet: 1_500)
    report(peer[0], "arrow down in the list", (0..<100).map { _ in running.press(down) }, nil)
    memory(peer[0], ProcessFigures(session: running.session))
  }

  private static func report(
    _ name: String, _ what: String, _ answers: [ProgramOnTerminal.Answer], _ most: Int?
  ) {
    let times = answers.map(\.last).sorted()
    let bytes = answers.map { Double($0.bytes) }.sorted()
    print(
      "| \(name) | \(what) | \(rounded(times, 0.5)) ms, \(Int(at(bytes, 0.5))) bytes |"
        + " \(rounded(times, 0.95)) ms, \(Int(at(bytes, 0.95))) bytes | \(most.map { "\($0) ms" } ?? "") |"
    )
  }

  private static func memory(_ name: String, _ figures: ProcessFigures) {
    let most = name.hasPrefix("dossierkast") ? (pupils > 10_000 ? "128 MiB" : "64 MiB") : ""
    print(
      "| \(name) | memory with the list open | \(Int(figures.resident.rounded())) MiB |"
        + " \(Int(figures.peak.rounded())) MiB | \(most) |")
  }

  private static func at(_ sorted: [Double], _ part: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  private static func rounded(_ sorted: [Double], _ part: Double) -> String {
    String(format: "%.1f", at(sorted, part))
  }

  /// A demo school of the size that is measured, made once and kept beside the build.
  private static func demo() throws -> String {
    let folder = ".build/bench/terminal-\(pupils)"
    guard !FileManager.default.fileExists(atPath: "\(folder)/ready") else { return folder }
    try? FileManager.default.removeItem(atPath: folder)
    let making = Process()
    making.executableURL = URL(filePath: program)
    making.arguments = ["demo", "--dir", folder, "--pupils", "\(pupils)", "--no-open", "--json"]
    making.standardOutput = FileHandle.nullDevice
    try making.run()
    making.waitUntilExit()
    guard making.terminationStatus == 0 else { throw NoDemo() }
    _ = FileManager.default.createFile(atPath: "\(folder)/ready", contents: nil)
    return folder
  }

  /// Programs that people know, each with a list as long as ours.
  private static func peers() throws -> [[String]] {
    let list = ".build/bench/lines-\(pupils).txt"
    try (1...pupils).map { "Leerling \($0)" }.joined(separator: "\n")
      .write(toFile: list, atomically: true, encoding: .utf8)
    return [["less", list], ["mc"], ["htop"], ["tig"], ["vd", list]]
  }

  private struct NoDemo: Error {}
}
