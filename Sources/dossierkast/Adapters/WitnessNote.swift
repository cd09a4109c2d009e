import DossierStore
import Foundation
import Glibc

/// Where the witness of a store lies, in a small file beside it, so that nobody has to say it again.
enum WitnessNote {
  /// What stands behind the name of the store.
  static let suffix = ".witness"

  /// The directory that the note names; `nil` when there is no note.
  ///
  /// Throws `witnessNoteUnsafe` when somebody else could have written it.
  static func read(beside store: String) throws -> String? {
    let path = store + suffix
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw CommandFault.witnessNoteUnsafe
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o077 == 0,
      let data = try handle.read(upToCount: 4096)
    else { throw CommandFault.witnessNoteUnsafe }
    let line = String(decoding: data, as: UTF8.self).prefix { $0 != "\n" }
    guard line.hasPrefix("/") else { throw CommandFault.witnessNoteUnsafe }
    return String(line)
  }

  /// Writes the note, for the owner only.
  static func write(_ directory: String, beside store: String) throws {
    let isWritten = FileManager.default.createFile(
      atPath: store + suffix, contents: Data((directory + "\n").utf8),
      attributes: [.posixPermissions: 0o600])
    guard isWritten else { throw StoreFault.noRights }
  }

  /// Checks a directory for a new store: there, writable, and not the witness of another store.
  ///
  /// Throws `witnessUnusable`.
  static func demandFree(_ directory: String) throws {
    var status = stat()
    guard stat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      access(directory, W_OK | X_OK) == 0,
      access(directory + "/journal.head", F_OK) != 0
    else { throw CommandFault.witnessUnusable(directory) }
  }

  /// A path that stays right whatever folder the program is started from.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
