import DossierCore

/// Splits bytes into rows by RFC 4180, one byte after the other, and refuses everything else.
///
/// A reader that guesses would put one pupil's telephone number under another's name, so there is
/// no repair of any kind. Line ends are CRLF or LF; empty lines are allowed at the end only.
struct CsvParser {
  private enum State {
    case fieldStart, bare, quoted, quoteInQuoted, afterReturn
  }

  /// More columns than any table; keeps a row bounded.
  static let mostColumns = 512

  private let dialect: CsvDialect
  private let limit: Int
  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var columns: [Int] = []
  private var line = 1
  private var column = 0
  private var rowLine = 1
  private var fieldColumn = 1
  private var quoteLine = 1
  private var expected: Int?
  private var emptyLine: Int?

  init(_ dialect: CsvDialect, limits: ImportLimits) {
    self.dialect = dialect
    limit = limits.valueBytes
  }

  /// Takes bytes and hands out the rows they complete, until `receive` answers false.
  mutating func take(_ bytes: [UInt8], _ receive: (CsvRow) throws -> Bool) throws -> Bool {
    var place = 0
    while place < bytes.count {
      let end = endOfRun(in: bytes, from: place)
      if end > place {
        try append(bytes[place..<end])
        place = end
      } else {
        if let row = try take(bytes[place]), try !receive(row) { return false }
        place += 1
      }
    }
    return true
  }

  /// Where the ordinary bytes of a field that has begun end; most of a table is such runs.
  private func endOfRun(in bytes: [UInt8], from start: Int) -> Int {
    guard state == .bare || state == .quoted else { return start }
    let delimiter = state == .quoted ? UInt8(ascii: "\"") : dialect.delimiter.rawValue
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte == 0x22 || byte == delimiter { break }
      place += 1
    }
    return place
  }

  private mutating func append(_ run: ArraySlice<UInt8>) throws(ImportRefusal) {
    guard field.count + run.count <= limit else {
      throw .tooLongValue(line: line, limit: limit)
    }
    field += run
    column += dialect.encoding == .windows1252 ? run.count : run.count { $0 & 0xC0 != 0x80 }
  }

  /// Takes the next byte; gives the row that it completes.
  private mutating func take(_ byte: UInt8) throws(ImportRefusal) -> CsvRow? {
    advance(over: byte)
    switch state {
    case .afterReturn:
      guard byte == 0x0A else { throw .strayReturn(line: line, column: column - 1) }
      return try endRow()
    case .fieldStart where byte == 0x22:
      state = .quoted
      (quoteLine, fieldColumn) = (line, column)
    case .fieldStart:
      fieldColumn = column
      state = .bare
      return try takeBare(byte)
    case .bare:
      guard byte != 0x22 else { throw .strayQuote(line: line, column: column) }
      return try takeBare(byte)
    case .quoted:
      if byte == 0x22 { state = .quoteInQuoted } else { try append(byte) }
    case .quoteInQuoted:
      if byte == 0x22 {
        state = .quoted
        try append(byte)
      } else {
        guard isSeparator(byte) else { throw .strayQuote(line: line, column: column) }
        return try takeBare(byte)
      }
    }
    return nil
  }

  /// Takes the end of the file; gives the last row when it has no line end.
  mutating func finish() throws(ImportRefusal) -> CsvRow? {
    switch state {
    case .quoted: throw .unterminatedQuote(line: quoteLine, column: fieldColumn)
    case .afterReturn: throw .strayReturn(line: line, column: column)
    case .fieldStart where fields.isEmpty: return nil
    case .fieldStart, .bare, .quoteInQuoted: return try endRow()
    }
  }

  private mutating func advance(over byte: UInt8) {
    // Only the first byte of a character of UTF-8 moves the column.
    if dialect.encoding == .windows1252 || byte & 0xC0 != 0x80 { column += 1 }
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == dialect.delimiter.rawValue || byte == 0x0A || byte == 0x0D
  }

  private mutating func takeBare(_ byte: UInt8) throws(ImportRefusal) -> CsvRow? {
    switch byte {
    case dialect.delimiter.rawValue: try endField()
    case 0x0A: return try endRow()
    case 0x0D: state = .afterReturn
    default: try append(byte)
    }
    return nil
  }

  private mutating func append(_ byte: UInt8) throws(ImportRefusal) {
    guard byte != 0 else { throw .malformedText(line: line) }
    guard field.count < limit else { throw .tooLongValue(line: line, limit: limit) }
    field.append(byte)
    if byte == 0x0A {
      line += 1
      column = 0
    }
  }

  private mutating func endField() throws(ImportRefusal) {
    guard let text = dialect.encoding.text(field) else { throw .malformedText(line: line) }
    guard fields.count < Self.mostColumns else {
      throw .raggedRow(line: rowLine, expected: Self.mostColumns, found: fields.count + 1)
    }
    fields.append(text)
    columns.append(fieldColumn)
    field.removeAll(keepingCapacity: true)
    fieldColumn = column + 1
    state = .fieldStart
  }

  private mutating func endRow() throws(ImportRefusal) -> CsvRow? {
    // After a delimiter a row always has one more field, even an empty one.
    try endField()
    let row = CsvRow(line: rowLine, fields: fields, columns: columns)
    fields.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    line += 1
    column = 0
    fieldColumn = 1
    rowLine = line
    if row.fields == [""], (expected ?? 2) > 1 {
      emptyLine = emptyLine ?? row.line
      return nil
    }
    let width = expected ?? row.fields.count
    if let emptyLine { throw .raggedRow(line: emptyLine, expected: width, found: 0) }
    guard row.fields.count == width else {
      throw .raggedRow(line: row.line, expected: width, found: row.fields.count)
    }
    expected = width
    return row
  }
}
