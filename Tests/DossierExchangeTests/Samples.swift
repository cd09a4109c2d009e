import Foundation

/// Files nobody here wrote, beside the checkout; tests that need them say so when they skip.
enum Samples {
  static let edexml = URL(fileURLWithPath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/samples/edexml").standardizedFileURL

  static let areThere = FileManager.default.fileExists(atPath: edexml.path)
}
