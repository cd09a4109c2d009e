import DossierCore
import Mustache

/// Checks the templates of all letters together and parses them.
struct LetterTemplateSet {
  static let fileExtension = "mustache"
  static let textFrame = "kader.txt.mustache"
  static let htmlFrame = "kader.html.mustache"
  private static let partPrefix = "deel-"

  private let sources: [String: String]
  private var usedParts: Set<String> = []
  private(set) var findings: [LetterTemplateFinding] = []
  /// The letters and frames by file name.
  private(set) var templates: [String: MustacheTemplate] = [:]
  /// The parts by the name that templates use.
  private(set) var parts: [String: MustacheTemplate] = [:]

  static func file(of kind: LetterKind) -> String { "\(kind.rawValue).\(fileExtension)" }

  init(_ sources: [String: String]) {
    self.sources = sources.mapValues { $0.replacing("\r\n", with: "\n") }
    for kind in LetterKind.allCases { readBody(Self.file(of: kind)) }
    readFrame(Self.textFrame, LetterFrame.textSlots)
    readFrame(Self.htmlFrame, LetterFrame.htmlSlots)
    for file in sources.keys.sorted() where file.hasPrefix(Self.partPrefix) { readPart(file) }
    findUnused()
    findings.sort { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  private mutating func readBody(_ file: String) {
    guard let text = text(of: file) else { return }
    let check = LetterTemplateCheck(file: file, text: text, slots: LetterName.slots)
    if !LetterMarkupCheck.hasSubject(text) { add(.withoutSubject, file, 1) }
    for tag in check.parts {
      usedParts.insert(tag.name)
      if !isThere(part: tag.name) { add(.unknownPart(tag.name), file, tag.line) }
    }
    checkMarkup(text, file)
    templates[file] = parsed(text, file, check)
  }

  private mutating func readFrame(_ file: String, _ slots: [String: LetterSlot]) {
    guard let text = text(of: file) else { return }
    let check = LetterTemplateCheck(
      file: file, text: text, slots: LetterName.slots.merging(slots) { _, own in own })
    refuseParts(of: check, file)
    templates[file] = parsed(text, file, check)
  }

  private mutating func readPart(_ file: String) {
    guard let text = text(of: file) else { return }
    let check = LetterTemplateCheck(file: file, text: text, slots: LetterName.slots)
    refuseParts(of: check, file)
    checkMarkup(text, file)
    parts[Self.name(of: file)] = parsed(text, file, check)
  }

  private mutating func parsed(
    _ text: String, _ file: String, _ check: LetterTemplateCheck
  ) -> MustacheTemplate? {
    findings += check.findings
    guard check.findings.isEmpty else { return nil }
    do {
      // Values are escaped before they come here: the library's own escaping looks at characters,
      // and so misses a `<` that carries an accent.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      add(.refusedByMustache, file, 0)
      return nil
    }
  }

  private mutating func text(of file: String) -> String? {
    if sources[file] == nil { add(.missing, file, 0) }
    return sources[file]
  }

  private mutating func refuseParts(of check: LetterTemplateCheck, _ file: String) {
    for tag in check.parts { add(.nestedPart(tag.name), file, tag.line) }
  }

  private mutating func checkMarkup(_ text: String, _ file: String) {
    for line in LetterMarkupCheck.foreignLines(in: text) { add(.foreignMarkup, file, line) }
  }

  /// A template that nobody uses would be kept up to date for nothing, or was named wrongly.
  private mutating func findUnused() {
    let letters = Set(LetterKind.allCases.map(Self.file) + [Self.textFrame, Self.htmlFrame])
    for file in sources.keys.sorted() where !letters.contains(file) {
      if !usedParts.contains(Self.name(of: file)) { add(.unused, file, 0) }
    }
  }

  private func isThere(part name: String) -> Bool {
    name.hasPrefix(Self.partPrefix) && sources["\(name).\(Self.fileExtension)"] != nil
  }

  private static func name(of file: String) -> String {
    String(file.dropLast(fileExtension.count + 1))
  }

  private mutating func add(_ problem: LetterTemplateFinding.Problem, _ file: String, _ line: Int) {
    findings.append(LetterTemplateFinding(file: file, line: line, problem: problem))
  }
}
