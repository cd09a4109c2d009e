/// Reads one line of a mapping file.
struct MappingLine {
  private var rest: Substring
  private let line: Int
  private var column = 1

  init(_ content: Substring, line: Int) {
    rest = content
    self.line = line
  }

  var peek: Character? { rest.first }

  /// True when nothing but a comment is left.
  var isAtEnd: Bool { rest.isEmpty || rest.first == "#" }

  mutating func skipBlanks() {
    while rest.first == " " || rest.first == "\t" { advance() }
  }

  /// Reads `[name]` or `[name."sub"]`.
  mutating func section() throws(CsvMappingMistake) -> MappingText.Section {
    let start = column
    advance()
    var path: [String] = []
    repeat {
      skipBlanks()
      path.append(try key().text)
      skipBlanks()
    } while take(".")
    guard take("]") else { throw mistake(.malformedLine) }
    try expectEnd()
    return MappingText.Section(path: path, line: line, column: start)
  }

  /// Reads `key = "value"`.
  mutating func entry(
    in section: MappingText.Section
  ) throws(CsvMappingMistake) -> MappingText.Entry {
    let key = try key()
    skipBlanks()
    guard take("=") else { throw mistake(.malformedLine) }
    skipBlanks()
    guard peek == "\"" || peek == "'" else { throw mistake(.unquotedValue) }
    let value = try quoted()
    try expectEnd()
    return MappingText.Entry(section: section, key: key, value: value)
  }

  private mutating func key() throws(CsvMappingMistake) -> MappingText.Token {
    if peek == "\"" || peek == "'" { return try quoted() }
    let start = column
    var text = ""
    while let next = peek, next.isASCII, next.isLetter || next.isNumber || "-_".contains(next) {
      text.append(next)
      advance()
    }
    guard !text.isEmpty else { throw mistake(.malformedLine) }
    return MappingText.Token(text: text, line: line, column: start)
  }

  /// Double quotes know `\"`, `\\` and `\t`; between single quotes everything stands for itself.
  private mutating func quoted() throws(CsvMappingMistake) -> MappingText.Token {
    let start = column
    let quote = rest.first
    advance()
    var text = ""
    while let next = peek {
      advance()
      if next == quote { return MappingText.Token(text: text, line: line, column: start) }
      guard next == "\\", quote == "\"" else {
        text.append(next)
        continue
      }
      switch peek {
      case "\"": text.append("\"")
      case "\\": text.append("\\")
      case "t": text.append("\t")
      default: throw mistake(.unknownEscape)
      }
      advance()
    }
    throw CsvMappingMistake(line: line, column: start, problem: .unterminatedText)
  }

  private mutating func expectEnd() throws(CsvMappingMistake) {
    skipBlanks()
    guard isAtEnd else { throw mistake(.textBehind) }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    advance()
    return true
  }

  private mutating func advance() {
    rest = rest.dropFirst()
    column += 1
  }

  private func mistake(_ problem: CsvMappingMistake.Problem) -> CsvMappingMistake {
    CsvMappingMistake(line: line, column: column, problem: problem)
  }
}
