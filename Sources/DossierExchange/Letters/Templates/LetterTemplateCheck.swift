/// Checks one template: every name is known where it stands, every section is closed.
struct LetterTemplateCheck {
  typealias Problem = LetterTemplateFinding.Problem

  private let file: String
  private var scopes: [[String: LetterSlot]]
  private var open: [LetterTag] = []
  private(set) var findings: [LetterTemplateFinding] = []
  /// The parts that it asks for, with their lines.
  private(set) var parts: [LetterTag] = []

  /// Reads a template with the names that it may use.
  init(file: String, text: String, slots: [String: LetterSlot]) {
    self.file = file
    scopes = [slots]
    findPlainFaults(in: text)
    let scanner = LetterTagScanner(text)
    for (line, problem) in scanner.problems { add(problem, line) }
    for tag in scanner.tags { check(tag) }
    for tag in open { add(.unclosed(tag.name), tag.line) }
  }

  private mutating func check(_ tag: LetterTag) {
    switch tag.kind {
    case .variable:
      switch slot(of: tag) {
      case .text, nil: break
      case .flag, .list: add(.notPrintable(tag.name), tag.line)
      }
    case .section:
      open.append(tag)
      if case .list(let inner) = slot(of: tag) { scopes.append(inner) } else { scopes.append([:]) }
    case .inverted:
      open.append(tag)
      _ = slot(of: tag)
      scopes.append([:])
    case .close:
      close(tag)
    case .part:
      parts.append(tag)
    }
  }

  private mutating func close(_ tag: LetterTag) {
    guard open.last?.name == tag.name else {
      add(.notOpen(tag.name), tag.line)
      return
    }
    open.removeLast()
    scopes.removeLast()
  }

  /// What the name stands for here, inside out as Mustache looks it up.
  private mutating func slot(of tag: LetterTag) -> LetterSlot? {
    for scope in scopes.reversed() {
      if let slot = scope[tag.name] { return slot }
    }
    add(.unknownName(tag.name), tag.line)
    return nil
  }

  /// The marks that are put around values while a letter is made are control characters.
  private mutating func findPlainFaults(in text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.unicodeScalars.contains(where: { LetterValue.isHidden($0) }) {
      add(.controlCharacter, index + 1)
    }
  }

  private mutating func add(_ problem: Problem, _ line: Int) {
    findings.append(LetterTemplateFinding(file: file, line: line, problem: problem))
  }
}
