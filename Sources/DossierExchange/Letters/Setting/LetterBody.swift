/// A letter without its frame: headings, paragraphs and lists.
struct LetterBody: Hashable, Sendable {
  /// Stands before every value while a body is rendered, so that no value can begin a line.
  static let valueMark: Unicode.Scalar = "\u{1}"

  private(set) var subject = ""
  private(set) var blocks: [LetterBlock] = []

  /// Reads a rendered template; its first heading is the subject.
  init(rendered: String) {
    var isInBlock = false
    for line in rendered.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = Self.content(line)
      if content.isEmpty {
        isInBlock = false
      } else if line.hasPrefix("## ") {
        addHeading(String(content.dropFirst(3)))
        isInBlock = false
      } else if line.hasPrefix("- ") {
        addItem(String(content.dropFirst(2)), continuing: isInBlock)
        isInBlock = true
      } else {
        addWords(content, continuing: isInBlock)
        isInBlock = true
      }
    }
  }

  private mutating func addHeading(_ words: String) {
    if subject.isEmpty { subject = words } else { blocks.append(.heading(words)) }
  }

  private mutating func addItem(_ words: String, continuing: Bool) {
    if continuing, case .list(let items) = blocks.last {
      blocks[blocks.count - 1] = .list(items + [words])
    } else {
      blocks.append(.list([words]))
    }
  }

  private mutating func addWords(_ words: String, continuing: Bool) {
    switch continuing ? blocks.last : nil {
    case .paragraph(let text): blocks[blocks.count - 1] = .paragraph("\(text) \(words)")
    case .list(let items):
      blocks[blocks.count - 1] = .list(items.dropLast() + ["\(items.last ?? "") \(words)"])
    case .heading, nil: blocks.append(.paragraph(words))
    }
  }

  /// The words of a line, without marks and with single blanks.
  private static func content(_ line: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: line.unicodeScalars.lazy.filter { $0 != valueMark })
    return String(scalars).split(separator: " ").joined(separator: " ")
  }
}
