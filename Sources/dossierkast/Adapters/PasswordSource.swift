import Glibc
import Sealing

/// Where a password comes from: a file, an open descriptor, or the terminal.
///
/// Never an argument or the environment: other users of the machine can see those.
struct PasswordSource {
  private static let mostBytes = 1024
  private let file: String?
  private let descriptor: Int32?

  /// Names the sources that were given; without any the terminal is asked.
  init(file: String?, descriptor: Int32?) {
    self.file = file
    self.descriptor = descriptor
  }

  /// The password; throws `CommandFault`.
  func read(asking question: String) throws -> Secret {
    guard file != nil || descriptor != nil else {
      guard let typed = try HiddenInput.ask(question) else { throw CommandFault.brokenOff }
      return Secret(utf8: typed)
    }
    var bytes = try line()
    defer { Self.wipe(&bytes) }
    return Secret(bytes: bytes)
  }

  /// The one line of the file or descriptor; throws `CommandFault`.
  func line() throws -> [UInt8] {
    if let file { return try read(file: file) }
    return try read(descriptor: descriptor ?? -1)
  }

  private func read(file: String) throws -> [UInt8] {
    let opened = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw CommandFault.passwordFileUnreadable }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFault.passwordFileUnreadable
    }
    guard status.st_mode & 0o077 == 0 else { throw CommandFault.passwordFileOpen }
    return try read(descriptor: opened)
  }

  private func read(descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * Self.mostBytes)
    var piece = [UInt8](repeating: 0, count: Self.mostBytes)
    defer { Self.wipe(&piece) }
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count >= 0 else { throw CommandFault.passwordFileUnreadable }
      guard count > 0 else { break }
      bytes += piece[..<count]
      guard bytes.count <= Self.mostBytes else { throw CommandFault.passwordMalformed }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty, !bytes.contains(UInt8(ascii: "\n")) else {
      throw CommandFault.passwordMalformed
    }
    return bytes
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
      if let address = buffer.baseAddress { explicit_bzero(address, buffer.count) }
    }
  }
}
