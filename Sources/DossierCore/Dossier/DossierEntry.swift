/// Whether an entry still counts.
package enum EntryState: Hashable, Sendable {
  /// It counts.
  case current
  /// Somebody withdrew it, with a reason; the text stays visible to those who may see it.
  case withdrawn(by: AccountID, on: CalendarDate, reason: String)
}

/// A dated report or note (verslag) in a category of one pupil.
///
/// A correction is a new version of the record: what was written before is never lost.
package struct DossierEntry: Hashable, Sendable {
  /// Whose entry it is.
  package var pupil: PupilID
  /// Which category.
  package var category: CategoryCode
  /// The day it is about.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// The text.
  package var text: String
  /// Who wrote this version.
  package var author: AccountID
  /// The day this version was written.
  package var written: CalendarDate
  /// Where it came from.
  package var source: DataSource
  /// Why it was corrected; `nil` for the first version.
  package var correction: String?
  /// Whether it mentions others, so that it must be redacted before it leaves (R-O-8.2-5).
  package var mentionsOthers: Bool
  /// Why it must be recorded, where the category demands that (R-O-4.2-1).
  package var necessity: String?
  /// Whether it still counts.
  package var state: EntryState

  /// Puts an entry together.
  package init(
    pupil: PupilID, category: CategoryCode, date: CalendarDate, title: String, text: String,
    author: AccountID, written: CalendarDate, source: DataSource, correction: String? = nil,
    mentionsOthers: Bool = false, necessity: String? = nil, state: EntryState = .current
  ) {
    self.pupil = pupil
    self.category = category
    self.date = date
    self.title = title
    self.text = text
    self.author = author
    self.written = written
    self.source = source
    self.correction = correction
    self.mentionsOthers = mentionsOthers
    self.necessity = necessity
    self.state = state
  }
}

extension DossierEntry: Sealable {
  package static let recordKind = RecordContentKind.entry
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = CategoryCode(try reader.text())
    date = try reader.date()
    title = try reader.text()
    text = try reader.text()
    author = try reader.id()
    written = try reader.date()
    guard let source = DataSource(rawValue: try reader.text()) else { throw .malformed }
    self.source = source
    correction = try reader.optional { (reader) throws(ByteFault) in try reader.text() }
    mentionsOthers = try reader.flag()
    necessity = try reader.optional { (reader) throws(ByteFault) in try reader.text() }
    state = .current
    if try reader.flag() {
      state = .withdrawn(by: try reader.id(), on: try reader.date(), reason: try reader.text())
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(text: category.text)
    writer.write(date: date)
    writer.write(text: title)
    writer.write(text: text)
    writer.write(id: author)
    writer.write(date: written)
    writer.write(text: source.rawValue)
    writer.write(optional: correction) { $0.write(text: $1) }
    writer.write(flag: mentionsOthers)
    writer.write(optional: necessity) { $0.write(text: $1) }
    switch state {
    case .current:
      writer.write(flag: false)
    case .withdrawn(let by, let on, let reason):
      writer.write(flag: true)
      writer.write(id: by)
      writer.write(date: on)
      writer.write(text: reason)
    }
  }
}
