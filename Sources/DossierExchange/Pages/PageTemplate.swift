import Foundation
import Mustache

/// The template of a page with the parts that it shares with other pages, checked when it is read.
///
/// A part (`deel-….html`) stands beside the page and may use the names of the page that asks for it;
/// it asks for no parts itself.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate
  private let parts: MustacheLibrary

  /// Reads a template in a folder; says everything that is wrong with it at once.
  init(
    _ file: String, folder: URL, slots: [String: LetterSlot]
  ) throws(RefusedLetterTemplates) {
    func text(_ file: String) -> String? {
      try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    guard let page = text(file) else {
      throw RefusedLetterTemplates(findings: [Self.finding(file, 0, .unreadable)])
    }
    try self.init(file, text: page, slots: slots, part: text)
  }

  /// Reads the text of a template; a part comes from the function that is given the name of its file.
  init(
    _ file: String, text: String, slots: [String: LetterSlot],
    part: (String) -> String? = { _ in nil }
  ) throws(RefusedLetterTemplates) {
    let check = LetterTemplateCheck(file: file, text: text, slots: slots)
    var findings = check.findings
    var texts: [String: String] = [:]
    for tag in check.parts where texts[tag.name] == nil {
      let partFile = Self.file(ofPart: tag.name)
      guard tag.name.hasPrefix(Self.partPrefix), let text = part(partFile) else {
        findings.append(Self.finding(file, tag.line, .unknownPart(tag.name)))
        continue
      }
      let inner = LetterTemplateCheck(file: partFile, text: text, slots: slots)
      findings += inner.findings
      findings += inner.parts.map { Self.finding(partFile, $0.line, .nestedPart($0.name)) }
      texts[tag.name] = text
    }
    guard findings.isEmpty else { throw RefusedLetterTemplates(findings: findings) }
    template = try Self.parsed(text, file)
    var parts: [String: MustacheTemplate] = [:]
    for (name, text) in texts { parts[name] = try Self.parsed(text, Self.file(ofPart: name)) }
    self.parts = MustacheLibrary(templates: parts)
  }

  /// The page in UTF-8.
  func bytes(_ values: [String: Any]) -> [UInt8] {
    Array(template.render(values, library: parts).utf8)
  }

  private static let partPrefix = "deel-"

  private static func file(ofPart name: String) -> String { name + ".html" }

  private static func parsed(
    _ text: String, _ file: String
  ) throws(RefusedLetterTemplates) -> MustacheTemplate {
    do {
      // Values are escaped before they come here, as for letters.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      throw RefusedLetterTemplates(findings: [finding(file, 0, .refusedByMustache)])
    }
  }

  private static func finding(
    _ file: String, _ line: Int, _ problem: LetterTemplateFinding.Problem
  ) -> LetterTemplateFinding {
    LetterTemplateFinding(file: file, line: line, problem: problem)
  }
}
