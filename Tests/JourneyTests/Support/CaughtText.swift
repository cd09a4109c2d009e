import Foundation

/// What a program writes, caught in a file that has no name.
final class CaughtText {
  /// Where the program writes to.
  let descriptor: Int32

  /// Makes the file.
  init() throws {
    var name = Array("\(FileManager.default.temporaryDirectory.path)/caught-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Everything that was written.
  var text: String {
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    guard (try? file.seek(toOffset: 0)) != nil, let data = try? file.readToEnd() else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
