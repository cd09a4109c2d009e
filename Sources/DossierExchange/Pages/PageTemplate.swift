import Foundation
import Mustache

/// The template of a page, checked when it is read.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate

  /// Reads a template in a folder; says everything that is wrong with it at once.
  init(
    _ file: String, folder: URL, slots: [String: LetterSlot]
  ) throws(RefusedLetterTemplates) {
    guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) else {
      throw RefusedLetterTemplates(findings: [Self.finding(file, .unreadable)])
    }
    try self.init(file, text: text, slots: slots)
  }

  /// Reads the text of a template.
  init(
    _ file: String, text: String, slots: [String: LetterSlot]
  ) throws(RefusedLetterTemplates) {
    let check = LetterTemplateCheck(file: file, text: text, slots: slots)
    let parts = check.parts.map { part in
      LetterTemplateFinding(file: file, line: part.line, problem: .nestedPart(part.name))
    }
    let findings = check.findings + parts
    guard findings.isEmpty else { throw RefusedLetterTemplates(findings: findings) }
    do {
      // Values are escaped before they come here, as for letters.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      throw RefusedLetterTemplates(findings: [Self.finding(file, .refusedByMustache)])
    }
  }

  /// The page in UTF-8.
  func bytes(_ values: [String: Any]) -> [UInt8] {
    Array(template.render(values).utf8)
  }

  private static func finding(
    _ file: String, _ problem: LetterTemplateFinding.Problem
  ) -> LetterTemplateFinding {
    LetterTemplateFinding(file: file, line: 0, problem: problem)
  }
}
