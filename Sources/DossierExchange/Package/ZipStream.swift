import DossierCore

/// Writes a ZIP archive piece by piece, without compression and without holding a file in memory.
///
/// Written here because the toolchain has no archive library, and stored files need none. The same
/// files always give the same bytes: the archive tells nothing of where and when it was made.
package struct ZipStream {
  /// One file of an archive.
  package struct File {
    /// Its name with folders, in ASCII or UTF-8.
    package var name: String
    /// The size in bytes.
    package var size: Int
    /// Its CRC-32.
    package var checksum: UInt32
    /// The next bytes; `nil` at the end.
    package var next: () throws -> [UInt8]?

    /// Puts a file together.
    package init(
      name: String, size: Int, checksum: UInt32, next: @escaping () throws -> [UInt8]?
    ) {
      self.name = name
      self.size = size
      self.checksum = checksum
      self.next = next
    }
  }

  /// Why there is no archive.
  package enum Fault: Error, Hashable, Sendable {
    /// A file gave other bytes than it was said to have; its place in the archive, from 0.
    case differs(file: Int)
    /// More files or bytes than the format can tell.
    case tooLarge
  }

  private let files: [File]
  private var place = 0
  private var isInside = false
  private var written = 0
  private var sent = 0
  private var checksum = Checksum32()
  private var directory: [UInt8] = []
  private var isFinished = false

  /// Takes the files in their order; throws `tooLarge` when the format cannot hold them.
  package init(_ files: [File]) throws(Fault) {
    let size = files.reduce(0) { $0 + $1.size + 2 * $1.name.utf8.count + 76 }
    guard files.count < 0xFFFF, size < 0xFFFF_FFFF,
      files.allSatisfy({ $0.name.utf8.count < 0xFFFF && $0.size >= 0 })
    else { throw .tooLarge }
    self.files = files
  }

  /// The next bytes of the archive; `nil` at the end.
  ///
  /// Throws `differs` when a file is not what it was said to be: a damaged copy is never finished.
  package mutating func next() throws -> [UInt8]? {
    guard place < files.count else { return finish() }
    let file = files[place]
    guard isInside else {
      isInside = true
      checksum = Checksum32()
      sent = 0
      directory += entry(of: file)
      return emit(
        Self.little(0x0403_4B50, 4) + Self.shared(file) + Self.little(0, 2) + file.name.utf8)
    }
    if let piece = try file.next() {
      checksum.update(piece)
      sent += piece.count
      guard sent <= file.size else { throw Fault.differs(file: place) }
      return emit(piece)
    }
    guard sent == file.size, checksum.value == file.checksum else {
      throw Fault.differs(file: place)
    }
    place += 1
    isInside = false
    return try next()
  }

  private mutating func emit(_ bytes: [UInt8]) -> [UInt8] {
    written += bytes.count
    return bytes
  }

  private mutating func finish() -> [UInt8]? {
    guard !isFinished else { return nil }
    isFinished = true
    let end =
      Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(files.count, 2)
      + Self.little(files.count, 2) + Self.little(directory.count, 4) + Self.little(written, 4)
      + Self.little(0, 2)
    return directory + end
  }

  /// The line of the directory at the end, which says where the file begins.
  private func entry(of file: File) -> [UInt8] {
    // No extra field, no comment, first disk, a plain file that only its owner may read.
    Self.little(0x0201_4B50, 4) + Self.little(0x0314, 2) + Self.shared(file)
      + Self.little(0, 8) + Self.little(0o100600 << 16, 4) + Self.little(written, 4)
      + file.name.utf8
  }

  /// What the two headers have in common, up to the length of the name.
  private static func shared(_ file: File) -> [UInt8] {
    let utf8Name = 0x0800
    // The earliest day the format knows, 1 January 1980.
    let day = 0x0021
    return little(20, 2) + little(utf8Name, 2) + little(0, 2) + little(0, 2) + little(day, 2)
      + little(Int(file.checksum), 4) + little(file.size, 4) + little(file.size, 4)
      + little(file.name.utf8.count, 2)
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
