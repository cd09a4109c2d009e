import Foundation

/// A folder of one journey's own, gone when the journey is over.
final class Scratch {
  /// The folder; short, because the name of a socket may not be long.
  let folder: String

  /// Makes the folder.
  init() throws {
    let name = "journey-\(UUID().uuidString.prefix(8))"
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }
}
