import Foundation

/// The built program, run to its end as a script would.
enum Program {
  /// What came of one run.
  struct Run {
    let status: Int32
    let output: String
    let complaint: String

    /// The output as a JSON object.
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    /// The output as a list of JSON objects.
    var list: [[String: Any]] { json as? [[String: Any]] ?? [] }

    private var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  /// Where the program is: beside the test bundle.
  static var path: String { folder.appending(path: "dossierkast").path }

  /// The folder of the test bundle.
  static var folder: URL {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }.map { URL(filePath: $0) }
    let folders = [own, bundle].compactMap { $0?.deletingLastPathComponent() }
    return folders.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "dossierkast").path)
    } ?? own.deletingLastPathComponent()
  }

  /// Runs the program.
  static func run(_ arguments: [String]) throws -> Run {
    try Command.run(path, arguments)
  }
}
