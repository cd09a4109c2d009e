import DossierCore

/// Reads a mapping file: sections `[bestand]`, `[kolommen]`, `[datums]` and `[codes.…]`.
package struct CsvMappingFile {
  /// More than any mapping; the file is read whole.
  private static let mostBytes = 256 * 1024

  private var mapping = CsvMapping(columns: [])
  private var mistakes: [CsvMappingMistake] = []
  private var targetLines: [CsvTarget: Int] = [:]
  private var keyLines: [String: Int] = [:]

  /// Reads the text of a mapping file; throws all its mistakes, with line and column.
  package static func parse(_ text: String) throws(CsvMappingMistakes) -> CsvMapping {
    guard text.utf8.count <= mostBytes else {
      throw CsvMappingMistakes(mistakes: [.init(line: 1, column: 1, problem: .tooLarge)])
    }
    let content = MappingText(text)
    var file = CsvMappingFile()
    file.mistakes = content.mistakes
    file.check(content.sections)
    // Date forms are about columns, so the columns come first wherever they stand.
    for entry in content.entries where entry.section.path != ["datums"] { file.take(entry) }
    for entry in content.entries where entry.section.path == ["datums"] { file.take(entry) }
    file.checkColumns()
    guard file.mistakes.isEmpty else {
      throw CsvMappingMistakes(
        mistakes: file.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return file.mapping
  }

  private mutating func check(_ sections: [MappingText.Section]) {
    var lines: [[String]: Int] = [:]
    for section in sections {
      let name = section.path.joined(separator: ".")
      let isKnown =
        [["bestand"], ["kolommen"], ["datums"]].contains(section.path)
        || (section.path.first == "codes" && section.path.count > 1)
      if !isKnown {
        add(.unknownSection(name), section.line, section.column)
      } else if let first = lines[section.path] {
        add(.repeatedSection(name, firstLine: first), section.line, section.column)
      }
      lines[section.path] = lines[section.path] ?? section.line
    }
  }

  private mutating func take(_ entry: MappingText.Entry) {
    let path = entry.section.path + [entry.key.text]
    let name = path.joined(separator: "\u{0}")
    if let first = keyLines[name] {
      return add(.repeatedKey(entry.key.text, firstLine: first), at: entry.key)
    }
    keyLines[name] = entry.key.line
    switch entry.section.path.first {
    case nil: add(.unknownKey(entry.key.text), at: entry.key)
    case "bestand": takeSetting(entry)
    case "kolommen": takeColumn(entry)
    case "datums": takeDateForm(entry)
    case "codes": takeCode(entry)
    default: break
    }
  }

  private mutating func takeSetting(_ entry: MappingText.Entry) {
    let value = entry.value.text
    switch entry.key.text {
    case "scheidingsteken":
      guard value.utf8.count == 1, let byte = value.utf8.first,
        let delimiter = CsvDialect.Delimiter(rawValue: byte)
      else { return add(.unknownDelimiter(value), at: entry.value) }
      mapping.delimiter = delimiter
    case "codering":
      guard let encoding = CsvDialect.Encoding(rawValue: value.lowercased()) else {
        return add(.unknownEncoding(value), at: entry.value)
      }
      mapping.encoding = encoding
    case "datum":
      guard let form = CsvDateForm(pattern: value) else {
        return add(.malformedDateForm(value), at: entry.value)
      }
      mapping.dateForm = form
    default: add(.unknownKey(entry.key.text), at: entry.key)
    }
  }

  private mutating func takeColumn(_ entry: MappingText.Entry) {
    guard let target = CsvTarget(entry.value.text) else {
      return add(.unknownTarget(entry.value.text), at: entry.value)
    }
    if let first = targetLines[target] {
      return add(.repeatedTarget(entry.value.text, firstLine: first), at: entry.value)
    }
    targetLines[target] = entry.value.line
    mapping.columns.append(CsvMapping.Column(header: entry.key.text, target: target))
  }

  private mutating func takeDateForm(_ entry: MappingText.Entry) {
    guard let form = CsvDateForm(pattern: entry.value.text) else {
      return add(.malformedDateForm(entry.value.text), at: entry.value)
    }
    guard let index = mapping.columns.firstIndex(where: { $0.header == entry.key.text }) else {
      return add(.unknownColumn(entry.key.text), at: entry.key)
    }
    mapping.columns[index].dateForm = form
  }

  private mutating func takeCode(_ entry: MappingText.Entry) {
    let table = entry.section.path.dropFirst().joined(separator: ".")
    let meaning = entry.value.text
    let isPossible =
      switch table {
      case CsvTarget.GuardianPart.relation.rawValue:
        ImportedGuardian.Relation(rawValue: meaning) != nil
      case CsvTarget.GuardianPart.authority.rawValue:
        ImportedGuardian.Authority(rawValue: meaning) != nil
      default: true
      }
    guard isPossible else { return add(.unknownMeaning(meaning), at: entry.value) }
    mapping.codeTables[table, default: [:]][entry.key.text] = meaning
  }

  private mutating func checkColumns() {
    guard mistakes.isEmpty else { return }
    if mapping.columns.isEmpty { return add(.noColumns, 1, 1) }
    let namesPupil = mapping.columns.contains { column in
      if case .pupil = column.target { true } else { false }
    }
    if !namesPupil { add(.noPupilColumn, 1, 1) }
  }

  private mutating func add(_ problem: CsvMappingMistake.Problem, at token: MappingText.Token) {
    add(problem, token.line, token.column)
  }

  private mutating func add(_ problem: CsvMappingMistake.Problem, _ line: Int, _ column: Int) {
    mistakes.append(CsvMappingMistake(line: line, column: column, problem: problem))
  }
}
