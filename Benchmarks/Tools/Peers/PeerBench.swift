import Foundation

/// What programs that people know take for the work of the cabinet, as whole processes.
///
/// None of them seals, journals or asks who is looking: their figures are a measure, not a match.
/// `PUPILS` (10,000) is the size of the list, `RUNS` (7) how often each is done; a program that is
/// not there is named and skipped.
@main
enum PeerBench {
  private static let environment = ProcessInfo.processInfo.environment
  private static let pupils = environment["PUPILS"].flatMap(Int.init) ?? 10_000
  private static let runs = max(1, environment["RUNS"].flatMap(Int.init) ?? 7)

  static func main() throws {
    let files = try PeerFiles(pupils: pupils)
    print("| peer, \(pupils) pupils | what | median | slowest |")
    print("|---|---|---|---|")
    for task in tasks(files) {
      guard try task.prepare() else {
        print("| \(task.program) | \(task.what) | not here, skipped | |")
        continue
      }
      let times = try task.times(runs).sorted()
      print(
        "| \(task.program) | \(task.what) | \(shown(times[times.count / 2])) ms"
          + " | \(shown(times[times.count - 1])) ms |")
    }
  }

  private static func shown(_ milliseconds: Double) -> String {
    String(format: milliseconds < 100 ? "%.1f" : "%.0f", milliseconds)
  }

  /// The work of the cabinet, in the words of each program.
  private static func tasks(_ files: PeerFiles) -> [PeerTask] {
    let number = pupils / 2
    let name = "Leerling \(number)"
    let page = "SELECT name, born FROM pupils ORDER BY name LIMIT 18"
    let save = "PRAGMA synchronous=FULL; UPDATE pupils SET place='Dokkum' WHERE rowid=\(number)"
    let database = PeerTask.Making(
      files.database, [files.database, "-cmd", ".mode csv", ".import \(files.table) pupils"])
    let safe = PeerTask.Making(
      files.safe, ["import", "-q", "--set-key-file", files.key, files.entries, files.safe])
    let unlocked = ["-q", "--no-password", "-k", files.key, files.safe]
    let parse = "import sys; from lxml import etree; etree.parse(sys.argv[1])"
    return [
      PeerTask("sqlite3", "open, first page of the list", [files.database, page], of: database),
      PeerTask("sqlite3", "save one field", [files.database, save], of: database),
      PeerTask("rg", "find a name", ["--no-config", name, files.table]),
      PeerTask("fzf", "find a name", ["--filter", "berg"], input: files.table),
      PeerTask("recsel", "find a name", ["-e", "Name ~ '\(name)'", files.records]),
      PeerTask("keepassxc-cli", "open, all names", ["ls"] + unlocked, of: safe),
      PeerTask(
        "keepassxc-cli", "save one field",
        ["edit"] + unlocked + [files.title(number), "-u", "Dokkum"], of: safe),
      PeerTask("python3", "lxml reads the import, and no more", ["-c", parse, files.edexml]),
    ]
  }
}
