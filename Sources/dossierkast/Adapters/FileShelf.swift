import DossierOffice
import DossierScreens
import Foundation
import Glibc

/// Documents to add, from files of this machine.
///
/// Only plain files: a device or a pipe would never end; and nothing that lies with the store.
enum FileShelf {
  private static let pieceSize = 64 * 1024

  /// The shelf for the use cases; it throws `FileFault`.
  static func shelf(besides store: String) -> DocumentShelf {
    DocumentShelf { path in try open(path, besides: store) }
  }

  private static func open(_ path: String, besides store: String) throws -> DocumentBytes {
    let descriptor = try NamedFile.descriptor(of: path, besides: store)
    let file = OpenFile(descriptor: descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileFault.notAPlainFile
    }
    return DocumentBytes(
      size: Int(status.st_size), fileType: (path as NSString).pathExtension.lowercased(),
      next: { try file.piece(of: pieceSize) })
  }
}

/// An open file that is closed when nobody needs it any more.
private final class OpenFile {
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes, at most so many; `nil` at the end.
  func piece(of size: Int) throws -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let taken = read(descriptor, buffer.baseAddress, size)
      failure = taken < 0 ? errno : 0
      count = max(0, taken)
    }
    guard failure == 0 else { throw FileFault.failed }
    return bytes.isEmpty ? nil : bytes
  }
}
