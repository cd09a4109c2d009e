import DossierCore
import DossierScreens
import Foundation
import Glibc

/// A file of this machine that somebody names to be read; nothing that lies with the store.
///
/// With a shared account the program may read there and whoever uses it may not: the machine key must
/// not become somebody's "scan", nor the heading of a table.
enum NamedFile {
  /// Opens a file for reading; throws `FileFault`.
  ///
  /// Whoever asks closes it.
  static func descriptor(of path: String, besides store: String) throws -> Int32 {
    // Without O_NONBLOCK opening a pipe waits for somebody who writes to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFault(number: errno) }
    guard !StoreFolder(of: store).holds(descriptor: descriptor) else {
      close(descriptor)
      throw FileFault.notAllowed
    }
    return descriptor
  }

  /// Lets `body` read a file as often as it wants to, and no other one.
  ///
  /// By what was opened and looked at: a link that is turned meanwhile leads nowhere else.
  static func reading<Result>(
    _ path: String, besides store: String, _ body: (URL) throws -> Result
  ) throws -> Result {
    let opened: Int32
    do {
      opened = try descriptor(of: path, besides: store)
    } catch FileFault.missing {
      throw ImportRefusal.missing
    }
    defer { close(opened) }
    return try body(URL(fileURLWithPath: "/proc/self/fd/\(opened)"))
  }
}
