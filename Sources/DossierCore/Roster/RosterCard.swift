/// One line of the list of pupils (leerlingen), as it lies in the roster.
///
/// The bytes begin with a fixed head, so that 100,000 lines can be filtered and searched without
/// decoding one: format, status, marks (2), birth day (4), group (8), and then the search key.
package struct RosterCard: Hashable, Sendable {
  /// How the pupil stands with the school.
  package var status: EnrolmentStatus
  /// What the list must warn about.
  package var marks: RosterMarks
  /// The birth date, if known.
  package var birthDate: CalendarDate?
  /// The group, if any.
  package var group: GroupID?
  /// The folded name for searching.
  package var searchKey: [UInt8]
  /// The surname without its prefix; empty when there is none.
  package var surname: String
  /// The prefix of the surname; empty when there is none.
  package var prefix: String
  /// The call name, else the given names or initials; empty when there are none.
  package var firstName: String
  /// The composite groups.
  package var compositeGroups: [GroupID]

  /// Puts a card together.
  package init(
    status: EnrolmentStatus, marks: RosterMarks, birthDate: CalendarDate?, group: GroupID?,
    searchKey: [UInt8], surname: String, prefix: String, firstName: String,
    compositeGroups: [GroupID]
  ) {
    self.status = status
    self.marks = marks
    self.birthDate = birthDate
    self.group = group
    self.searchKey = searchKey
    self.surname = surname
    self.prefix = prefix
    self.firstName = firstName
    self.compositeGroups = compositeGroups
  }

  /// The name as lists show it, "Berg, Aïcha van den"; empty when there is none.
  package var listName: String {
    guard !surname.isEmpty else { return firstName }
    let rest = [firstName, prefix].filter { !$0.isEmpty }.joined(separator: " ")
    return rest.isEmpty ? surname : "\(surname), \(rest)"
  }

  /// The card with nothing but the parts of the name that a summary shows.
  package var withoutGivenNames: RosterCard {
    var card = self
    if marks.contains(.noCallName) { card.firstName = "" }
    return card
  }

  /// The groups whose teachers may see the pupil: none once the pupil left.
  package var currentGroups: [GroupID] {
    status == .enrolled ? (group.map { [$0] } ?? []) + compositeGroups : []
  }
}

/// What the list of pupils must warn about.
package struct RosterMarks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// A required field is empty (R-O-4.1-4).
  package static let incomplete = RosterMarks(rawValue: 1)
  /// There is no birth date.
  package static let noBirthDate = RosterMarks(rawValue: 2)
  /// There is no call name, so that the first name on the card is made of given names or initials.
  package static let noCallName = RosterMarks(rawValue: 4)
  /// Something is frozen (R-O-8.5-2); never on a card, put there when the list is shown.
  package static let frozen = RosterMarks(rawValue: 8)
}

extension RosterCard {
  private static let format: UInt8 = 1
  private static let headLength = 16

  /// The bytes that lie in the roster.
  package var bytes: [UInt8] {
    var writer = ByteWriter(capacity: 96)
    writer.write(byte: Self.format)
    writer.write(byte: status.stored)
    writer.write(byte: UInt8(truncatingIfNeeded: marks.rawValue))
    writer.write(byte: UInt8(truncatingIfNeeded: marks.rawValue >> 8))
    let day = birthDate?.dayNumber ?? Int32.min
    for shift in stride(from: Int32(0), through: 24, by: 8) {
      writer.write(byte: UInt8(truncatingIfNeeded: day >> shift))
    }
    writer.write(id: group ?? GroupID(number: 0))
    writer.write(number: UInt64(searchKey.count))
    var bytes = writer.bytes
    bytes.append(contentsOf: searchKey)
    var rest = ByteWriter()
    rest.write(text: surname)
    rest.write(text: prefix)
    rest.write(text: firstName)
    rest.write(list: compositeGroups) { $0.write(id: $1) }
    bytes.append(contentsOf: rest.bytes)
    return bytes
  }

  /// Reads a card; throws when the bytes are of a newer format.
  package init(bytes: ArraySlice<UInt8>) throws(ByteFault) {
    var reader = ByteReader(bytes)
    let format = try reader.byte()
    guard format == Self.format else { throw .unknownFormat(kind: 0, format: format) }
    guard let status = EnrolmentStatus(stored: try reader.byte()) else { throw .malformed }
    self.status = status
    marks = RosterMarks(rawValue: UInt16(try reader.byte()) | UInt16(try reader.byte()) << 8)
    var day: UInt32 = 0
    for shift in stride(from: UInt32(0), through: 24, by: 8) {
      day |= UInt32(try reader.byte()) << shift
    }
    let number = Int32(bitPattern: day)
    birthDate = number == Int32.min ? nil : CalendarDate(dayNumber: number)
    let group: GroupID = try reader.id()
    self.group = group.number == 0 ? nil : group
    searchKey = try reader.block()
    surname = try reader.text()
    prefix = try reader.text()
    firstName = try reader.text()
    compositeGroups = try reader.list { (reader) throws(ByteFault) in try reader.id() }
  }

  /// The status, read from the head only.
  package static func status(in bytes: ArraySlice<UInt8>) -> EnrolmentStatus? {
    bytes.count > headLength ? EnrolmentStatus(stored: bytes[bytes.startIndex + 1]) : nil
  }

  /// The marks, read from the head only.
  package static func marks(in bytes: ArraySlice<UInt8>) -> RosterMarks? {
    guard bytes.count > headLength else { return nil }
    let start = bytes.startIndex
    return RosterMarks(rawValue: UInt16(bytes[start + 2]) | UInt16(bytes[start + 3]) << 8)
  }

  /// The group, read from the head only.
  package static func group(in bytes: ArraySlice<UInt8>) -> GroupID? {
    guard bytes.count > headLength else { return nil }
    var number: Int64 = 0
    for offset in 8..<16 { number = number << 8 | Int64(bytes[bytes.startIndex + offset]) }
    return number == 0 ? nil : GroupID(number: number)
  }

  /// Whether the pupil is meant by what was typed, without decoding the card.
  package static func matches(_ query: NameQuery, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var length = 0
      var shift = 0
      var position = headLength
      while position < buffer.count, shift < 28 {
        let next = Int(buffer[position])
        position += 1
        length |= (next & 0x7f) << shift
        if next < 0x80 { break }
        shift += 7
      }
      guard position + length <= buffer.count else { return false }
      return query.matches(buffer.span.extracting(position..<position + length))
    }
  }
}
