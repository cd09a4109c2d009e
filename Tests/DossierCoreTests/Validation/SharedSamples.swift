import Foundation

/// Finds the files that nobody here wrote, which stand beside the checkout and not in it.
enum SharedSamples {
  /// The folder `shared/samples`, looked for from this file upward; `nil` when it is absent.
  static let folder: URL? = {
    var place = URL(filePath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let candidate = place.appending(path: "shared/samples")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  /// Whether the folder is there.
  static var areThere: Bool { folder != nil }

  /// The lines of a sample file, without empty ones.
  static func lines(of path: String) throws -> [String] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: path))
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The contents of every element of a name in an XML sample.
  static func elements(_ name: String, of path: String) throws -> [String] {
    try lines(of: path).joined(separator: "\n").matches(of: /<([\w-]+)>([^<]+)<\/[\w-]+>/)
      .filter { $0.1 == name }.map { String($0.2) }
  }
}
