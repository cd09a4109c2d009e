import Foundation

@testable import DossierExchange

/// Where the templates, the goldens and the documented samples are.
enum LetterFiles {
  private static let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  static let templates = root.appending(path: "Resources/letters")
  static let samples = root.appending(path: "docs/brieven")
  static let goldens = tests.appending(path: "Goldens/Letters")

  /// The templates as the program reads them.
  static func loaded() throws -> LetterTemplates {
    try LetterTemplates(folder: templates)
  }

  /// The templates by file name, to change something in.
  static func sources() throws -> [String: String] {
    try LetterTemplateFolder.sources(in: templates)
  }

  /// How a rendered letter differs from its golden file, or `nil`.
  ///
  /// With `DOSSIERKAST_RECORD=1` the file is written anew, and the comparison still fails: a changed
  /// letter is looked at by a person before it counts.
  static func difference(_ rendered: String, from name: String, in folder: URL) -> String? {
    let url = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DOSSIERKAST_RECORD"] == "1" {
      do {
        try Data(rendered.utf8).write(to: url)
        return "recorded \(name)"
      } catch {
        return "could not record \(name)"
      }
    }
    guard let golden = try? String(contentsOf: url, encoding: .utf8) else {
      return "there is no \(name)"
    }
    if golden == rendered { return nil }
    let lines = zip(golden.split(separator: "\n"), rendered.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    return "\(name): \(first.map { "expected: \($0)\nfound: \($1)" } ?? "one of them is longer")"
  }
}
