import Foundation

/// Runs the built program as a process, as a user or script would.
enum Program {
  /// What came of one run.
  struct Run {
    let status: Int32
    let output: String
    let complaint: String

    /// The output as JSON.
    var json: Any? {
      try? JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }

    /// The output as a JSON object.
    var object: [String: Any] { json as? [String: Any] ?? [:] }

    /// The output as a list of JSON objects.
    var list: [[String: Any]] { json as? [[String: Any]] ?? [] }

    /// The lines of an answer about the journal.
    var journal: [[String: Any]] { object["lines"] as? [[String: Any]] ?? [] }

    /// Every line of the output as a JSON object.
    var lines: [[String: Any]] {
      output.split(separator: "\n").compactMap { line in
        try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      }
    }
  }

  /// The folder of the test bundle, where the program is built as well.
  static var folder: URL {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
    let candidates = [own, bundle.map { URL(filePath: $0) }].compactMap(\.self)
      .map { $0.deletingLastPathComponent() }
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "dossierkast").path)
    } ?? own.deletingLastPathComponent()
  }

  /// Runs the program to its end.
  ///
  /// With `fileLimit` no file that it writes may grow beyond so many KiB, as on a full disk.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil,
    fileLimit: Int? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = folder.appending(path: "dossierkast")
    process.arguments = arguments
    if let fileLimit {
      process.executableURL = URL(filePath: "/bin/bash")
      let program = folder.appending(path: "dossierkast").path
      process.arguments =
        ["-c", "ulimit -f \(fileLimit); exec \"$0\" \"$@\"", program] + arguments
    }
    if let environment { process.environment = environment }
    let scratch = try Scratch()
    let inputFile = try scratch.write("input", input)
    let (outputFile, complaintFile) = (scratch.path("output"), scratch.path("complaint"))
    for file in [outputFile, complaintFile] {
      try Data().write(to: URL(filePath: file))
    }
    // Files and not pipes: nothing has to be read while it runs, however much it writes.
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: complaintFile)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOfFile: outputFile, encoding: .utf8),
      complaint: try String(contentsOfFile: complaintFile, encoding: .utf8))
  }
}
