package import DossierCore
package import Foundation

/// The page of a package, from a template that is checked when it is read.
package struct PackagePage: Sendable {
  /// The name of the template among those of the letters.
  package static let file = "pakket.html"

  private let template: PageTemplate

  /// Reads the template in the folder of the letters; says everything that is wrong with it at once.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    template = try PageTemplate(Self.file, folder: folder, slots: PackageSlots.all)
  }

  /// Reads the text of a template.
  init(template text: String) throws(RefusedLetterTemplates) {
    template = try PageTemplate(Self.file, text: text, slots: PackageSlots.all)
  }

  /// The page in UTF-8; it fetches nothing.
  package func bytes(of content: PackageContent) -> [UInt8] {
    template.bytes(PackageValues(content).all)
  }
}
