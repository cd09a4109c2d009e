package import Foundation

/// The report of a transfer as people read it, from a template that is checked when it is read.
///
/// It is made from what is in the file for the next school, so that both say the same.
package struct TransferPage: Sendable {
  /// The name of the template among those of the letters.
  package static let file = "rapport.html"

  private let template: PageTemplate

  /// Reads the template in the folder of the letters; says everything that is wrong with it at once.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    template = try PageTemplate(Self.file, folder: folder, slots: TransferSlots.all)
  }

  /// Reads the text of a template.
  init(template text: String) throws(RefusedLetterTemplates) {
    template = try PageTemplate(Self.file, text: text, slots: TransferSlots.all)
  }

  /// The page in UTF-8; it fetches nothing.
  package func bytes(of content: TransferPageContent) -> [UInt8] {
    template.bytes(TransferValues(content).all)
  }
}
