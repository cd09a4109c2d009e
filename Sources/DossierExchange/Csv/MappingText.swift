/// Splits a mapping file into sections and entries: a small, strict part of TOML.
///
/// Sections `[name]` and `[name.sub]`, entries `key = "value"`, comments after `#`; keys may be
/// bare or quoted. All mistakes are collected, so that a person mends them in one go.
struct MappingText {
  struct Entry {
    let section: Section
    let key: Token
    let value: Token
  }

  struct Section: Hashable {
    let path: [String]
    let line: Int
    let column: Int
  }

  struct Token {
    let text: String
    let line: Int
    let column: Int
  }

  private(set) var sections: [Section] = []
  private(set) var entries: [Entry] = []
  private(set) var mistakes: [CsvMappingMistake] = []

  init(_ text: String) {
    var current = Section(path: [], line: 1, column: 1)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, content) in lines.enumerated() {
      var scanner = MappingLine(content, line: index + 1)
      scanner.skipBlanks()
      if scanner.isAtEnd { continue }
      do {
        if scanner.peek == "[" {
          current = try scanner.section()
          sections.append(current)
        } else {
          entries.append(try scanner.entry(in: current))
        }
      } catch {
        mistakes.append(error)
      }
    }
  }
}
