package import DossierCore
package import Foundation
import Mustache

/// The page of a package, from a template that is checked when it is read.
package struct PackagePage: Sendable {
  /// The name of the template among those of the letters.
  package static let file = "pakket.html"

  private let template: MustacheTemplate

  /// Reads the template in the folder of the letters; says everything that is wrong with it at once.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    guard
      let text = try? String(contentsOf: folder.appending(path: Self.file), encoding: .utf8)
    else { throw RefusedLetterTemplates(findings: [Self.finding(.unreadable)]) }
    try self.init(template: text)
  }

  /// Reads the text of a template.
  init(template text: String) throws(RefusedLetterTemplates) {
    let check = LetterTemplateCheck(file: Self.file, text: text, slots: PackageSlots.all)
    let parts = check.parts.map { part in
      LetterTemplateFinding(
        file: Self.file, line: part.line, problem: .nestedPart(part.name))
    }
    let findings = check.findings + parts
    guard findings.isEmpty else { throw RefusedLetterTemplates(findings: findings) }
    do {
      // Values are escaped before they come here, as for letters.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      throw RefusedLetterTemplates(findings: [Self.finding(.refusedByMustache)])
    }
  }

  /// The page in UTF-8; it fetches nothing.
  package func bytes(of content: PackageContent) -> [UInt8] {
    Array(template.render(PackageValues(content).all).utf8)
  }

  private static func finding(_ problem: LetterTemplateFinding.Problem) -> LetterTemplateFinding {
    LetterTemplateFinding(file: file, line: 0, problem: problem)
  }
}
