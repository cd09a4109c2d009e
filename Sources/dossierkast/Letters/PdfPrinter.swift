import DossierOffice
import Foundation
import Glibc

/// Makes a PDF of a page where Debian's `weasyprint` is installed.
///
/// The page goes in and the PDF comes out through pipes: nothing of a dossier lies in a file on the
/// way or stands among the arguments of a process. Nobody waits for it: between two looks a key can
/// be pressed and the screen can lock. Whoever lets go of it ends the process.
final class PdfPrinter {
  private static let program = "/usr/bin/weasyprint"
  private static let start = Array("%PDF-".utf8)
  /// Longer than a thick dossier takes; after it the page is given without a PDF.
  private static let limit = Duration.seconds(60)

  private let process: Process
  private let (input, output) = (Pipe(), Pipe())
  private let end: ContinuousClock.Instant
  private var page: ArraySlice<UInt8>
  private var made: [UInt8] = []
  private var isRead = false

  /// The press for the use cases.
  ///
  /// The page itself is given all the same, so what goes wrong here takes nothing from anybody.
  static func press() -> PdfPress {
    PdfPress { page in
      PdfPrinter(page, program: program, limit: limit).map { PdfPrinting(look: $0.look) }
    }
  }

  /// Starts a program that turns a page into a PDF; `nil` when it is not there or does not start.
  init?(_ page: [UInt8], program: String, arguments: [String] = printing, limit: Duration) {
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    self.page = page[...]
    end = .now + limit
    do {
      try process.run()
    } catch {
      return nil
    }
    if page.isEmpty { try? input.fileHandleForWriting.close() }
    let open = page.isEmpty ? [reading] : [reading, writing]
    for descriptor in open {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit { stop() }

  private static let printing = ["--encoding", "utf-8", "-", "-"]

  private var reading: Int32 { output.fileHandleForReading.fileDescriptor }
  private var writing: Int32 { input.fileHandleForWriting.fileDescriptor }

  /// Passes on what can be passed on now, and says how far it is; waits 10 ms at most.
  func look() -> PdfPrinting.State {
    guard ContinuousClock.now < end else {
      stop()
      return .failed
    }
    guard isRead else {
      exchange()
      return .working
    }
    guard !process.isRunning else {
      usleep(10_000)
      return .working
    }
    guard process.terminationStatus == 0, made.starts(with: Self.start) else { return .failed }
    return .made(made)
  }

  private func exchange() {
    // Should it end before it has read everything, that is an error here and not the end of us.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var waiting = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
    if !page.isEmpty { waiting.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)) }
    guard poll(&waiting, nfds_t(waiting.count), 10) > 0 else { return }
    if !page.isEmpty { send() }
    receive()
  }

  /// Hands over as much of the page as fits, and closes after the last of it.
  private func send() {
    let sent = page.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
    if sent > 0 {
      page = page.dropFirst(sent)
    } else if errno != EAGAIN, errno != EINTR {
      page = []
    }
    if page.isEmpty { try? input.fileHandleForWriting.close() }
  }

  private func receive() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = buffer.withUnsafeMutableBytes { read(reading, $0.baseAddress, $0.count) }
    if count > 0 {
      made += buffer.prefix(count)
    } else if count == 0 || errno != EAGAIN && errno != EINTR {
      isRead = true
    }
  }

  /// Ends the program for certain, and leaves no zombie.
  private func stop() {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
