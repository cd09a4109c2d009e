import Foundation

/// Reads the bytes of a file that may be far too large.
enum BoundedFile {
  /// The bytes, cut off where it is certain that there are too many; throws when it cannot be read.
  static func bytes(at url: URL) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: url)
    defer { try? handle.close() }
    // One byte more than is allowed is enough to know that it is too much.
    return [UInt8](try handle.read(upToCount: YAMLSource.maximumBytes + 1) ?? Data())
  }
}
