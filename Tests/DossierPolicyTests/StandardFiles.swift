import DossierCore
import DossierPolicy
import Foundation

/// The files with editions of standards of the repository.
enum StandardFiles {
  static let folder: URL = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Resources/standards")
  }()

  static func read() throws -> ExchangeStandards {
    try StandardReader.read(folderAt: folder.path)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// What the reader makes of texts by the name of their file.
  static func read(_ texts: [String: String]) throws(PolicyMistakes) -> ExchangeStandards {
    try StandardReader.read(texts.keys.sorted()) { Array((texts[$0] ?? "").utf8) }
  }

  /// What is wrong when one of the two files of the repository says something else.
  static func mistakes(in name: String, _ old: String, _ new: String) throws -> [PolicyMistake] {
    var texts = [
      "edexml-2.1.yaml": try text("edexml-2.1.yaml"),
      "oso-2019.1.yaml": try text("oso-2019.1.yaml"),
    ]
    guard let range = texts[name]?.range(of: old) else { throw CocoaError(.fileReadUnknown) }
    texts[name]?.replaceSubrange(range, with: new)
    do {
      _ = try read(texts)
      return []
    } catch {
      return error.all
    }
  }
}
