import Foundation

/// The built program as a process that is spoken to line by line while it runs.
final class Conversation {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var heard = Data()

  /// Starts the program.
  init(_ arguments: [String]) throws {
    process.executableURL = Program.folder.appending(path: "dossierkast")
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Sends a line.
  func say(_ line: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Waits for a line and reads it as a JSON object; empty when the program ended.
  func hear() throws -> [String: Any] {
    while true {
      if let end = heard.firstIndex(of: UInt8(ascii: "\n")) {
        let line = heard[..<end]
        heard = Data(heard[heard.index(after: end)...])
        return try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return [:] }
      heard += more
    }
  }

  /// Ends the program at once, wherever it is.
  func cutOff() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Lets the program come to its end and tells its exit code.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
