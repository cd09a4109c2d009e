package import DossierCore
package import Foundation
import Mustache

/// The templates of all letters, read and checked as a whole.
///
/// Each letter has one body; parts (`deel-…`) hold the sentences that letters share, and two frames
/// (`kader.…`) put the same words on paper as plain text and as a page to print.
package struct LetterTemplates: Sendable {
  private let bodies: [LetterKind: MustacheTemplate]
  private let parts: MustacheLibrary
  private let textFrame: MustacheTemplate
  private let htmlFrame: MustacheTemplate

  /// Reads a folder of templates; says everything that is wrong with them at once.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    try self.init(sources: LetterTemplateFolder.sources(in: folder))
  }

  /// Reads templates by the names of their files.
  init(sources: [String: String]) throws(RefusedLetterTemplates) {
    let checked = LetterTemplateSet(sources)
    guard checked.findings.isEmpty, let textFrame = checked.templates[LetterTemplateSet.textFrame],
      let htmlFrame = checked.templates[LetterTemplateSet.htmlFrame]
    else {
      throw RefusedLetterTemplates(findings: checked.findings)
    }
    self.textFrame = textFrame
    self.htmlFrame = htmlFrame
    let bodies = LetterKind.allCases.compactMap { kind in
      checked.templates[LetterTemplateSet.file(of: kind)].map { (kind, $0) }
    }
    self.bodies = Dictionary(uniqueKeysWithValues: bodies)
    parts = MustacheLibrary(templates: checked.parts)
  }

  /// Makes a letter from a page.
  ///
  /// Throws when the page leaves blank what the letter cannot do without, or holds a part of the
  /// decision that this letter would leave out.
  package func letter(_ kind: LetterKind, _ page: LetterPage) throws(LetterFault) -> Letter {
    guard let template = bodies[kind] else {
      preconditionFailure("every kind of letter has a template once the templates are loaded")
    }
    let values = LetterValues(page)
    try values.check(for: kind)
    let body = LetterBody(
      rendered: try render(template, values.marked, kind))
    let text = try render(textFrame, values.framed(body, width: LetterLines.width), kind)
    let html = try render(htmlFrame, values.escaped(body), kind)
    return Letter(
      subject: body.subject, text: LetterLines.wrapped(text, width: LetterLines.width), html: html)
  }

  private func render(
    _ template: MustacheTemplate, _ values: [String: Any], _ kind: LetterKind
  ) throws(LetterFault) -> String {
    let rendered = template.render(values, library: parts)
    if let name = LetterBlank.firstName(in: rendered) { throw .missing(name: name, kind) }
    return rendered
  }
}
