import Glibc

/// Small files that only the owner may read.
enum PrivateFile {
  /// Makes a file that must not exist yet, durable on return.
  static func create(_ path: String, _ bytes: [UInt8]) throws(StoreFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    try put(bytes, into: file, at: 0)
    guard fsync(file) == 0 else { throw systemFault() }
  }

  /// Writes the same few bytes of a file again and again, without waiting for the disk.
  static func overwrite(_ path: String, _ bytes: [UInt8]) throws(StoreFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    try put(bytes, into: file, at: 0)
  }

  /// Replaces a file as a whole: a reader sees the old or the new one, also after a crash.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(StoreFault) {
    let fresh = path + ".new"
    unlink(fresh)
    try create(fresh, bytes)
    guard rename(fresh, path) == 0 else { throw systemFault() }
    try syncDirectory(of: path)
  }

  /// Adds to the end of a file, durable on return.
  static func append(_ path: String, _ bytes: [UInt8], at offset: Int) throws(StoreFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    // A torn end that an earlier crash left is not part of the file.
    guard ftruncate(file, offset) == 0 else { throw systemFault() }
    try put(bytes, into: file, at: offset)
    guard fsync(file) == 0 else { throw systemFault() }
  }

  /// The whole file, if it is not longer than `limit`.
  static func read(_ path: String, limit: Int) throws(StoreFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit + 1, 1 << 20))
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count >= 0 else { throw systemFault() }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// Makes the entry of a new file in its directory durable.
  static func syncDirectory(of path: String) throws(StoreFault) {
    let parent =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    let directory = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw systemFault() }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw systemFault() }
  }

  /// Makes what somebody else wrote into a file durable.
  static func sync(_ path: String) throws(StoreFault) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw systemFault() }
    defer { close(file) }
    guard fsync(file) == 0 else { throw systemFault() }
  }

  private static func put(
    _ bytes: [UInt8], into file: Int32, at offset: Int
  ) throws(StoreFault) {
    var done = 0
    while done < bytes.count {
      let rest = Array(bytes[done...])
      let count = pwrite(file, rest, rest.count, offset + done)
      guard count >= 0 else { throw systemFault() }
      done += count
    }
  }
}
