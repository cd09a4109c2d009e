import Glibc

/// The checks on a file before anything else touches it.
enum FileGuard {
  /// What is known of a file that passed.
  struct Findings {
    let size: Int
    let head: [UInt8]
  }

  /// Checks owner, modes, kind and file system, and reads the first bytes.
  static func inspect(_ path: String, head count: Int) throws(StoreFault) -> Findings {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw systemFault() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAStore }
    guard status.st_uid == geteuid() else { throw .ownedByAnother }
    let mode = Int(status.st_mode & 0o777)
    guard mode & 0o077 == 0 else { throw .openToOthers(mode: mode) }
    guard access(path, W_OK) == 0 else { throw .noRights }
    try refuseNetwork(file)
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(file, &bytes, count, 0)
    guard got >= 0 else { throw systemFault() }
    return Findings(size: Int(status.st_size), head: Array(bytes[..<got]))
  }

  /// Refuses a directory on a file system whose locks cannot be trusted.
  static func refuseNetwork(directoryOf path: String) throws(StoreFault) {
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let directory = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw systemFault() }
    defer { close(directory) }
    try refuseNetwork(directory)
  }

  private static func refuseNetwork(_ file: Int32) throws(StoreFault) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw systemFault() }
    guard !MountTable().isRemote(device: UInt64(status.st_dev)) else { throw .networkFileSystem }
  }
}
