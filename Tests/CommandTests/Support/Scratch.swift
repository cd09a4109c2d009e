import Foundation

/// A folder of one test's own, gone when the test is done.
final class Scratch {
  /// The folder.
  let folder: String

  /// Makes the folder.
  init() throws {
    let name = "dossierkast-test-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file that only its owner can read, unless other rights are given.
  @discardableResult
  func write(_ name: String, _ text: String, rights: Int = 0o600) throws -> String {
    let path = path(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
    return path
  }
}
