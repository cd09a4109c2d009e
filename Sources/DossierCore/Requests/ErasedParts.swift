/// What an erasure took from one category, by identifiers only: enough to take it away once more.
///
/// When an older store is put back, everything that was erased since is in it again (R-O-8.4-1).
package struct ErasedParts: Hashable, Sendable {
  /// The request on which it was erased.
  package var request: RequestID
  /// About which pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The day it was erased.
  package var on: CalendarDate
  /// The sheets, entries and documents of which nothing stayed.
  package var records: [RecordID]
  /// The sheets that lost some of their fields.
  package var sheets: [ErasedFields]

  /// Puts the parts together.
  package init(
    request: RequestID, pupil: PupilID, category: CategoryCode, on: CalendarDate,
    records: [RecordID], sheets: [ErasedFields]
  ) {
    self.request = request
    self.pupil = pupil
    self.category = category
    self.on = on
    self.records = records
    self.sheets = sheets
  }

  /// The parts as requests and restrictions name them.
  package var items: [RequestItem] {
    records.map { .record($0) }
      + sheets.flatMap { sheet in sheet.fields.map { .field($0, sheet: sheet.record) } }
  }
}

/// The fields that were erased of one sheet.
package struct ErasedFields: Hashable, Sendable {
  /// The sheet as it was; it is gone.
  package var record: RecordID
  /// The fields.
  package var fields: [FieldCode]
  /// The record in which the other fields went on: a later erasure names that one.
  package var successor: RecordID

  /// Puts the fields of a sheet together.
  package init(record: RecordID, fields: [FieldCode], successor: RecordID) {
    self.record = record
    self.fields = fields
    self.successor = successor
  }
}
