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

  /// Gives the space back to the disk.
  func release() {
    unlink(path)
  }
}
