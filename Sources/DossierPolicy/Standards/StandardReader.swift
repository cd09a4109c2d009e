package import DossierCore
import Foundation

/// Reads the editions of the exchange standards, as strictly as a policy.
///
/// A code that is wrong goes unnoticed until another school cannot read a file, so nothing is guessed:
/// an unknown key, a category without a status and two editions alike are mistakes.
package enum StandardReader {
  /// Reads all the editions in a folder; throws all their mistakes together.
  package static func read(folderAt path: String) throws(PolicyMistakes) -> ExchangeStandards {
    let folder = URL(fileURLWithPath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return try read(names.filter { $0.hasSuffix(".yaml") }.sorted()) { name in
      try BoundedFile.bytes(at: folder.appendingPathComponent(name))
    }
  }

  /// Reads files through a loader; throws all their mistakes together.
  package static func read(
    _ files: [String], loading load: PolicyReader.Loader
  ) throws(PolicyMistakes) -> ExchangeStandards {
    var walk = PolicyWalk()
    var found = FoundEditions()
    for file in files {
      var source = YAMLSource(file: file)
      guard let bytes = try? load(file) else {
        walk.report(.unreadable, at: Place(file: file, line: 1, column: 1))
        continue
      }
      let root = source.root(of: bytes)
      walk.mistakes += source.mistakes
      if let root { walk.edition(in: root, into: &found) }
    }
    guard walk.mistakes.isEmpty else { throw PolicyMistakes(walk.mistakes) }
    guard let standards = ExchangeStandards(oso: found.oso, edexml: found.edexml) else {
      let place = Place(file: files.first ?? "standards", line: 1, column: 1)
      throw PolicyMistakes([
        PolicyMistake(place: place, kind: .standardMissing(found.oso.isEmpty ? "oso" : "edexml"))
      ])
    }
    return standards
  }
}

/// The editions read so far.
struct FoundEditions {
  var oso: [OsoStandard] = []
  var edexml: [EdexmlStandard] = []
}

extension PolicyWalk {
  private enum Standard: String, CaseIterable {
    case oso, edexml
  }

  /// The edition in a file, of whichever standard it says it is.
  fileprivate mutating func edition(in root: MarkedNode, into found: inout FoundEditions) {
    guard root.pairs != nil else {
      report(.wrongShape(key: nil, expected: .table), at: root.place)
      return
    }
    switch word("standaard", in: root, PolicyWords.words(Standard.self)) {
    case .oso:
      guard let edition = osoEdition(in: root) else { return }
      for other in found.oso {
        checkDiffers(edition.version, other.version, "versie", in: root)
        checkDiffers(edition.madeFrom.iso, other.madeFrom.iso, "maken_vanaf", in: root)
      }
      found.oso.append(edition)
    case .edexml:
      guard let edition = edexmlEdition(in: root) else { return }
      for other in found.edexml {
        checkDiffers(edition.version, other.version, "versie", in: root)
        checkDiffers(edition.madeFrom.iso, other.madeFrom.iso, "maken_vanaf", in: root)
      }
      found.edexml.append(edition)
    case nil: return
    }
  }

  /// Two editions that cannot be told apart would make it chance in which one a file is made.
  private mutating func checkDiffers(
    _ value: String, _ other: String, _ key: String, in root: MarkedNode
  ) {
    guard value == other else { return }
    report(.editionTwice(key: key, value: value), at: (root[key] ?? root).place)
  }
}
