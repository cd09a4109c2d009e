import Foundation

/// Runs a program of the system that judges what we made.
enum Tool {
  /// What it wrote, to either output, and how it ended.
  static func run(_ path: String, _ arguments: [String]) throws -> (output: [UInt8], status: Int32)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (Array(output), process.terminationStatus)
  }
}
