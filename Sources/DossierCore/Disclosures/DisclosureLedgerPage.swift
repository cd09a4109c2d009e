/// A page of what one recipient was given (register per ontvanger): a short line per disclosure.
///
/// The question who holds a field must be answered over a hundred thousand lines at once. What was
/// given repeats itself, so a page writes each combination once and a line only its number.
package struct DisclosureLedgerPage: Hashable, Sendable {
  /// The number of lines that a page holds: small enough to write it again for each new line.
  ///
  /// The page that is not full is written under a new number each time, so that no earlier copies of
  /// it stay behind.
  package static let capacity = 256

  /// One disclosure.
  package struct Line: Hashable, Sendable {
    /// The disclosure.
    package var disclosure: RecordID
    /// About which pupil.
    package var pupil: PupilID
    /// When.
    package var on: CalendarDate
    /// Until when, if that was agreed.
    package var until: CalendarDate?
    /// The place of what was given in `combinations`.
    package var combination: Int
    /// Whether it answers a demand, of which few may know (R-O-7.2-3).
    package var answersDemand = false
    /// The hidden category whose circle alone may know of it (R-O-8.9-4).
    package var shield: CategoryCode?
  }

  /// To whom.
  package let recipient: RecordID
  /// The combinations of what was given.
  package private(set) var combinations: [[DisclosedMatter]] = []
  /// The lines, oldest first.
  package private(set) var lines: [Line] = []

  /// Starts a page.
  package init(of recipient: RecordID) {
    self.recipient = recipient
  }

  /// Whether another line needs another page.
  package var isFull: Bool { lines.count >= Self.capacity }

  /// Adds a disclosure.
  package mutating func append(_ disclosure: Disclosure, as record: RecordID) {
    let matters = disclosure.matters
    let place = combinations.firstIndex(of: matters) ?? combinations.count
    if place == combinations.count { combinations.append(matters) }
    lines.append(
      Line(
        disclosure: record, pupil: disclosure.pupil, on: disclosure.terms.on,
        until: disclosure.terms.until, combination: place,
        answersDemand: disclosure.demand != nil, shield: disclosure.shield))
  }

  /// The lines that gave something, oldest first.
  package func lines(giving matter: DisclosedMatter) -> [Line] {
    let places = Set(combinations.indices.filter { combinations[$0].contains(matter) })
    return places.isEmpty ? [] : lines.filter { places.contains($0.combination) }
  }
}

extension DisclosureLedgerPage: Sealable {
  package static let recordKind = RecordContentKind.disclosureLedger
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    recipient = try reader.id()
    combinations = try reader.list { (reader) throws(ByteFault) in
      try reader.list { (reader) throws(ByteFault) in
        try reader.flag() ? .field(reader.code()) : .records(reader.code())
      }
    }
    let count = combinations.count
    lines = try reader.list { (reader) throws(ByteFault) in
      let line = Line(
        disclosure: try reader.id(), pupil: try reader.id(), on: try reader.date(),
        until: try reader.optionalDate(), combination: try reader.integer())
      guard (0..<count).contains(line.combination) else { throw .malformed }
      return line
    }
    guard format > 1 else { return }
    for line in lines.indices {
      lines[line].answersDemand = try reader.flag()
      lines[line].shield = try reader.optional { (reader) throws(ByteFault) in try reader.code() }
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: recipient)
    writer.write(list: combinations) { writer, matters in
      writer.write(list: matters) { writer, matter in
        switch matter {
        case .field(let code):
          writer.write(flag: true)
          writer.write(code: code)
        case .records(let code):
          writer.write(flag: false)
          writer.write(code: code)
        }
      }
    }
    writer.write(list: lines) { writer, line in
      writer.write(id: line.disclosure)
      writer.write(id: line.pupil)
      writer.write(date: line.on)
      writer.write(optional: line.until) { $0.write(date: $1) }
      writer.write(integer: line.combination)
    }
    for line in lines {
      writer.write(flag: line.answersDemand)
      writer.write(optional: line.shield) { $0.write(code: $1) }
    }
  }
}
