import Glibc

/// Tells when one of some files in a folder is written, made, moved or removed, without asking.
///
/// The folder is watched rather than the files: a write-ahead log comes and goes.
package struct FileWatch: ~Copyable {
  /// For the loop to wait on.
  package let descriptor: Int32
  private let names: Set<String>

  /// Watches files by their names in a folder; throws when the system refuses.
  package init(folder: String, names: Set<String>) throws(TerminalFailure) {
    let opened = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard opened >= 0 else { throw .system(code: errno) }
    let kinds = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    guard inotify_add_watch(opened, folder, kinds) >= 0 else {
      let code = errno
      close(opened)
      throw .system(code: code)
    }
    descriptor = opened
    self.names = names
  }

  deinit {
    close(descriptor)
  }

  /// Takes everything that was reported, and tells whether one of the files was meant.
  package func drain() -> Bool {
    var isMeant = false
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return isMeant }
      isMeant = bytes[..<count].withUnsafeBytes { mentions(in: $0) } || isMeant
    }
  }

  /// Walks over the reports; a lost report counts as meant, since it may have been.
  private func mentions(in reports: UnsafeRawBufferPointer) -> Bool {
    let headSize = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + headSize <= reports.count {
      let head = reports.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let nameStart = offset + headSize
      let nameEnd = min(reports.count, nameStart + Int(head.len))
      let name = reports[nameStart..<nameEnd].prefix { $0 != 0 }
      if head.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
      if names.contains(String(decoding: name, as: UTF8.self)) { return true }
      offset = nameEnd
    }
    return false
  }
}
