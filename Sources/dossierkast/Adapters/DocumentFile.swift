import DossierExchange
import DossierOffice
import DossierScreens
import Glibc

/// Writes a document out of the store to a new file that only its owner can read.
enum DocumentFile {
  /// Writes chunk by chunk; throws `FileFault`, and then leaves no file behind.
  ///
  /// Nothing beside the store: SQLite would take a file of the right name for its own.
  static func save(_ reading: DocumentReading, to path: String, besides store: String) throws {
    try save(to: path, besides: store) { write in
      for ordinal in 0..<reading.chunkCount { try write(try reading.chunk(ordinal)) }
    }
  }

  /// Writes bytes that are there already, under the same conditions.
  static func save(_ bytes: [UInt8], to path: String, besides store: String) throws {
    try save(to: path, besides: store) { write in try write(bytes) }
  }

  /// Writes a package as one archive, piece by piece, under the same conditions.
  static func save(_ reading: PackageReading, to path: String, besides store: String) throws {
    var archive = try ZipStream(reading.files.map(ZipStream.File.init))
    try save(to: path, besides: store) { write in
      while let piece = try archive.next() { try write(piece) }
    }
  }

  /// Makes the file first and then lets `body` fill it, also with what it still has to make.
  ///
  /// What is wrong with the place is told while nothing has been done yet. Throws what `body` throws,
  /// and then leaves no file behind.
  static func save(
    to path: String, besides store: String, _ body: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard !StoreFolder(of: store).wouldHold(path) else { throw FileFault.notAllowed }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(number: errno) }
    do {
      defer { close(descriptor) }
      try body { try write($0, to: descriptor) }
      guard fsync(descriptor) == 0 else { throw FileFault.failed }
    } catch {
      unlink(path)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw FileFault.failed }
      rest = rest.dropFirst(max(0, written))
    }
  }
}

extension FileFault {
  /// The fault behind an error number of the system.
  init(number: Int32) {
    switch number {
    case EEXIST: self = .exists
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM, EROFS, ELOOP: self = .notAllowed
    default: self = .failed
    }
  }
}

extension ZipStream.File {
  /// A file of a package, read chunk by chunk.
  init(_ file: PackageReading.File) {
    var chunks = (0..<file.chunkCount).makeIterator()
    self.init(name: file.name, size: file.size, checksum: file.checksum) {
      try chunks.next().map { try file.chunk($0) }
    }
  }
}
