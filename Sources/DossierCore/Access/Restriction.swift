/// That a category of one pupil, or the whole dossier, is frozen (beperking; R-O-8.5-1).
package struct Restriction: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// Which category; `nil` means the whole dossier.
  package var category: CategoryCode?
  /// The first day.
  package var from: CalendarDate
  /// The day it was lifted; it holds until the day before.
  package var lifted: CalendarDate?

  /// Puts a restriction together.
  package init(
    pupil: PupilID, category: CategoryCode?, from: CalendarDate, lifted: CalendarDate? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.from = from
    self.lifted = lifted
  }

  /// Whether it freezes a category on a day.
  package func freezes(_ code: CategoryCode, on day: CalendarDate) -> Bool {
    from <= day && (lifted.map { day < $0 } ?? true) && (category == nil || category == code)
  }
}

extension Restriction: Sealable {
  package static let recordKind = RecordContentKind.restriction
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = try reader.optional { (reader) throws(ByteFault) in
      CategoryCode(try reader.text())
    }
    from = try reader.date()
    lifted = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(optional: category) { $0.write(text: $1.text) }
    writer.write(date: from)
    writer.write(optional: lifted) { $0.write(date: $1) }
  }
}
