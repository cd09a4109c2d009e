/// That a sheet asks to be looked at on a day (herinnering): a review, or a paper dossier that is out.
///
/// Only an index, written with the sheet: what is told follows from the sheet itself, so a reminder
/// that was overtaken tells nothing. It is sealed in the compartment of the category.
package struct SheetReminder: Hashable, Sendable {
  /// About which pupil.
  package let pupil: PupilID
  /// In which category.
  package let category: CategoryCode
  /// Which sheet.
  package let sheet: RecordID
  /// From which day.
  package let day: CalendarDate

  /// What a sheet asks for; `nil` when it asks for nothing.
  package init?(_ content: Sheet, as record: RecordID) {
    let day: CalendarDate? =
      content.category == PaperDossier.category
      ? PaperDossier(sheet: content).remindedFrom
      : content.cells.isEmpty ? nil : content.necessity?.review
    guard let day else { return nil }
    pupil = content.pupil
    category = content.category
    sheet = record
    self.day = day
  }

  /// The months in which something can ask to be looked at, from the first store to a day.
  package static func months(until day: CalendarDate) -> [Month] {
    let last = Month(of: day)
    return (2020...max(2020, last.year)).flatMap { year in
      (1...12).map { Month(year: year, month: $0) }
    }.filter { $0 <= last }
  }

  /// The month in which it asks.
  package var month: Month { Month(of: day) }

  /// A month of a year, so that what is not due yet is not read.
  package struct Month: Hashable, Comparable, Sendable {
    /// The year; what lies before there was a store counts as its first.
    package let year: Int
    /// The month.
    package let month: Int

    fileprivate init(year: Int, month: Int) {
      self.year = year
      self.month = month
    }

    fileprivate init(of day: CalendarDate) {
      let parts = day.parts
      self.init(year: max(2020, parts.year), month: parts.year < 2020 ? 1 : parts.month)
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.year, left.month) < (right.year, right.month)
    }
  }
}

extension SheetReminder: Sealable {
  package static let recordKind = RecordContentKind.sheetReminder
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = try reader.code()
    sheet = try reader.id()
    day = try reader.date()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(code: category)
    writer.write(id: sheet)
    writer.write(date: day)
  }
}
