package import DossierCore
package import Foundation

/// Reads the transfer file of one pupil from a previous school (OSO).
///
/// Nothing is concluded here: the rows say what the file says, with its lines. A file that breaks a
/// rule by which it could be about somebody else, or hold what is not meant for us, is refused whole.
package struct OsoReader {
  private let limits: ImportLimits
  private let editions: [OsoStandard]

  /// Makes a reader of some editions of the standard; it keeps nothing between files.
  package init(
    editions: [OsoStandard], limits: ImportLimits = ImportLimits(fileBytes: 64 * 1024 * 1024)
  ) {
    self.limits = limits
    self.editions = editions
  }

  /// Reads the file; throws an `ImportRefusal` when it must be refused.
  package func read(_ url: URL) throws -> ImportedFile {
    // Documents are as long as they are; the limit of the file holds for them.
    let tree = XmlTree(limits: limits, large: ["bestandsinhoud"])
    try XmlFile(url, limits: limits).read(into: tree)
    guard let root = tree.root else { throw ImportRefusal.notXML(line: 1) }
    guard root.name == "dossier" else {
      throw ImportRefusal.wrongRoot(found: ValueText.shown(root.name), line: root.line)
    }
    // Editions of one year may share a namespace; the version tells them apart.
    let version = root.first("metadata")?.value("standaardversie")
    let known = editions.filter { $0.namespace == tree.namespace }
    guard let edition = known.first(where: { $0.version == version }) ?? known.first else {
      throw ImportRefusal.otherEdition(
        found: ValueText.shown(tree.namespace, limit: 80), known: editions.map(\.version),
        line: root.line)
    }
    var intake = OsoIntake(edition, of: editions)
    return try intake.take(root)
  }
}
