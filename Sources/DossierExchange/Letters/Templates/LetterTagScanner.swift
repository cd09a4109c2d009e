/// Finds the tags in a template.
///
/// The Mustache library keeps what it parsed to itself, and prints nothing for a name it does not
/// know. This scanner knows fewer tags than Mustache: whatever else the library would understand is
/// a finding, so the two cannot differ about what a template says.
struct LetterTagScanner {
  private(set) var tags: [LetterTag] = []
  private(set) var problems: [(line: Int, problem: LetterTemplateFinding.Problem)] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { scan(line, number: index + 1) }
  }

  private mutating func scan(_ line: Substring, number: Int) {
    var rest = line
    while let opening = rest.firstRange(of: "{{") {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: "}}") else {
        problems.append((number, .unfinishedTag))
        return
      }
      let content = rest[..<closing.lowerBound]
      read(content, number: number, isAlone: line.trimmingBlanks.count == content.count + 4)
      rest = rest[closing.upperBound...]
    }
  }

  private mutating func read(_ content: Substring, number: Int, isAlone: Bool) {
    let kind: LetterTag.Kind
    switch content.first {
    case "!": return
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .close
    case ">": kind = .part
    default: kind = .variable
    }
    let written = kind == .variable ? content : content.dropFirst()
    let name = written.trimmingBlanks
    guard Self.isName(name) else {
      problems.append((number, .forbiddenTag(String(content))))
      return
    }
    // Behind other words its last line end would become a blank line, and so a new paragraph.
    if kind == .part, !isAlone { problems.append((number, .partInLine(String(name)))) }
    tags.append(LetterTag(kind: kind, name: String(name), line: number))
  }

  /// Small letters, `_` and `-`: no dots, no calls, nothing that Mustache gives a meaning to.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F || $0 == 0x2D }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let tail = drop { $0 == " " }
    return tail.lastIndex { $0 != " " }.map { tail[...$0] } ?? ""
  }
}
