import DossierCore
import Foundation

/// An input file that was looked at before it was opened, read in chunks.
///
/// Opening a named pipe would wait for ever and a huge file would fill the memory: kind and size
/// are checked first.
struct PlainFile {
  private let handle: FileHandle

  /// Opens the file.
  init(_ url: URL, limits: ImportLimits) throws(ImportRefusal) {
    try Self.check(url, limits: limits)
    guard let handle = try? FileHandle(forReadingFrom: url) else { throw .unreadable }
    self.handle = handle
  }

  /// The next bytes, empty at the end.
  func next(upTo count: Int = 64 * 1024) throws(ImportRefusal) -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: count) ?? Data())
    } catch {
      throw .unreadable
    }
  }

  /// The last bytes of the file, without moving the place where reading goes on.
  func tail(_ count: Int) throws(ImportRefusal) -> [UInt8] {
    do {
      let place = try handle.offset()
      let end = try handle.seekToEnd()
      try handle.seek(toOffset: end > UInt64(count) ? end - UInt64(count) : 0)
      let bytes = [UInt8](try handle.read(upToCount: count) ?? Data())
      try handle.seek(toOffset: place)
      return bytes
    } catch {
      throw .unreadable
    }
  }

  private static func check(_ url: URL, limits: ImportLimits) throws(ImportRefusal) {
    let path = url.resolvingSymlinksInPath().path
    let attributes: [FileAttributeKey: Any]
    do {
      attributes = try FileManager.default.attributesOfItem(atPath: path)
    } catch {
      throw FileManager.default.fileExists(atPath: path) ? .unreadable : .missing
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAPlainFile }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size > 0 else { throw .empty }
    guard size <= limits.fileBytes else {
      throw .tooLarge(bytes: size, limit: limits.fileBytes)
    }
  }
}
