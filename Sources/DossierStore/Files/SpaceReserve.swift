import Glibc

/// A file full of nothing that is given up when the disk is full, so that views can still be
/// journalled.
struct SpaceReserve {
  static let size = 1 << 20

  let path: String

  /// Whether the reserve is there.
  var isWhole: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size == Self.size
  }

  /// Takes the space, really: holes would not help.
  func fill() throws(StoreFault) {
    guard !isWhole else { return }
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    let result = posix_fallocate(file, 0, Self.size)
    guard result == 0 else {
      unlink(path)
      throw systemFault(result)
    }
  }

  /// Whether this process may not let files grow at will, so that a write can fail on a disk with
  /// room.
  static var isLimited: Bool {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
      && limit.rlim_cur != rlim_t.max
  }

  /// How many bytes still fit beside a file, as far as the system tells.
  static func room(beside path: String) -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return .max }
    let (bytes, isMore) = Int(clamping: status.f_bavail)
      .multipliedReportingOverflow(by: Int(clamping: status.f_frsize))
    return isMore ? .max : bytes
  }

  /// Gives the space back to the disk.
  func release() {
    unlink(path)
  }
}
