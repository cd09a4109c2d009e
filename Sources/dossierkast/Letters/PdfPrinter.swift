import Foundation
import Glibc

/// Makes a PDF of a page where Debian's `weasyprint` is installed.
///
/// The page goes in and the PDF comes out through pipes: nothing of a dossier lies in a file on the
/// way or stands among the arguments of a process.
enum PdfPrinter {
  private static let program = "/usr/bin/weasyprint"
  private static let start = Array("%PDF-".utf8)

  /// The page as PDF; `nil` where no program makes it or it did not succeed.
  ///
  /// The page itself is given all the same, so what goes wrong here takes nothing from anybody.
  static func pdf(_ page: [UInt8]) -> [UInt8]? {
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--encoding", "utf-8", "-", "-"]
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // Should it end before it has read everything, that is an error here and not the end of us.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    do {
      try process.run()
      // It reads the whole page before it writes anything, so neither waits for the other.
      try input.fileHandleForWriting.write(contentsOf: Data(page))
      try input.fileHandleForWriting.close()
      let made = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let isMade = process.terminationStatus == 0 && made.starts(with: start)
      return isMade ? Array(made) : nil
    } catch {
      if process.isRunning { process.terminate() }
      return nil
    }
  }
}
