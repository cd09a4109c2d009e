import Foundation
import Testing

/// The files of this repository, for tests that look at the code itself.
enum SourceTree {
  /// The top folder of the repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// One Swift file.
  struct File: CustomTestStringConvertible {
    /// The path from the top folder.
    var path: String
    var lines: [Substring]
    var testDescription: String { path }

    /// The module it belongs to: the second part of `Sources/DossierCore/…`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  /// All Swift files under a folder.
  static func files(under folder: String) throws -> [File] {
    let top = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    // A folder without files would make every rule hold.
    try #require(!urls.isEmpty)
    return try urls.sorted { $0.path < $1.path }.map { url in
      let text = try String(contentsOf: url, encoding: .utf8)
      let path = url.path.replacing(root.path + "/", with: "", maxReplacements: 1)
      return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// A text file by its path from the top folder.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
