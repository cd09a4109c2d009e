import Glibc

/// The folder that the store lies in, with everything below it: no place for documents.
///
/// With a shared account the program may read and write there, and whoever uses it may not: the
/// machine key must not become somebody's "scan", and a document that is read out to the name of a
/// journal of SQLite would be rolled back into the store.
struct StoreFolder {
  private let folder: String?

  /// The folder of a store.
  init(of store: String) {
    folder = Self.real(Self.parent(of: store))
  }

  /// Whether the file that is open lies there, whatever name it was opened by.
  func holds(descriptor: Int32) -> Bool {
    guard let path = Self.real("/proc/self/fd/\(descriptor)") else { return true }
    return isBelow(path)
  }

  /// Whether a file that is yet to be made would lie there; not where its folder does not exist.
  func wouldHold(_ path: String) -> Bool {
    Self.real(Self.parent(of: path)).map { isBelow($0 + "/") } ?? false
  }

  private func isBelow(_ path: String) -> Bool {
    guard let folder else { return true }
    return path.hasPrefix(folder + "/")
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without any link in it; `nil` when there is nothing.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
