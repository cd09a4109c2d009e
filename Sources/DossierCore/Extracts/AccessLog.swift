/// Who looked into a dossier, as the data subject is told it: days and functions, no names.
///
/// Staff are no recipients (AVG 4(9)), so what they are called stays out (C-579/21).
package struct AccessLog: Hashable, Sendable {
  /// The day of the oldest line of the journal that was read.
  package var from: CalendarDate
  /// The last day that was looked at.
  package var until: CalendarDate
  /// What happened, the oldest first.
  package var lines: [Line]

  /// What one function did on one day.
  package struct Line: Hashable, Sendable {
    /// The day.
    package var on: CalendarDate
    /// The role; `nil` for a function that may not be told.
    package var role: RoleCode?
    /// What was done.
    package var act: Act
    /// How many times.
    package var count: Int

    /// Puts a line together.
    package init(on: CalendarDate, role: RoleCode?, act: Act, count: Int) {
      self.on = on
      self.role = role
      self.act = act
      self.count = count
    }
  }

  /// What somebody can do with a dossier.
  package enum Act: String, Hashable, Sendable, CaseIterable {
    /// Looked.
    case viewed = "ingezien"
    /// Read a document.
    case documentRead = "document_gelezen"
    /// Changed or added something.
    case changed = "gewijzigd"
    /// Read it from a file of another system.
    case imported = "ingelezen"
    /// Used emergency access.
    case emergency = "noodtoegang"
  }

  /// Puts a log together.
  package init(from: CalendarDate, until: CalendarDate, lines: [Line]) {
    self.from = from
    self.until = until
    self.lines = lines
  }
}

extension AccessLog {
  private static let format: UInt8 = 1

  /// The bytes to seal.
  package var storedForm: [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: Self.format)
    writer.write(date: from)
    writer.write(date: until)
    writer.write(list: lines) { writer, line in
      writer.write(date: line.on)
      writer.write(optional: line.role) { $0.write(code: $1) }
      writer.write(word: line.act)
      writer.write(integer: line.count)
    }
    return writer.bytes
  }

  /// Reads opened bytes.
  package init(stored bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    let format = try reader.byte()
    guard format == Self.format else {
      throw .unknownFormat(kind: RecordContentKind.contributedPart.rawValue, format: format)
    }
    from = try reader.date()
    until = try reader.date()
    lines = try reader.list { (reader) throws(ByteFault) in
      Line(
        on: try reader.date(),
        role: try reader.optional { (reader) throws(ByteFault) in try reader.code() },
        act: try reader.word(), count: try reader.integer())
    }
  }
}
