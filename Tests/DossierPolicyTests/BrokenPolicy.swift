import DossierPolicy
import Foundation

/// The defaults with one spot changed, and where the mistake must be found.
struct BrokenPolicy: CustomStringConvertible, Sendable {
  let original: String
  /// What stands there instead; `§` marks the place of the mistake and is taken out.
  let replacement: String
  let kind: PolicyMistake.Kind
  /// A second spot on a line of its own, where the first alone makes no mistake.
  let other: (original: String, replacement: String)?

  init(
    _ original: String, _ replacement: String, _ kind: PolicyMistake.Kind,
    andAlso other: (String, String)? = nil
  ) {
    self.original = original
    self.replacement = replacement
    self.kind = kind
    self.other = other
  }

  var description: String { "\(kind)" }

  /// The changed text and the place that was marked in it.
  func written(in text: String, named file: String) throws -> (text: String, place: Place) {
    guard let range = text.range(of: original) else { throw NotFound(text: original) }
    var changed = text.replacingCharacters(in: range, with: replacement)
    if let other {
      guard let start = changed.firstIndex(of: "§"),
        let range = changed.range(of: other.original, range: start..<changed.endIndex)
      else { throw NotFound(text: other.original) }
      changed.replaceSubrange(range, with: other.replacement)
    }
    guard let mark = changed.firstIndex(of: "§") else { throw NotFound(text: "§") }
    let lines = changed[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.unicodeScalars.count ?? 0) + 1
    return (
      changed.replacing("§", with: ""), Place(file: file, line: lines.count, column: column)
    )
  }

  struct NotFound: Error {
    let text: String
  }
}

/// Reads texts instead of files.
enum PolicyTexts {
  static func defaults() throws -> String { try text("defaults") }
  static func board() throws -> String { try text("oarsprong") }

  /// The line of the defaults on which a text stands first.
  static func line(of text: String) throws -> Int {
    let defaults = try defaults()
    guard let range = defaults.range(of: text) else { throw BrokenPolicy.NotFound(text: text) }
    return defaults[..<range.lowerBound].count { $0 == "\n" } + 1
  }

  static func mistakes(_ files: [String: String]) -> [PolicyMistake] {
    mistakes(files.mapValues { Array($0.utf8) })
  }

  static func mistakes(_ files: [String: [UInt8]]) -> [PolicyMistake] {
    do {
      _ = try PolicyReader.read("oarsprong.yaml") { name in
        guard let bytes = files[name] else { throw BrokenPolicy.NotFound(text: name) }
        return bytes
      }
      return []
    } catch let mistakes {
      return mistakes.all
    }
  }

  /// The mistakes when the defaults are changed at one spot.
  static func mistakes(
    of broken: BrokenPolicy
  ) throws -> (all: [PolicyMistake], expected: PolicyMistake) {
    let (text, place) = try broken.written(in: defaults(), named: "defaults.yaml")
    let all = mistakes(["oarsprong.yaml": try board(), "defaults.yaml": text])
    return (all, PolicyMistake(place: place, kind: broken.kind))
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: PolicyFiles.path(name), encoding: .utf8)
  }
}
